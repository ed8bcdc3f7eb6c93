import type { NieuwsbriefInhoud } from '@domain/nieuwsbrief/nieuwsbrief';
import type {
  NieuwsbriefBeeld,
  NieuwsbriefBronnen,
  NieuwsbriefLijst,
  NieuwsbriefVoorbeeld,
} from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import type { Request } from './request';

const of = (id: string) => `nieuwsbrieven/${encodeURIComponent(id)}`;

/** The routes about the nieuwsbrief for who writes it. Each may throw a `Storing`. */
export const createNieuwsbriefApi = ({ json }: Request) => ({
  nieuwsbrieven: (signal?: AbortSignal) => json<NieuwsbriefLijst>('GET', 'nieuwsbrieven', { signal }),
  nieuwsbriefBronnen: (signal?: AbortSignal) => json<NieuwsbriefBronnen>('GET', 'nieuwsbriefbronnen', { signal }),
  /** The same id again makes no second one. */
  maakNieuwsbrief: (nieuw: { id: string; titel: string }) =>
    json<{ id: string }>('POST', 'nieuwsbrieven', { body: nieuw }),
  nieuwsbrief: (id: string, signal?: AbortSignal) => json<NieuwsbriefBeeld>('GET', of(id), { signal }),
  bewaarNieuwsbrief: (id: string, versie: string, inhoud: NieuwsbriefInhoud) =>
    json<NieuwsbriefBeeld>('PATCH', of(id), { body: { versie, ...inhoud } }),
  verwijderNieuwsbrief: (id: string) => json<{ id: string }>('DELETE', of(id)),
  nieuwsbriefVoorbeeld: (id: string, signal?: AbortSignal) =>
    json<NieuwsbriefVoorbeeld>('GET', `${of(id)}/voorbeeld`, { signal }),
  /** A second time sends nothing. */
  verstuurNieuwsbrief: (id: string, versie: string) =>
    json<NieuwsbriefBeeld>('POST', `${of(id)}/verzending`, { body: { versie } }),
  herkansNieuwsbrief: (id: string) => json<NieuwsbriefBeeld>('POST', `${of(id)}/herkansing`, { body: {} }),
});
