import { readPad, readVraagdelen, toPad } from '@domain/plek/plek';
import { readTeamsLink, toAddress } from './deep-link';
import { startFeed } from './feed';
import { memory } from './frame-memory';
import { showVergadering } from './vergadering';
import { showNotice } from './notice';
import { answerNestedAppAuth } from './nested-app-auth';
import { createAanmelden, readWijze } from './sign-in';
import { composeContext, composeInitializeAnswer, type FrameState, type Theme } from './teams-context';
import { NOT_SUPPORTED, openTeamsChannel, type TeamsCall } from './teams-messages';

const TAB_ADDRESS = '/tab/';
const params = new URLSearchParams(location.search);
const frame = document.getElementById('tab') as HTMLIFrameElement;
const personaChoice = document.getElementById('persona') as HTMLSelectElement;
const themeChoice = document.getElementById('theme') as HTMLSelectElement;
const aanmeldChoice = document.getElementById('aanmelden') as HTMLSelectElement;
const wijze = readWijze(params.get('aanmelden'));
const aanmelden = createAanmelden(wijze);

/** By id, short name or mail address. */
function choosePersona(sleutel: string | null | undefined): boolean {
  const option = [...personaChoice.options].find(({ value, dataset }) =>
    [value, dataset.kort, dataset.email].includes(sleutel ?? ''),
  );
  if (option) option.selected = true;
  return option !== undefined;
}

function readGebruiker(): FrameState['gebruiker'] {
  const { value: id, dataset } = personaChoice.selectedOptions[0] as HTMLOptionElement;
  return { id, kort: dataset.kort ?? id, naam: dataset.naam ?? '', email: dataset.email ?? '' };
}

const firstLink = readVraagdelen((naam) => params.get(naam));
if (!choosePersona(params.get('persona'))) choosePersona(memory.persona());
themeChoice.value = memory.theme();
/** The chat of the meeting that the tab stands beside; empty for one without. */
const vergadering = params.get('vergadering');
if (vergadering !== null) showVergadering();
const state: FrameState = {
  gebruiker: readGebruiker(),
  theme: memory.theme(),
  ...(firstLink && { subPageId: toPad(firstLink) }),
  ...(vergadering !== null && { chatId: vergadering }),
};

/** Loads the tab anew, as another person or at another place. */
function openTab(): void {
  document.body.dataset.app = 'laden';
  channel.forget();
  frame.src = TAB_ADDRESS;
}

function goTo(subPageId: string | undefined): void {
  state.subPageId = subPageId;
  openTab();
}

async function shareLink(subPageId: unknown): Promise<void> {
  const link = readPad(String(subPageId));
  if (!link) return;
  const address = toAddress(link, location.origin);
  const isCopied = await navigator.clipboard?.writeText(address).then(
    () => true,
    () => false,
  );
  showNotice(isCopied ? `Link gekopieerd: ${address}` : `Kopieer deze link: ${address}`);
}

/** A link to this app opens here, in the form of this window or of Teams; another one in its own window. */
function followLink(link: unknown): readonly unknown[] {
  const url = URL.parse(String(link), location.origin);
  if (!url) return [false, 'Invalid link'];
  const isOurs = url.origin === location.origin;
  const plek = isOurs ? readVraagdelen((naam) => url.searchParams.get(naam)) : readTeamsLink(url);
  if (plek) goTo(toPad(plek));
  else open(url, '_blank', 'noopener');
  return [true];
}

const noAnswer: TeamsCall = () => undefined;
const refused: TeamsCall = () => [false, NOT_SUPPORTED.message];
const failed: TeamsCall = (reason, message) => {
  document.body.dataset.app = 'mislukt';
  showNotice(`De app kon niet starten (${String(message ?? reason)}). Laad de pagina opnieuw.`);
  return undefined;
};

const channel = openTeamsChannel(frame, {
  initialize: () => composeInitializeAnswer(wijze.isNaa, state.chatId),
  getContext: () => [composeContext(state)],
  'appInitialization.appLoaded': noAnswer,
  'appInitialization.success': () => {
    document.body.dataset.app = 'geladen';
    return [{}];
  },
  'appInitialization.failure': failed,
  'appInitialization.expectedFailure': failed,
  'authentication.getAuthToken': (_resources, _claims, silent) => aanmelden(state.gebruiker, silent !== false),
  'nestedAppAuth.execute': async (data) => [null, await answerNestedAppAuth(data, state.gebruiker, wijze)],
  'authentication.authenticate': () => [false, 'CancelledByUser'],
  'authentication.getUser': () => [false, NOT_SUPPORTED],
  executeDeepLink: followLink,
  'pages.navigateToApp': (target) => {
    const { subPageId, webUrl } = target as { subPageId?: string; webUrl?: string };
    if (subPageId === undefined && webUrl !== undefined) return followLink(webUrl);
    goTo(subPageId);
    return [true];
  },
  'pages.currentApp.navigateTo': (target) => {
    goTo((target as { subPageId?: string }).subPageId);
    return [null, true];
  },
  'pages.currentApp.navigateToDefaultPage': () => {
    goTo(undefined);
    return [null, true];
  },
  shareDeepLink: (subPageId) => void shareLink(subPageId),
  'settings.getSettings': () => [{ entityId: 'dossiers', contentUrl: `${location.origin}${TAB_ADDRESS}` }],
  returnFocus: () => void document.getElementById('app')?.focus(),
  setFrameContext: noAnswer,
  readyToUnload: noAnswer,
  navigateCrossDomain: refused,
  navigateBack: refused,
});

const feed = startFeed({ wie: () => state.gebruiker.id, open: followLink });

personaChoice.addEventListener('change', () => {
  state.gebruiker = readGebruiker();
  feed.refresh();
  memory.keepPersona(state.gebruiker.id);
  // Who followed a link as the wrong person gets the same place as the right one.
  params.set('persona', state.gebruiker.kort);
  history.replaceState(null, '', `/?${params}`);
  goTo(firstLink && toPad(firstLink));
});
themeChoice.addEventListener('change', () => {
  state.theme = themeChoice.value as Theme;
  memory.keepTheme(state.theme);
  document.body.dataset.theme = state.theme;
  channel.notify('themeChange', state.theme);
});

// Teams tells at the start how to sign in; another way is another start.
aanmeldChoice.addEventListener('change', () => {
  params.set('aanmelden', aanmeldChoice.value);
  location.search = params.toString();
});
const gekozen = params.get('aanmelden') ?? '';
aanmeldChoice.value = gekozen;
if (aanmeldChoice.value !== gekozen) aanmeldChoice.add(new Option(gekozen, gekozen, true, true));

memory.keepPersona(state.gebruiker.id);
document.body.dataset.theme = state.theme;
openTab();
