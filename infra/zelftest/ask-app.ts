import type { ProefmailBeeld, ZelftestBeeld } from '@domain/beheer/zelftest/controle';
import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';

type Weigering = { refusals?: readonly { message: string }[]; message?: string };

async function read<T>(antwoord: Response, wat: string): Promise<T> {
  const json = (await antwoord.json().catch(() => ({}))) as T & Weigering;
  if (antwoord.ok) return json;
  const waarom = json.refusals?.[0]?.message ?? json.message ?? `De app gaf status ${antwoord.status}.`;
  throw new Error(`${wat}: ${waarom}`);
}

const MAX_MS = 60_000;

/** The routes that the script needs. */
export function createVragen(api: string) {
  const vraag = async <T>(wat: string, pad: string, token?: string, body?: object): Promise<T> => {
    const antwoord = await fetch(`${api}/${pad}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(MAX_MS),
    }).catch((error: unknown) => {
      const reden = error instanceof Error ? ((error.cause as { code?: string } | undefined)?.code ?? error.name) : '';
      throw new Error(`De app op ${api} is niet te bereiken (${reden}). Klopt het adres, en draait de app?`);
    });
    return read<T>(antwoord, wat);
  };
  return {
    gezondheid: () => vraag<{ status: string; versie: string }>('Gezondheid', 'gezondheid'),
    aanmelding: () => vraag<Aanmeldgegevens>('Aanmeldgegevens', 'aanmelding'),
    zelftest: (token: string) => vraag<ZelftestBeeld>('Zelftest', 'beheer/zelftest', token, {}),
    stuurProefmail: (token: string) => vraag<ProefmailBeeld>('Proefmail', 'beheer/zelftest/proefmail', token, {}),
    proefmail: (token: string, id: string) =>
      vraag<ProefmailBeeld>('Proefmail', `beheer/zelftest/proefmail/${id}`, token),
  };
}
export type Vragen = ReturnType<typeof createVragen>;
