import { describe, expect, it } from 'vitest';
import { HANNA, MARIT, MEDEWERKERS, YARA, WIM } from '../../test/builders/een-adresboek';
import { HELPDESK_SOORTEN } from './helpdeskvraag';
import { routeVraag } from './route-vraag';

const ADRES = 'helpdesk@waterstede.example';
const route = (over: Partial<Parameters<typeof routeVraag>[0]> = {}) =>
  routeVraag({
    vraagSoort: 'technisch',
    wijk: 'Noorderhaven',
    medewerkers: MEDEWERKERS,
    helpdeskAdres: ADRES,
    ...over,
  });
const zonderThema = MEDEWERKERS.filter(({ id }) => id !== YARA.id);

describe('routeVraag', () => {
  it('stuurt techniek en wensen naar de helpdesk met de Themaverbinder in cc', () => {
    for (const vraagSoort of ['technisch', 'gebruikerswens'] as const)
      expect(route({ vraagSoort })).toMatchObject({
        ok: true,
        value: { bestemming: 'helpdesk', aan: { email: ADRES }, cc: [{ email: YARA.email }] },
      });
  });

  it('stuurt een inhoudelijke vraag naar de consulent van de wijk, en zonder consulent naar de helpdesk met cc', () => {
    expect(route({ vraagSoort: 'inhoudelijk' })).toMatchObject({
      value: { bestemming: 'consulent', aan: { email: HANNA.email }, cc: [], tpo: 'Noorderhaven' },
    });
    for (const wijk of ['Molenkwartier', ''])
      expect(route({ vraagSoort: 'inhoudelijk', wijk })).toMatchObject({
        value: { bestemming: 'helpdesk', cc: [{ email: YARA.email }] },
      });
  });

  it('zet iedere Themaverbinder in cc, en wie behandelt erbij in plaats van ervoor', () => {
    const tweede = {
      ...WIM,
      id: 'tweede',
      naam: 'Ada Tweede',
      email: 'ada@waterstede.example',
      rollen: ['themaverbinder'] as const,
    };
    const uitkomst = route({ medewerkers: [...MEDEWERKERS, tweede], behandelaarId: WIM.id });
    expect(uitkomst.ok && uitkomst.value.cc.map(({ email }) => email)).toEqual([tweede.email, YARA.email, WIM.email]);
    const zelf = route({ behandelaarId: YARA.id });
    expect(zelf.ok && zelf.value.cc).toHaveLength(1);
  });

  it('zet ook de Themaverbinder in cc als een consulent de vraag aan de helpdesk geeft, en gaat anders niet weg', () => {
    const gegeven = { vraagSoort: 'inhoudelijk', behandelaarId: WIM.id } as const;
    const uitkomst = route(gegeven);
    expect(uitkomst).toMatchObject({ value: { bestemming: 'helpdesk', aan: { email: ADRES } } });
    expect(uitkomst.ok && uitkomst.value.cc.map(({ email }) => email)).toEqual([YARA.email, HANNA.email, WIM.email]);
    expect(route({ ...gegeven, medewerkers: zonderThema })).toMatchObject({
      refusals: [{ code: 'geen-themaverbinder' }],
    });
    // To another consulent it stays a question about content.
    expect(route({ ...gegeven, behandelaarId: HANNA.id })).toMatchObject({ value: { bestemming: 'consulent' } });
  });

  it('zet wie hetzelfde vroeg erbij, elk één keer', () => {
    const uitkomst = route({ volgerIds: [MARIT.id, YARA.id, 'weg'] });
    expect(uitkomst.ok && uitkomst.value.cc.map(({ email }) => email)).toEqual([YARA.email, MARIT.email]);
  });

  it('weigert alles wat naar de helpdesk zou gaan als er geen Themaverbinder is die mail krijgt', () => {
    const zonderAdres = [...zonderThema, { ...YARA, email: '' }];
    for (const medewerkers of [zonderThema, zonderAdres])
      for (const vraagSoort of HELPDESK_SOORTEN)
        expect(route({ medewerkers, vraagSoort, wijk: 'Molenkwartier', behandelaarId: WIM.id })).toMatchObject({
          ok: false,
          refusals: [{ code: 'geen-themaverbinder' }],
        });
  });
});
