import type { Medewerker, School } from '@domain/adresboek/medewerker';
import { STANDAARD_SWV } from '@domain/beheer/standaard-swv';
import { describe, expect, it } from 'vitest';
import { BEHEER, HANNA, JOOST, MARIT, WATERRAD, YARA, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { eenHelpdeskInfo } from '../../../test/builders/een-helpdeskvraag-beeld';
import { judgeKlaar } from './judge-klaar';

const STEMPEL = { doorId: BEHEER.id, door: BEHEER.naam, op: '2026-11-22T08:00:00.000Z' };
const THEMA = { ...YARA, tpo: 'Molenkwartier' };
const TWEEDE = { ...BEHEER, id: 'tweede' };
const IN_ORDE = [MARIT, JOOST, HANNA, THEMA, BEHEER, TWEEDE];

function oordeel(medewerkers: readonly Medewerker[], scholen: readonly School[], isBekeken = true) {
  const telVan = (id: string) => medewerkers.filter((een) => een.scholen.includes(id)).length;
  const punten = judgeKlaar({
    scholen: {
      scholen: scholen.map((school) => ({
        school,
        isActief: school.isActief !== false,
        medewerkers: telVan(school.id),
      })),
      wijken: [],
      besturen: [],
    },
    medewerkers: {
      medewerkers: medewerkers.map((medewerker) => ({ medewerker, isActief: true })),
      scholen,
      wijken: scholen.map(({ wijk }) => wijk),
    },
    instellingen: { instellingen: STANDAARD_SWV, ...(isBekeken && { bijgewerkt: STEMPEL }) },
    helpdesk: eenHelpdeskInfo(),
  });
  return punten.filter(({ stand }) => stand !== 'goed').map(({ stand, tekst }) => [stand, tekst]);
}
const SCHOLEN = [ZILVEREN_REIGER, WATERRAD];

describe('judgeKlaar', () => {
  it('heeft niets te melden als alles er is', () => expect(oordeel(IN_ORDE, SCHOLEN)).toEqual([]));

  it('noemt eerst wat ontbreekt, dan wat beter kan', () =>
    expect(oordeel([MARIT, { ...HANNA, tpo: 'Westpoort' }, BEHEER], SCHOLEN, false)).toEqual([
      ['mis', 'Er is geen Themaverbinder.'],
      ['letOp', '1 school heeft nog geen medewerkers.'],
      ['letOp', '1 medewerker mist iets, zoals een school of een TPO.'],
      ['letOp', 'Geen consulent voor Molenkwartier en Noorderhaven.'],
      ['letOp', 'Er is één beheerder.'],
      ['letOp', 'De instellingen zijn nog zoals TOP Dossier geleverd wordt.'],
    ]));

  it('telt een school die uit staat niet mee', () =>
    expect(oordeel([THEMA, BEHEER, TWEEDE], [{ ...WATERRAD, isActief: false }])[0]).toEqual([
      'mis',
      'Er is nog geen school in gebruik.',
    ]));
});
