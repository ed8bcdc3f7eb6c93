import { describe, expect, it } from 'vitest';
import { recognizeKolommen } from './kolommen';

const velden = (...koppen: readonly string[]) => {
  const herkend = recognizeKolommen(koppen);
  return herkend.ok
    ? [herkend.value.soort, ...herkend.value.kolommen.map(({ veld }) => veld)]
    : herkend.refusals[0]?.code;
};

describe('recognizeKolommen', () => {
  it('herkent scholen, hoe de kop ook geschreven is', () => {
    expect(velden('Vestigingsnummer', 'NAAM', 'soort onderwijs', ' Wijk ', 'Bevoegd gezag', 'E-mail adres')).toEqual([
      'scholen',
      'id',
      'naam',
      'soort',
      'wijk',
      'bestuur',
      'email',
    ]);
  });

  it('kiest bij meer nummers het duidelijkste, en neemt BRIN met een volgnummer samen', () => {
    expect(velden('BRIN nummer', 'Vestigingscode', 'Vestigingsnaam')).toEqual(['scholen', undefined, 'id', 'naam']);
    expect(velden('BRIN', 'Volgnummer', 'Schoolnaam')).toEqual(['scholen', 'id', 'volgnummer', 'naam']);
  });

  it('herkent medewerkers aan hun rol, ook naast een schoolnummer', () => {
    expect(velden('Object ID', 'Weergavenaam', 'UserPrincipalName', 'Functie', 'Vestigingsnummer', 'Kleur')).toEqual([
      'medewerkers',
      'id',
      'naam',
      'email',
      'rollen',
      'scholen',
      undefined,
    ]);
  });

  it.each([[['naam', 'adres']], [['rol']], [['a;b;c']], [[]]])('zegt bij %j wat er moet staan', (koppen) => {
    expect(velden(...koppen)).toBe('lijst-onleesbaar');
  });
});
