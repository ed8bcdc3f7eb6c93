import type { NieuwsbriefInhoud, NieuwsbriefOnderdeel } from '@domain/nieuwsbrief/nieuwsbrief';
import { toInhoud } from '@domain/nieuwsbrief/nieuwsbrief-velden';
import { describe, expect, it } from 'vitest';
import { mergeInhoud } from './merge-inhoud';

const onderdeel = (id: string, tekst = `Tekst ${id}`): NieuwsbriefOnderdeel => ({
  id,
  onderdeelSoort: 'tekst',
  titel: `Titel ${id}`,
  tekst,
});
const BASIS: NieuwsbriefInhoud = { titel: 'April', inleiding: 'Dag.', onderdelen: [onderdeel('a'), onderdeel('b')] };
const met = (over: Partial<NieuwsbriefInhoud>): NieuwsbriefInhoud => ({ ...BASIS, ...over });

describe('mergeInhoud', () => {
  it('voegt samen wat elk op een andere plek veranderde', () => {
    const mijn = met({ inleiding: 'Hallo.', onderdelen: [onderdeel('a', 'Anders'), onderdeel('b'), onderdeel('c')] });
    const hun = met({ titel: 'Mei', onderdelen: [onderdeel('a'), onderdeel('b', 'Ook anders'), onderdeel('d')] });
    const samen = mergeInhoud(BASIS, mijn, hun);
    expect(samen.verschillen).toEqual([]);
    expect(toInhoud(samen.mijn)).toMatchObject({ titel: 'Mei', inleiding: 'Hallo.' });
    expect(
      toInhoud(samen.mijn)
        .onderdelen.map(({ id, tekst }) => `${id} ${tekst}`)
        .toSorted(),
    ).toEqual(['a Anders', 'b Ook anders', 'c Tekst c', 'd Tekst d']);
  });

  it('noemt bij dezelfde plek wat de collega schreef, en geeft beide uitkomsten met de rest erbij', () => {
    const samen = mergeInhoud(BASIS, met({ titel: 'Mijn' }), met({ titel: 'Hun', inleiding: 'Van hen.' }));
    expect(samen.verschillen).toEqual([{ pad: 'titel', plaats: 'Titel', huidig: 'Hun' }]);
    expect(toInhoud(samen.mijn)).toMatchObject({ titel: 'Mijn', inleiding: 'Van hen.' });
    expect(toInhoud(samen.hun)).toMatchObject({ titel: 'Hun', inleiding: 'Van hen.' });
  });

  it('vraagt niets als beiden hetzelfde deden', () => {
    expect(mergeInhoud(BASIS, met({ titel: 'Mei' }), met({ titel: 'Mei' })).verschillen).toEqual([]);
  });

  it('ziet een onderdeel dat de een weghaalt en de ander verandert', () => {
    const samen = mergeInhoud(
      BASIS,
      met({ onderdelen: [onderdeel('a', 'Anders'), onderdeel('b')] }),
      met({ onderdelen: [onderdeel('b')] }),
    );
    expect(samen.verschillen).toMatchObject([{ plaats: 'Onderdeel ‘Titel a’', huidig: '' }]);
    expect(toInhoud(samen.mijn).onderdelen.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(toInhoud(samen.hun).onderdelen.map(({ id }) => id)).toEqual(['b']);
  });
});
