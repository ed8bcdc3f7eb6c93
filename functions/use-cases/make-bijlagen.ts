import type { Bericht, BerichtDocument } from '@domain/bericht/bericht';
import { toDag } from '@domain/datum/datum';
import { describeOppVersie } from '@domain/dossier/opp-titel';
import { composeOpp } from '@domain/opp/compose-opp';
import type { OppVersie } from '@domain/opp/opp-versie';
import type { DocumentStore, MailBijlage, MakePdf } from '../ports';
import type { MakeBijlagen } from './send-bericht';

type Deps = {
  dossiers: DocumentStore;
  makePdf: MakePdf;
  /** Whether this medewerker may still get secure mail. A message may wait for hours; who was switched off gets nothing. */
  isOntvanger(id: string): Promise<boolean>;
};

/**
 * The attachments, drawn from what was frozen when the user pressed send: a later try sends the same document. None in
 * `link` mode.
 */
export const createMakeBijlagen =
  (deps: Deps): MakeBijlagen<Bericht> =>
  async ({ aan, wijze, dossierId, documenten }) => {
    if (!(await deps.isOntvanger(aan.id))) return { ok: false, fout: { soort: 'blijvend', code: 'ontvanger-weg' } };
    const bijlagen: MailBijlage[] = [];
    for (const document of wijze === 'link' ? [] : documenten) {
      const bijlage = await makeOpp(dossierId, document, deps);
      if (!bijlage) return { ok: false, fout: { soort: 'blijvend', code: 'oppversie-weg' } };
      bijlagen.push(bijlage);
    }
    return { ok: true, value: bijlagen };
  };

async function makeOpp(
  dossierId: string,
  { oppVersieId, bestandsnaam }: BerichtDocument,
  { dossiers, makePdf }: Deps,
): Promise<MailBijlage | undefined> {
  const stored = await dossiers.read<OppVersie>(dossierId, oppVersieId);
  if (!stored) return undefined;
  const { dossier, school, namen, vastgelegd, ...rest } = stored.value;
  const versie = describeOppVersie(dossier, rest.versie);
  const opp = composeOpp({ dossier, school, namen, versie, vandaag: toDag(vastgelegd.op) });
  const inhoud = await makePdf(opp, { door: vastgelegd.door, op: vastgelegd.op });
  return { naam: bestandsnaam, type: 'application/pdf', inhoud };
}
