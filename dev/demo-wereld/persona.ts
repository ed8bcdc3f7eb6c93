import { ROL_LABEL, type Medewerker } from '@domain/adresboek/medewerker';
import { MEDEWERKERS, SCHOLEN } from './personas';

/** Somebody to sign in as. `kort` stands in addresses: `?persona=marit`. */
export type Persona = { id: string; kort: string; naam: string; email: string; functie: string; groep: string };

const schoolNaam = (id: string): string => SCHOLEN.find((school) => school.id === id)?.naam ?? id;

function toPersona({ id, naam, email, rollen, scholen, groepen, tpo }: Medewerker): Persona {
  const rol = rollen.map((code) => ROL_LABEL[code]).join(' en ');
  const [school] = scholen;
  return {
    id,
    kort: naam.split(' ')[0]?.toLowerCase() ?? id,
    naam,
    email,
    functie: groepen ? `${rol} groep ${groepen.join(' en ')}` : tpo ? `${rol}, TPO ${tpo}` : rol,
    groep: school === undefined ? 'Samenwerkingsverband' : schoolNaam(school),
  };
}

/** Has an account at the school but no place in the directory of the samenwerkingsverband. */
const BUITENSTAANDER: Persona = {
  id: '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0099',
  kort: 'robin',
  naam: 'Robin Steltloper',
  email: 'r.steltloper@elders.example',
  functie: 'staat niet in het adresboek',
  groep: 'Elders',
};

export const PERSONAS: readonly Persona[] = [...MEDEWERKERS.map(toPersona), BUITENSTAANDER];

/** By id or by the short name. */
export const findPersona = (sleutel: string): Persona | undefined =>
  PERSONAS.find(({ id, kort }) => id === sleutel || kort === sleutel.toLowerCase());
