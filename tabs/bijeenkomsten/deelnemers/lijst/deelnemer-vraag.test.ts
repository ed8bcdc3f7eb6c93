import { describe, expect, it } from 'vitest';
import { eenDeelnemer } from '../../../../test/builders/een-deelnemer-beeld';
import { ALLE_DEELNEMERS, askDeelnemers, countFilters, matchesZoek, sorteerDeelnemers } from './deelnemer-vraag';

const ZOE = eenDeelnemer({ deelnemer: { naam: 'Zoë Kievit', school: 'Het Waterrad' } });
const MARIT = eenDeelnemer({ deelnemer: { naam: 'Marit Wulp' } });
const EERSTE = eenDeelnemer({ deelnemer: { naam: 'Teun Scholekster' }, status: 'wachtlijst', wachtnummer: 1 });
const TWEEDE = eenDeelnemer({ deelnemer: { naam: 'Anna Grutto' }, status: 'wachtlijst', wachtnummer: 2 });
const AANBOD = eenDeelnemer({ deelnemer: { naam: 'Roos Wielewaal' }, status: 'aangeboden' });
const WEG = eenDeelnemer({ deelnemer: { naam: 'Bram Tureluur' }, status: 'geannuleerd' });
const ALLEN = [WEG, TWEEDE, ZOE, EERSTE, AANBOD, MARIT];

const namen = (vraag: Partial<typeof ALLE_DEELNEMERS>) =>
  askDeelnemers(ALLEN, { ...ALLE_DEELNEMERS, ...vraag }).map(({ deelnemer }) => deelnemer.naam.split(' ')[0]);

describe('askDeelnemers', () => {
  it('zet voorop wie nog moet antwoorden, dan wie een plek heeft, dan de wachtlijst op nummer, dan wie zich afmeldde', () => {
    expect(namen({})).toEqual(['Roos', 'Marit', 'Zoë', 'Teun', 'Anna', 'Bram']);
  });

  it('houdt de wachtlijst op volgorde van nummer, niet van naam', () => {
    expect(namen({ filter: 'wachtlijst' })).toEqual(['Teun', 'Anna']);
  });

  it('telt bij wie een plek heeft ook een plek die is aangeboden', () => {
    expect(namen({ filter: 'plek' })).toEqual(['Roos', 'Marit', 'Zoë']);
  });

  it('keert de volgorde om', () => {
    expect(namen({ sorteer: 'naam', richting: 'af' })).toEqual(['Zoë', 'Teun', 'Roos', 'Marit', 'Bram', 'Anna']);
  });
});

describe('matchesZoek', () => {
  it('let niet op accenten en hoofdletters', () => expect(matchesZoek(ZOE, 'zoe')).toBe(true));
  it('zoekt elk woord in naam, school en e-mailadres', () => {
    expect(matchesZoek(ZOE, ' waterrad  kievit ')).toBe(true);
    expect(matchesZoek(ZOE, '@zilverenreiger')).toBe(true);
    expect(matchesZoek(ZOE, 'waterrad wulp')).toBe(false);
  });
});

describe('countFilters', () => {
  it('biedt een keuze zonder mensen alleen aan als die altijd zin heeft', () => {
    expect(countFilters([MARIT], 'iedereen').map(({ filter, aantal }) => `${filter} ${aantal}`)).toEqual([
      'iedereen 1',
      'plek 1',
      'wachtlijst 0',
      'afgemeld 0',
    ]);
  });

  it('laat de gekozen keuze staan als er niemand meer in zit', () => {
    expect(countFilters([MARIT], 'aandacht').map(({ filter }) => filter)).toContain('aandacht');
  });
});

describe('sorteerDeelnemers', () => {
  it('draait dezelfde kolom om en begint een andere vooraan', () => {
    const opNaam = sorteerDeelnemers(ALLE_DEELNEMERS, 'naam');
    expect(opNaam.richting).toBe('op');
    expect(sorteerDeelnemers(opNaam, 'naam').richting).toBe('af');
  });
});
