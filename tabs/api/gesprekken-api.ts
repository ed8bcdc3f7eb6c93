import type { Antwoorden } from '@domain/formulier/antwoord';
import type { PuntCode } from '@domain/gesprek/gesprek';
import type { Gesprekken, VergaderingBeeld } from '@domain/gesprek/gesprek-beeld';
import type { Request } from './request';

const of = (dossierId: string) => `dossiers/${encodeURIComponent(dossierId)}/gesprekken`;

export type GesprekkenApi = ReturnType<typeof createGesprekkenApi>;

/** The routes about talks. Each may throw a `Storing`. */
export const createGesprekkenApi = ({ json }: Request) => ({
  gesprekken: (dossierId: string, signal?: AbortSignal) => json<Gesprekken>('GET', of(dossierId), { signal }),
  plan: (dossierId: string, nieuw: { id: string; antwoorden: Antwoorden }) =>
    json<Gesprekken>('POST', of(dossierId), { body: nieuw }),
  verzet: (dossierId: string, gesprekId: string, wissel: { versie: number; antwoorden: Antwoorden }) =>
    json<Gesprekken>('PATCH', `${of(dossierId)}/${gesprekId}`, { body: wissel }),
  annuleer: (dossierId: string, gesprekId: string) => json<Gesprekken>('DELETE', `${of(dossierId)}/${gesprekId}`),
  probeerOpnieuw: (dossierId: string, gesprekId: string) =>
    json<Gesprekken>('POST', `${of(dossierId)}/${gesprekId}/herkansing`, { body: {} }),
  vinkAf: (dossierId: string, gesprekId: string, vink: { punt: PuntCode; isGedaan: boolean }) =>
    json<Gesprekken>('POST', `${of(dossierId)}/${gesprekId}/punten`, { body: vink }),
  vergadering: (chatId: string | undefined, signal?: AbortSignal) =>
    json<VergaderingBeeld>('POST', 'vergadering', { body: chatId ? { chatId } : {}, signal }),
});
