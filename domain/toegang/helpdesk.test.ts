import { describe, expect, it } from 'vitest';
import { BEHEER, HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN, WIM, YARA } from '../../test/builders/een-adresboek';
import { CONSULENT_ROUTE, eenHelpdeskvraag, eenVraagWissel } from '../../test/builders/een-helpdeskvraag';
import type { Medewerker } from '../adresboek/medewerker';
import { settleVraag } from '../helpdesk/settle-vraag';
import { isBehandelaar, mayBehandelVraag, mayReadVraag, toVraagBereik } from './helpdesk';

const vraag = eenHelpdeskvraag();
const BRAM: Medewerker = { ...HANNA, id: 'bram', email: 'bram@waterstede.example', tpo: 'Zuiderpark' };
const ALLEN = { MARIT, TEUN, SCHOOLLEIDER, JOOST, HANNA, BRAM, YARA, WIM, BEHEER };
const wie = (mag: (medewerker: Medewerker) => boolean) =>
  Object.entries(ALLEN).flatMap(([naam, medewerker]) => (mag(medewerker) ? [naam] : []));

describe('mayReadVraag', () => {
  it('is voor wie vroeg, de school zonder leerkrachten, de consulent van de wijk, en de helpdesk; nooit voor beheer', () => {
    expect(wie((it) => mayReadVraag(it, vraag))).toEqual(['MARIT', 'SCHOOLLEIDER', 'HANNA', 'YARA', 'WIM']);
  });

  it('laat een leerkracht de eigen vraag zien, en een vraag van het swv niet aan wie geen school heeft', () => {
    const vanTeun = eenHelpdeskvraag({ steller: { ...vraag.steller, id: TEUN.id } });
    expect(mayReadVraag(TEUN, vanTeun)).toBe(true);
    expect(mayReadVraag({ ...MARIT, id: 'ander', scholen: [''] }, eenHelpdeskvraag({ schoolId: '' }))).toBe(false);
  });

  it('opent voor een consulent van elders wat aan die is toegewezen of gestuurd', () => {
    const toegewezen = settleVraag({ ...vraag, behandelaar: { id: BRAM.id, naam: BRAM.naam } });
    expect(mayReadVraag(BRAM, toegewezen)).toBe(true);
    const gestuurd = eenVraagWissel({ wijk: 'Molenkwartier', route: CONSULENT_ROUTE }).vraag;
    expect(mayReadVraag({ ...HANNA, tpo: 'Zuiderpark' }, gestuurd)).toBe(true);
  });
});

describe('mayBehandelVraag', () => {
  it('is voor de helpdesk en de consulent, behalve bij een eigen vraag', () => {
    expect(wie((it) => mayBehandelVraag(it, vraag))).toEqual(['HANNA', 'YARA', 'WIM']);
    expect(mayBehandelVraag(WIM, eenHelpdeskvraag({ steller: { ...vraag.steller, id: WIM.id } }))).toBe(false);
  });
});

describe('isBehandelaar', () => {
  it('is wie moet antwoorden, niet wie meeleest', () => {
    expect(wie((it) => isBehandelaar(it, vraag))).toEqual(['WIM']);
    const bijConsulent = eenVraagWissel({ route: CONSULENT_ROUTE }).vraag;
    expect(wie((it) => isBehandelaar(it, bijConsulent))).toEqual(['HANNA', 'WIM']);
  });
});

describe('toVraagBereik', () => {
  it('geeft lijsten hetzelfde bereik', () => {
    expect(toVraagBereik(WIM)).toBeUndefined();
    expect(toVraagBereik(MARIT)).toEqual({ schoolIds: MARIT.scholen, betrokken: [MARIT.id] });
    expect(toVraagBereik(TEUN)).toEqual({ schoolIds: [], betrokken: [TEUN.id] });
    expect(toVraagBereik(HANNA)).toEqual({ schoolIds: [], wijk: 'Noorderhaven', betrokken: [HANNA.id, HANNA.email] });
  });
});
