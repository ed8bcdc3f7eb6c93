import { ROL_LABEL, type Medewerker, type Rol } from '../adresboek/medewerker';
import type { Persoon } from '../dossier/dossier-beeld';

const describeRol = (rol: Rol, { groepen = [], tpo }: Medewerker): string => {
  if (rol === 'leerkracht' && groepen.length > 0) return `${ROL_LABEL.leerkracht} groep ${groepen.join(', ')}`;
  if (rol === 'consulent' && tpo) return `${ROL_LABEL.consulent}, TPO ${tpo}`;
  return ROL_LABEL[rol];
};

/** The roles in words, such as `leerkracht groep 5` or `consulent, TPO Zuiderpark en Themaverbinder`. */
export const describeFunctie = (medewerker: Medewerker): string =>
  medewerker.rollen.map((rol) => describeRol(rol, medewerker)).join(' en ');

export const toPersoon = (medewerker: Medewerker): Persoon => ({
  id: medewerker.id,
  naam: medewerker.naam,
  functie: describeFunctie(medewerker),
});
