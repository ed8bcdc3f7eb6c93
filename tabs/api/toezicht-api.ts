import type { AuditPagina, AuditVraag } from '@domain/beheer/auditlog';
import type { HerkansingUitkomst, PostBeeld, PostSleutel } from '@domain/beheer/post-beeld';
import type { ProefmailBeeld, ZelftestBeeld } from '@domain/beheer/zelftest/controle';
import type { Request } from './request';

export type AuditVorm = 'csv' | 'xlsx';

/** The routes of self-test, outgoing mail and log, made only where beheer opens them. Each may throw a `Storing`. */
export const createToezichtApi = ({ json, blob }: Request) => ({
  doeZelftest: () => json<ZelftestBeeld>('POST', 'beheer/zelftest', { body: {} }),
  stuurProefmail: () => json<ProefmailBeeld>('POST', 'beheer/zelftest/proefmail', { body: {} }),
  /** Ask again until `isKlaar`. */
  proefmail: (proefId: string, signal?: AbortSignal) =>
    json<ProefmailBeeld>('GET', `beheer/zelftest/proefmail/${encodeURIComponent(proefId)}`, { signal }),

  post: (signal?: AbortSignal) => json<PostBeeld>('GET', 'beheer/post', { signal }),
  /** Without a list: everything that needs attention, a hundred at a time. */
  herkans: (berichten?: readonly PostSleutel[]) =>
    json<HerkansingUitkomst>('POST', 'beheer/post/herkansing', { body: berichten ? { berichten } : {} }),

  auditlog: (vraag: AuditVraag, signal?: AbortSignal) =>
    json<AuditPagina>('POST', 'beheer/logboek', { body: vraag, signal }),
  auditBestand: (vraag: AuditVraag, vorm: AuditVorm, signal?: AbortSignal) =>
    blob(`beheer/logboek/${vorm}`, { body: vraag, signal }),
});
