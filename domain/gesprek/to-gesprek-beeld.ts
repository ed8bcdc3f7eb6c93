import type { DossierActie } from '../dossier/dossier-beeld';
import { listAgenda } from './agenda';
import type { Gesprek } from './gesprek';
import type { GesprekActie, GesprekBeeld } from './gesprek-beeld';

/** `acties`: what this person may do in the dossier. */
type Kijk = { acties: readonly DossierActie[]; nu: string };

const listActies = (gesprek: Gesprek, { acties, nu }: Kijk): readonly GesprekActie[] => {
  const magPlannen = acties.includes('gesprekPlannen');
  const isOpen = gesprek.wens === 'staat' && nu < gesprek.beginOp;
  return [
    ...(magPlannen && isOpen ? (['verzetten', 'annuleren'] as const) : []),
    ...(magPlannen && gesprek.status === 'aandacht' ? (['opnieuw'] as const) : []),
    ...(acties.includes('logboekSchrijven') && gesprek.wens === 'staat' ? (['afvinken'] as const) : []),
  ];
};

export function toGesprekBeeld(gesprek: Gesprek, kijk: Kijk): GesprekBeeld {
  const { id, dossierId, wat, datum, van, tot, status, versie, joinUrl, wens } = gesprek;
  return {
    id,
    dossierId,
    wat,
    datum,
    van,
    tot,
    genodigden: gesprek.genodigden.map(({ id: wie, naam, functie }) => ({ id: wie, naam, functie })),
    status,
    versie,
    ...(joinUrl && wens === 'staat' && { joinUrl }),
    geplandDoor: gesprek.klaargezet,
    isVoorbij: gesprek.eindOp <= kijk.nu,
    punten: listAgenda(wat).map((punt) => {
      const gedaan = gesprek.gedaan[punt.code];
      return { ...punt, ...(gedaan && { gedaan }) };
    }),
    acties: listActies(gesprek, kijk),
  };
}

/** What comes first on top, what has been below it, the latest first. */
export function sortGesprekken(gesprekken: readonly Gesprek[], nu: string): readonly Gesprek[] {
  const komt = gesprekken.filter(({ eindOp }) => eindOp > nu).toSorted((a, b) => a.beginOp.localeCompare(b.beginOp));
  const was = gesprekken.filter(({ eindOp }) => eindOp <= nu).toSorted((a, b) => b.beginOp.localeCompare(a.beginOp));
  return [...komt, ...was];
}
