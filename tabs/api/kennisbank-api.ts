import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { ArtikelBeeld, ArtikelRij, Kennisbank } from '@domain/kennisbank/artikel';
import type { Request } from './request';

const of = (id: string) => `kennisbank/artikelen/${encodeURIComponent(id)}`;

/** The routes about the kennisbank. Each may throw a `Storing`. */
export const createKennisbankApi = ({ json }: Request) => ({
  kennisbank: (signal?: AbortSignal) => json<Kennisbank>('GET', 'kennisbank', { signal }),
  wasDitNuttig: (id: string, ja: boolean) => json<{ ja: boolean }>('POST', `${of(id)}/nuttig`, { body: { ja } }),

  artikelWerklijst: (signal?: AbortSignal) =>
    json<{ rijen: readonly ArtikelRij[] }>('GET', 'kennisbank/werklijst', { signal }),
  maakArtikel: (nieuw: { id: string; antwoorden: Antwoorden }) =>
    json<{ id: string }>('POST', 'kennisbank/artikelen', { body: nieuw }),
  maakArtikelUitVraag: (nieuw: { id: string; vraagId: string }) =>
    json<{ id: string }>('POST', 'kennisbank/uit-vraag', { body: nieuw }),
  artikel: (id: string, signal?: AbortSignal) => json<ArtikelBeeld>('GET', of(id), { signal }),
  bewaarArtikel: (id: string, wijzigingen: readonly Wijziging[]) =>
    json<ArtikelBeeld>('PATCH', of(id), { body: { wijzigingen } }),
  vraagReview: (id: string) => json<ArtikelBeeld>('POST', `${of(id)}/review`, { body: {} }),
  publiceerArtikel: (id: string, gezien: string) =>
    json<ArtikelBeeld>('POST', `${of(id)}/publicatie`, { body: { gezien } }),
  stuurArtikelTerug: (id: string, tekst: string) =>
    json<ArtikelBeeld>('POST', `${of(id)}/terugsturing`, { body: { tekst } }),
  herstelArtikel: (id: string, versie: number) => json<ArtikelBeeld>('POST', `${of(id)}/herstel`, { body: { versie } }),
  trekArtikelIn: (id: string) => json<ArtikelBeeld>('POST', `${of(id)}/intrekking`, { body: {} }),
});
