export const adressen = (aantal: number): string => (aantal === 1 ? '1 adres' : `${aantal} adressen`);
