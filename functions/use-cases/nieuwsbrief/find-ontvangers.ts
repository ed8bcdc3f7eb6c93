import type { Adres } from '@domain/helpdesk/helpdeskvraag';
import { isActief } from '@domain/adresboek/medewerker';
import { listOntvangers, listZonderAdres } from '@domain/nieuwsbrief/list-ontvangers';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { listUitgeschreven } from './uitschrijvingen';

export type Ontvangers = {
  adressen: readonly Adres[];
  uitgeschreven: number;
  /** Names of schools that no mail can reach. */
  zonderAdres: readonly string[];
};

/** Who would get a nieuwsbrief now. */
export async function findOntvangers({
  adresboek,
  helpdesk,
}: Pick<NieuwsbriefDeps, 'adresboek' | 'helpdesk'>): Promise<Ontvangers> {
  const [scholen, medewerkers, uitgeschreven] = await Promise.all([
    adresboek.listScholen(),
    adresboek.listMedewerkers(),
    listUitgeschreven(helpdesk),
  ]);
  const open = scholen.filter(isActief);
  return {
    adressen: listOntvangers({ scholen: open, medewerkers, uitgeschreven }),
    uitgeschreven: uitgeschreven.size,
    zonderAdres: listZonderAdres({ scholen: open, medewerkers }),
  };
}
