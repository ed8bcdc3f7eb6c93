import type { DossierActie } from '../dossier/dossier-beeld';
import { listAgenda } from './agenda';
import type { Gesprek } from './gesprek';
import type { GesprekActie, GesprekBeeld } from './gesprek-beeld';

/**
 * `acties`: what this person may do in the dossier. `magAnnuleren`: also in an archived dossier, and when the swv stopped using
 * this, because what stands in calendars must have a way out.
 */
type Kijk = { acties: readonly DossierActie[]; magAnnuleren?: boolean; nu: string };

type Mag = (gesprek: Gesprek, kijk: Kijk) => boolean;

const isOpen: Mag = ({ wens, beginOp }, { nu }) => wens === 'staat' && nu < beginOp;
const magPlannen = ({ acties }: Kijk): boolean => acties.includes('gesprekPlannen');
const magAnnuleren = (kijk: Kijk): boolean => kijk.magAnnuleren ?? magPlannen(kijk);

const MAG: Readonly<Record<GesprekActie, Mag>> = {
  verzetten: (gesprek, kijk) => isOpen(gesprek, kijk) && magPlannen(kijk),
  annuleren: (gesprek, kijk) => isOpen(gesprek, kijk) && magAnnuleren(kijk),
  opnieuw: (gesprek, kijk) => {
    if (gesprek.status === 'uitgezet') return isOpen(gesprek, kijk) && magPlannen(kijk);
    return gesprek.status === 'aandacht' && (gesprek.wens === 'weg' ? magAnnuleren : magPlannen)(kijk);
  },
  afvinken: ({ wens }, { acties }) => wens === 'staat' && acties.includes('logboekSchrijven'),
};
const ACTIES = Object.keys(MAG) as readonly GesprekActie[];

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
    acties: ACTIES.filter((actie) => MAG[actie](gesprek, kijk)),
  };
}

/** What comes first on top, what has been below it, the latest first. */
export function sortGesprekken(gesprekken: readonly Gesprek[], nu: string): readonly Gesprek[] {
  const komt = gesprekken.filter(({ eindOp }) => eindOp > nu).toSorted((a, b) => a.beginOp.localeCompare(b.beginOp));
  const was = gesprekken.filter(({ eindOp }) => eindOp <= nu).toSorted((a, b) => b.beginOp.localeCompare(a.beginOp));
  return [...komt, ...was];
}
