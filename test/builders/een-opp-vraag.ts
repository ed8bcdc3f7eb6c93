import type { OppVraag } from '@domain/opp/opp-bron';
import { eenVolledigDossier, type DossierWensen } from './een-dossier';

/** What `composeOpp` asks for, of the dossier that the wishes describe; complete unless they say otherwise. */
export const eenOppVraag = (wensen: DossierWensen = {}, over: Partial<OppVraag> = {}): OppVraag => ({
  dossier: eenVolledigDossier(wensen),
  school: { id: '99AA00', naam: 'De Zilveren Reiger', soort: 'bao', wijk: 'Noorderhaven' },
  namen: { 'teun-hazelaar': 'Teun Hazelaar', 'marit-lijsterbes': 'Marit Lijsterbes' },
  versie: 'OPP versie 1, concept',
  vandaag: '2025-02-03',
  ...over,
});
