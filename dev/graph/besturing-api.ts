import { createAfwijking } from './afwijking';
import { readJson, type Antwoord, type Verzoek } from './antwoord';
import type { Graph } from './answer-graph';
import { REGELS, STORING_SOORTEN, type Storing } from './storingen';

/**
 * The knobs of the stand-in: `/dev/storingen` (GET, POST a Storing, DELETE all), `/dev/begrenzing` (POST `{ aan }`) and
 * `/dev/afwijking` (POST a part of an Afwijking, DELETE: all is well again).
 * `undefined`: the address is not one of these.
 */
export const answerBesturing = (graph: Graph, verzoek: Verzoek): Antwoord | undefined =>
  KNOPPEN[verzoek.url.pathname]?.(graph, verzoek);

const KNOPPEN: { readonly [pad: string]: (graph: Graph, verzoek: Verzoek) => Antwoord } = {
  '/dev/storingen': answerStoringen,
  '/dev/begrenzing': answerBegrenzing,
  '/dev/afwijking': answerAfwijking,
};

function answerBegrenzing({ begrenzingen }: Graph, verzoek: Verzoek): Antwoord {
  const aan = readJson(verzoek)?.aan !== false;
  if (verzoek.methode === 'POST') for (const begrenzing of begrenzingen) begrenzing.zet(aan);
  return { status: 200, json: { aan: begrenzingen.every((begrenzing) => begrenzing.isAan()) } };
}

function answerAfwijking({ omgeving: { afwijking } }: Graph, verzoek: Verzoek): Antwoord {
  if (verzoek.methode === 'POST') Object.assign(afwijking, readJson(verzoek));
  if (verzoek.methode === 'DELETE') Object.assign(afwijking, createAfwijking());
  return { status: 200, json: afwijking };
}

function answerStoringen({ storingen }: Graph, verzoek: Verzoek): Antwoord {
  if (verzoek.methode === 'DELETE') storingen.clear();
  if (verzoek.methode === 'POST') {
    const storing = readJson(verzoek);
    if (!isStoring(storing))
      return {
        status: 400,
        json: { fout: 'Noem een regel en een soort.', regels: ['*', ...REGELS], soorten: STORING_SOORTEN },
      };
    storingen.add(storing);
  }
  return { status: 200, json: { aanroepen: storingen.count(), storingen: storingen.list() } };
}

const isStoring = (waarde: unknown): waarde is Storing => {
  const { regel, soort } = (waarde ?? {}) as Partial<Storing>;
  return (regel === '*' || REGELS.some((een) => een === regel)) && STORING_SOORTEN.some((een) => een === soort);
};
