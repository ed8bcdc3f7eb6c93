import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { ArtikelBeeld, GepubliceerdArtikel, Kennisbank } from '@domain/kennisbank/artikel';
import { pickInhoud } from '@domain/kennisbank/artikel-velden';
import { STANDAARD_ARTIKELEN } from '@domain/kennisbank/standaard/standaard-artikelen';
import { mergeArtikelen } from '@domain/kennisbank/to-kennisbank';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import type { Api } from '../../tabs/api/api';
import { ApiProvider, createQueryClient } from '../../tabs/api/ApiProvider';
import { useGuardedLocation } from '../../tabs/ui/guarded-location';
import { LadeHost } from '../../tabs/uitleg/LadeHost';

const ARTIKELEN: readonly GepubliceerdArtikel[] = mergeArtikelen(STANDAARD_ARTIKELEN, [], '2026-11-22T08:00:00.000Z');
export const eenKennisbank = (over: Partial<Kennisbank> = {}): Kennisbank => ({
  artikelen: ARTIKELEN,
  magSchrijven: false,
  magPubliceren: false,
  terReview: 0,
  ...over,
});

const STEMPEL = { doorId: 'hanna-meerkoet', door: 'Hanna Meerkoet', op: '2026-11-20T08:00:00.000Z' };
const INHOUD = {
  titel: 'Een rustplek regelen',
  samenvatting: 'Zo vraag je een rustplek aan.',
  tekst: '1. Bel je **consulent**.',
  stappen: [6] as const,
  codes: [],
  trefwoorden: [],
};
export const eenArtikelBeeld = (over: Partial<ArtikelBeeld> = {}): ArtikelBeeld => ({
  artikel: {
    id: 'artikel',
    soort: 'artikel',
    artikelId: 'a',
    ...pickInhoud(INHOUD),
    staat: 'concept',
    versie: 1,
    auteur: STEMPEL,
    bijgewerkt: STEMPEL,
    nuttig: { ja: 3, nee: 1 },
  },
  versie: '1',
  versies: [{ versie: 1, stempel: STEMPEL, isStandaard: false }],
  acties: ['bewaren', 'publiceren', 'herstellen'],
  isStandaard: false,
  ...over,
});

/** Shows a piece of the screen with the articles of the product behind it, and the drawer beside it. */
export function toonMetKennisbank(
  wat: ReactNode,
  { api = {}, route = '/kennisbank' }: { api?: object; route?: string } = {},
) {
  const server = { kennisbank: async () => ({ ok: true, value: eenKennisbank() }), ...api };
  location.hash = route;
  return render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={server as unknown as Api} client={createQueryClient()}>
        <Router hook={useGuardedLocation}>
          {wat}
          <LadeHost />
        </Router>
      </ApiProvider>
    </FluentProvider>,
  );
}
