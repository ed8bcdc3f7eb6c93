import { describe, expect, it } from 'vitest';
import { eenDossier } from '../../test/builders/een-dossier';
import { eenMoment } from '../../test/builders/een-moment';
import { eenBericht } from '../../test/scenarios/mail-een-bericht';
import { requeueBericht, stopBerichten } from './requeue-bericht';

const GESTOPT = eenBericht({ status: 'aandacht', pogingen: 10, laatsteFout: 'graph-403' });
const { stempel } = eenMoment();
const requeue = (kop = { isGedeeld: true }, over = {}) =>
  requeueBericht(eenDossier({ kop }), { bericht: GESTOPT, ontvangers: [GESTOPT.aan.id], stempel, ...over });

describe('requeueBericht', () => {
  it('zet het bericht weer klaar, vanaf nu', () => {
    expect(requeue()).toMatchObject({
      value: { bericht: { status: 'klaargezet', pogingen: 0, volgendePoging: stempel.op } },
    });
  });

  it('weigert als de deling is ingetrokken, of de ontvanger er niet meer bij hoort', () => {
    expect(requeue({ isGedeeld: false })).toMatchObject({ refusals: [{ code: 'niet-gedeeld' }] });
    expect(requeue(undefined, { ontvangers: [] })).toMatchObject({ refusals: [{ code: 'ontvanger-onbekend' }] });
  });

  it('weigert een bericht dat geen aandacht vraagt', () => {
    expect(requeue(undefined, { bericht: eenBericht({ status: 'verzonden' }) })).toMatchObject({
      refusals: [{ code: 'bericht-niet-in-aandacht' }],
    });
  });
});

describe('stopBerichten', () => {
  it('houdt tegen wat nog niet weg is, en laat de rest zoals het is', () => {
    const berichten = (['klaargezet', 'bezig', 'verzonden', 'aandacht'] as const).map((status) =>
      eenBericht({ status }),
    );
    expect(stopBerichten(berichten)).toEqual([{ ...berichten[0], status: 'aandacht', laatsteFout: 'niet-gedeeld' }]);
  });
});
