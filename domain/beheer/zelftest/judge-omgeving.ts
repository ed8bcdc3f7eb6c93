import { formatDatum, toDag } from '../../datum/datum';
import type { Stempel } from '../../formulier/wijziging';
import { fout, goed, letOp, overgeslagen, type ControleOordeel } from './controle';
import { HOOFDSTUK } from './hoofdstuk';

const MAX_VERSCHIL_S = 60;

/** What a server said the time was. Its header holds whole seconds; `op` is our own clock halfway the call, `duurMs` the call. */
export type Tijdmeting = { bij: string; zegt: string; op: string; duurMs: number };

export function judgeKlok(metingen: readonly Tijdmeting[]): ControleOordeel {
  const verschillen = metingen.map(({ bij, zegt, op, duurMs }) => ({
    bij,
    seconden: Math.max(0, Math.round((Math.abs(Date.parse(zegt) - Date.parse(op)) - duurMs / 2) / 1000)),
  }));
  if (verschillen.length === 0) return overgeslagen('Geen enkele server zei hoe laat het is.');
  const noem = verschillen.map(({ bij, seconden }) => `${bij} ${seconden} s`).join(', ');
  if (verschillen.every(({ seconden }) => seconden < MAX_VERSCHIL_S)) return goed(`Verschil: ${noem}.`);
  return fout(`De klok van de app wijkt te veel af: ${noem}. Aanmelden en termijnen kunnen fout gaan.`, {
    tekst:
      'Herstart de app, zodat zij op een andere machine van Azure begint. Draait de app op een eigen computer, zet daar de klok gelijk.',
    commando: 'az functionapp restart --name <app> --resource-group <groep>',
    hoofdstuk: HOOFDSTUK.bijwerken,
  });
}

const MIN_NODE = 24;

/** `bijgewerkt`: of the settings; absent when nobody ever changed them. */
export type VersieStand = { app: string; node: string; bijgewerkt?: Stempel | undefined };

export function judgeVersie({ app, node, bijgewerkt }: VersieStand): ControleOordeel {
  const instellingen = bijgewerkt
    ? `instellingen van ${formatDatum(toDag(bijgewerkt.op))}`
    : 'instellingen zoals geleverd';
  const stand = `Versie ${app} op Node ${node}, ${instellingen}.`;
  if (Number.parseInt(node.replace(/^v/, ''), 10) >= MIN_NODE) return goed(stand);
  return letOp(`${stand} Deze app is gemaakt voor Node ${MIN_NODE}.`, {
    tekst: `Zet de functie-app op Node ${MIN_NODE} en rol opnieuw uit.`,
    commando: 'azd up',
    hoofdstuk: HOOFDSTUK.bijwerken,
  });
}

/** Of each key its length and how many different characters it has: never the key itself. The first one signs. */
export type SleutelStand = {
  sleutels: readonly { lengte: number; verschillend: number }[];
  isVoorbeeld: boolean;
  isEchteTenant: boolean;
};
const MIN_LENGTE = 32;
const MIN_VERSCHILLEND = 12;

const WISSEL = {
  tekst: 'Maak een nieuwe sleutel in de kluis, en laat de app de kluis opnieuw lezen.',
  commando: 'npx tsx infra/zet-link-sleutel.ts --kluis <kluis> --functie <functie-id> --wissel',
  hoofdstuk: HOOFDSTUK.sleutels,
};

export function judgeSleutel({ sleutels, isVoorbeeld, isEchteTenant }: SleutelStand): ControleOordeel {
  if (isVoorbeeld && isEchteTenant)
    return fout('De sleutel is die van de demo op de eigen computer. Iedereen kent hem.', WISSEL);
  const kort = sleutels.filter(({ lengte }) => lengte < MIN_LENGTE).length;
  if (sleutels.length === 0 || kort > 0) return fout(`Een sleutel is korter dan ${MIN_LENGTE} tekens.`, WISSEL);
  if (sleutels.some(({ verschillend }) => verschillend < MIN_VERSCHILLEND))
    return fout('Een sleutel heeft te weinig verschillende tekens en is te raden.', WISSEL);
  const [eerste] = sleutels;
  const basis = `De sleutel is ${eerste?.lengte} tekens lang.`;
  if (sleutels.length === 1) return goed(basis);
  return goed(`${basis} ${sleutels.length - 1} oude sleutel telt nog mee, zodat eerdere links blijven werken.`);
}

/** `isToken`: Microsoft gave the app a token to send notifications with. */
export type MeldingenStand = { isAan: boolean; teamsAppId: string | undefined; code?: string | undefined };

export function judgeMeldingen({ isAan, teamsAppId, code }: MeldingenStand): ControleOordeel {
  if (!isAan) return overgeslagen('Meldingen in Teams staan uit bij Instellingen.');
  if (!teamsAppId)
    return letOp('TEAMS_APP_ID is leeg: er gaan geen meldingen naar Teams, en links openen in een browser.', {
      tekst:
        'Zet de app in het beheercentrum van Teams, neem het id over en rol de instelling uit. Of zet meldingen uit bij Instellingen.',
      commando: 'azd env set TEAMS_APP_ID <id> && azd provision',
      hoofdstuk: HOOFDSTUK.teams,
    });
  if (code !== undefined)
    return fout(`De app krijgt geen toegang om meldingen te sturen (${code}).`, {
      tekst: 'Koppel de identiteit van de app aan de registratie in Entra.',
      commando: 'npx tsx infra/entra/registreer.ts --client-id <client-id> --domein <domein> --identiteit <object-id>',
      hoofdstuk: HOOFDSTUK.teams,
    });
  return goed('De app kan meldingen sturen aan wie de app in Teams heeft staan.');
}
