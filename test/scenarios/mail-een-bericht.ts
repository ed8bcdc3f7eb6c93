import type { Bericht } from '@domain/bericht/bericht';

/** A message as the server puts it ready, due at once. */
export const eenBericht = (anders: Partial<Bericht> = {}): Bericht => ({
  id: 'bericht-0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001',
  soort: 'bericht',
  dossierId: 'dossier-1',
  dossierNummer: 'D-2024-000123',
  aan: { id: 'hanna', naam: 'Hanna Meerkoet', email: 'hanna.meerkoet@waterstede.example', functie: 'consulent' },
  wijze: 'bijlage',
  onderwerp: 'Er staat een bericht voor u klaar in TOP dossier (D-2024-000123)',
  tekst: 'Beste Hanna Meerkoet,\n\nOpen het dossier: http://localhost:3000/tab/dossiers/dossier-1',
  toelichting: '',
  documenten: [
    {
      soort: 'opp',
      titel: 'OPP versie 1 (concept)',
      bestandsnaam: 'D-2024-000123 OPP 1.pdf',
      oppVersieId: 'oppversie-001',
    },
  ],
  status: 'klaargezet',
  klaargezet: { doorId: 'marit', door: 'Marit Lijsterbes', op: '2026-01-12T09:00:00.000Z' },
  pogingen: 0,
  volgendePoging: '2026-01-12T09:00:00.000Z',
  ...anders,
});
