import { readJson, type Antwoord, type Verzoek } from './antwoord';
import type { Graph } from './answer-graph';
import { REGELS, STORING_SOORTEN, type Storing } from './storingen';

/**
 * The knobs of the stand-in: `/dev/storingen` (GET, POST a Storing, DELETE all) and `/dev/begrenzing` (POST `{ aan }`).
 * `undefined`: the address is not one of these.
 */
export function answerBesturing(graph: Graph, verzoek: Verzoek): Antwoord | undefined {
  switch (verzoek.url.pathname) {
    case '/dev/storingen':
      return answerStoringen(graph, verzoek);
    case '/dev/begrenzing': {
      const aan = readJson(verzoek)?.aan !== false;
      if (verzoek.methode === 'POST') for (const begrenzing of graph.begrenzingen) begrenzing.zet(aan);
      return { status: 200, json: { aan: graph.begrenzingen.every((begrenzing) => begrenzing.isAan()) } };
    }
    default:
      return undefined;
  }
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
