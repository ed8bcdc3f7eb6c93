import type { Medewerker } from '@domain/adresboek/medewerker';
import type { MailWijze, Ontvanger } from '@domain/bericht/bericht';
import { describeOppDocument } from '@domain/dossier/opp-titel';
import { toOntvanger } from '@domain/dossier/queue-bericht';
import { accept, type Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import type { Deps, Instellingen } from './deps';
import { findLeesbaarDossier } from './find-leesbaar-dossier';
import { nextOppVersie } from './opp-versies';
import { findOppOmgeving } from './personen';
import { GEEN_TOEGANG } from './refusals';

type Berichtvoorstel = {
  /** BR-19: the screen proposes to share first. */
  moetEerstDelen: boolean;
  /** The consulenten of the TPO of the school. */
  ontvangers: readonly Ontvanger[];
  documenten: readonly { soort: 'opp'; titel: string }[];
  wijze: MailWijze;
  /** The name that the mail comes from, and the name of the school in its text. */
  van: string;
  school: string;
};
export type ProposeBericht = (medewerker: Medewerker, input: { dossierId: string }) => Promise<Result<Berichtvoorstel>>;

export const createProposeBericht =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'leesAudit'> & Pick<Instellingen, 'swv'>): ProposeBericht =>
  async (medewerker, { dossierId }) => {
    const gevonden = await findLeesbaarDossier(deps, medewerker, dossierId);
    if (!gevonden.ok) return gevonden;
    const { dossier } = gevonden.value;
    if (!mayDoInDossier(medewerker, dossier.kop, await deps.adresboek.listScholen(), 'versturen')) return GEEN_TOEGANG;

    const { school, consulenten } = await findOppOmgeving(deps.adresboek, dossier.kop.schoolId);
    const versie = await nextOppVersie(deps.dossiers, dossierId);
    return accept({
      moetEerstDelen: !dossier.kop.isGedeeld,
      ontvangers: consulenten.map(toOntvanger),
      documenten: [{ soort: 'opp', titel: describeOppDocument(dossier, versie) }],
      wijze: (await deps.adresboek.readInstellingen()).mailWijze,
      van: `TOP Dossier, ${deps.swv}`,
      school: school.naam,
    });
  };
