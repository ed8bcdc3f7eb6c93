/** Chapters of docs/beheer.md that a check points to. A test holds them against that file. */
export const HOOFDSTUK = {
  aanmelden: 'Aanmelden',
  adresboek: 'Adresboek vullen',
  opslag: 'Opslag en bestanden',
  postvakken: 'Postvakken en mailregels',
  teams: 'App in Teams',
  sleutels: 'Sleutels wisselen',
  bijwerken: 'Bijwerken',
  post: 'Post die blijft liggen',
  logregels: 'Logregels',
} as const;
