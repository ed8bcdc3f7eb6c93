import type { AanmeldProbleem, AanmeldReden } from './aanmeld-fout';

/**
 * What teams-js, the host, MSAL and Entra call it. The first that fits counts: an error of Entra may name more than one thing.
 * Sources: platform.md §1.3; error codes of @azure/msal-browser 5.29; AADSTS codes of Microsoft Entra.
 */
const TEKENS: readonly (readonly [AanmeldReden, RegExp])[] = [
  ['venster', /popup_window_error|empty_window_error|FailedToOpenWindow|popup.*block|block.*popup/i],
  ['verbinding', /no_network|network_error|post_request_failed|get_request_failed|failed to fetch|NO_NETWORK/i],
  ['gast', /AADSTS(50020|50034|90072|500208|500212|51004|50128)\b/i],
  [
    'toestemming',
    /consent|resourceRequiresConsent|resourceDisabled|AADSTS(65001|65004|90094|90008|650056|650057|500011)\b/i,
  ],
  ['afgebroken', /user_cancell?ed|USER_CANCEL|CancelledByUser|access_denied|interaction_in_progress/i],
  [
    'verlopen',
    /interaction_required|login_required|refresh_token_expired|invalid_grant|no_tokens_found|bad_token|no_account|resourceRequiresMfa|timed_out|AADSTS(50058|50076|50078|50079|700082|700084|70008|70043)\b/i,
  ],
];

type Bron = {
  reden?: AanmeldReden;
  code?: string;
  soort?: unknown;
  errorCode?: unknown;
  subError?: unknown;
  errorMessage?: unknown;
  message?: unknown;
};

const textOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error ?? '');
  const { errorCode, subError, errorMessage, message } = error as Bron;
  return [errorCode, subError, errorMessage, message].filter((deel) => typeof deel === 'string').join(' ');
};

/** Only a code: the text around it can name somebody. */
const codeOf = (tekst: string): string | undefined =>
  /AADSTS\d{4,7}/.exec(tekst)?.[0] ?? /^(?:[a-z]+(?:_[a-z]+)+|[A-Za-z]+[a-z][A-Z][A-Za-z]*)(?!\w)/.exec(tekst)?.[0];

/** What already says its reason, or is a line that dropped. */
function readReden(error: unknown): AanmeldProbleem | undefined {
  const { reden, code, soort } = (error ?? {}) as Bron;
  if (soort === 'geenVerbinding') return { reden: 'verbinding' };
  return reden && { reden, ...(code && { code }) };
}

/** Which page helps with this error. */
export function explainSignIn(error: unknown): AanmeldProbleem {
  const known = readReden(error);
  if (known) return known;
  const tekst = textOf(error);
  const [reden] = TEKENS.find(([, teken]) => teken.test(tekst)) ?? ['mislukt' as const];
  const code = codeOf(tekst);
  return { reden, ...(code && { code }) };
}
