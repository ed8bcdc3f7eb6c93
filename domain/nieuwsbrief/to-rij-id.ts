/** The id that a piece gets of what it was copied from. A row id takes letters, digits and dashes, 64 at most. */
export const toRijId = (bronId: string): string => bronId.replace(/[^a-zA-Z0-9-]/g, '-').slice(0, 64);
