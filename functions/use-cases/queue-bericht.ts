import type { Medewerker } from '@domain/adresboek/medewerker';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { queueBericht } from '@domain/dossier/queue-bericht';
import { accept, type Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import type { Document, Write } from '../ports';
import { changeDossier } from './change-dossier';
import type { Deps, Instellingen } from './deps';
import { nextOppVersie } from './opp-versies';
import { findOppOmgeving } from './personen';
import { showUitkomst } from './show-dossier';

type QueueBerichtInput = {
  dossierId: string;
  /** A uuid made by the screen, so that a double click makes one message. */
  id: string;
  /** Id of the medewerker. */
  aan: string;
  documenten: readonly 'opp'[];
  toelichting: string;
};
export type QueueBericht = (medewerker: Medewerker, input: QueueBerichtInput) => Promise<Result<DossierBeeld>>;

const toCreate = (value: Document): Write => ({ kind: 'create', value });

export const createQueueBericht =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'> & Instellingen): QueueBericht =>
  async (medewerker, { dossierId, id, aan, documenten, toelichting }) => {
    const berichtId = `bericht-${id}`;
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: 'bericht-klaargezet',
      mag: (kop, scholen) => mayDoInDossier(medewerker, kop, scholen, 'versturen'),
      change: async ({ dossier }, moment) => {
        if (await deps.dossiers.read(dossierId, berichtId)) return accept({ dossier, logboek: [] });
        const { school, consulenten, namen } = await findOppOmgeving(deps.adresboek, dossier.kop.schoolId);
        const klaargezet = queueBericht(dossier, {
          id: berichtId,
          ontvanger: consulenten.find((consulent) => consulent.id === aan),
          documenten,
          toelichting,
          versie: await nextOppVersie(deps.dossiers, dossierId),
          school,
          namen,
          wijze: (await deps.adresboek.readInstellingen()).mailWijze,
          swv: deps.swv,
          link: await deps.linkNaarDossier(dossierId),
          moment,
        });
        if (!klaargezet.ok) return klaargezet;
        const { bericht, oppVersie, ...verandering } = klaargezet.value;
        return accept({ ...verandering, ook: [bericht, oppVersie].map(toCreate) });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
