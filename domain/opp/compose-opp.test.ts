import { describe, expect, it } from 'vitest';
import { eenDossier } from '../../test/builders/een-dossier';
import { eenOppVraag } from '../../test/builders/een-opp-vraag';
import { NIVEAUS } from '../stappenplan/stap';
import { composeOpp } from './compose-opp';
import type { OppBlok, OppDocument } from './opp-document';

const koppen = ({ blokken }: OppDocument, niveau: number) =>
  blokken.flatMap((blok) => (blok.soort === 'kop' && blok.niveau === niveau ? [blok.tekst] : []));

const teksten = (blok: OppBlok): readonly string[] => {
  if (blok.soort === 'kenmerken') return blok.rijen.flatMap(({ label, waarde }) => [label, waarde]);
  if (blok.soort === 'tabel') return [blok.onderschrift, ...blok.kolommen, ...blok.rijen.flat()];
  return blok.soort === 'lijst' ? blok.items : [blok.tekst];
};

describe('composeOpp', () => {
  it('zet de onderdelen in de volgorde waarin je ze leest', () => {
    const document = composeOpp(eenOppVraag());
    expect(koppen(document, 1)).toEqual(['Ontwikkelingsperspectief van Fenna Wielewaal']);
    expect(koppen(document, 2)).toEqual([
      'Aanleiding en ondersteuningsvraag',
      'Stem van de leerling',
      'Stimulerende en belemmerende factoren',
      'Integratief beeld en gebieden',
      'Ontwikkeldoelen en behoeften',
      'Perspectiefdeel: verwacht uitstroomperspectief',
      'Handelingsdeel: tussendoelen en aanpak',
      'Inzet en bekostiging',
      'Overleg, instemming en vaststelling',
      'Uitvoering en evaluatie',
    ]);
  });

  it('merkt precies de onderdelen die de wet vraagt', () => {
    const wettelijk = composeOpp(eenOppVraag()).blokken.filter((blok) => blok.soort === 'kop' && blok.isWettelijk);
    expect(wettelijk.map((blok) => blok.soort === 'kop' && blok.tekst)).toEqual([
      'Stem van de leerling',
      'Stimulerende en belemmerende factoren',
      'Perspectiefdeel: verwacht uitstroomperspectief',
      'Handelingsdeel: tussendoelen en aanpak',
      'Overleg, instemming en vaststelling',
      'Uitvoering en evaluatie',
    ]);
  });

  it('laat bij lichte ondersteuning stap 6, 7 en 9 weg en noemt niets wettelijk', () => {
    const document = composeOpp(eenOppVraag({ niveau: 'licht' }));
    expect(document.titel).toBe('Handelingsplan');
    expect(koppen(document, 2)).toEqual([
      'Aanleiding en ondersteuningsvraag',
      'Stem van de leerling',
      'Stimulerende en belemmerende factoren',
      'Integratief beeld en gebieden',
      'Ontwikkeldoelen en behoeften',
      'Tussendoelen en aanpak',
      'Uitvoering en evaluatie',
    ]);
    expect(document.blokken.some((blok) => blok.soort === 'kop' && blok.isWettelijk)).toBe(false);
  });

  it('houdt de naam van de leerling uit de titel en het kenmerk', () => {
    const { titel, kenmerk, versie } = composeOpp(eenOppVraag());
    expect([titel, kenmerk, versie]).toEqual(['Ontwikkelingsperspectief', 'D-2024-000123', 'OPP versie 1, concept']);
  });

  it.each(NIVEAUS)('maakt ook van een leeg dossier een leesbaar document (%s)', (niveau) => {
    const dossier = eenDossier({ niveau });
    const document = composeOpp(eenOppVraag({}, { dossier }));
    const alles = document.blokken.flatMap(teksten);
    expect(alles.filter((tekst) => tekst.trim() === '')).toEqual([]);
    expect(alles.filter((tekst) => tekst === 'nog niet ingevuld').length).toBeGreaterThan(8);
  });

  it.each(NIVEAUS)('geeft nergens een lege tekst en springt niet over een kop heen (%s)', (niveau) => {
    const { blokken } = composeOpp(eenOppVraag({ niveau }));
    const niveaus = blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.niveau] : []));
    expect(blokken.flatMap(teksten).filter((tekst) => tekst.trim() === '')).toEqual([]);
    expect(niveaus[0]).toBe(1);
    niveaus.slice(1).forEach((dieper, index) => expect(dieper - niveaus[index]!).toBeLessThanOrEqual(1));
  });

  it('geeft van hetzelfde dossier op dezelfde dag hetzelfde document', () => {
    expect(composeOpp(eenOppVraag())).toEqual(composeOpp(eenOppVraag()));
  });
});
