import type { JaNeeVeld, Optie } from '@domain/formulier/veld';
import type { GewoneInvoerProps } from './gewone-invoer';
import { Rondjes } from './Rondjes';

const JA_NEE: readonly Optie[] = [
  { code: 'ja', label: 'Ja' },
  { code: 'nee', label: 'Nee' },
];

export const GewoneJaNee = ({ waarde, attributen, isVerplicht, onWaarde }: GewoneInvoerProps<JaNeeVeld>) => (
  <Rondjes
    attributen={attributen}
    opties={JA_NEE}
    gekozen={typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : undefined}
    isVerplicht={isVerplicht}
    onKies={(code) => onWaarde(code === undefined ? undefined : code === 'ja')}
  />
);
