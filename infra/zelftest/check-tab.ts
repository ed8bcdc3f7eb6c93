import {
  fout,
  goed,
  overgeslagen,
  toUitkomst,
  type ControleOordeel,
  type ControleUitkomst,
} from '@domain/beheer/zelftest/controle';
import { HOOFDSTUK } from '@domain/beheer/zelftest/hoofdstuk';

const MAX_MS = 20_000;
const UITROLLEN = { commando: 'azd deploy', hoofdstuk: HOOFDSTUK.bijwerken };
const HERKOMST = { commando: 'azd provision', hoofdstuk: HOOFDSTUK.teams };

/** The sources that a directive of the policy names. */
const readBronnen = (beleid: string, naam: string): readonly string[] =>
  beleid
    .split(';')
    .map((deel) => deel.trim().split(/\s+/))
    .find(([eerste]) => eerste === naam)
    ?.slice(1) ?? [];

/** Whether the browser will let the page at `herkomst` read an answer of the API. */
async function mayAsk(api: string, herkomst: string): Promise<boolean> {
  if (new URL(api).origin === herkomst) return true;
  const antwoord = await fetch(`${api}/ik`, {
    method: 'OPTIONS',
    headers: {
      origin: herkomst,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
    signal: AbortSignal.timeout(MAX_MS),
  });
  return antwoord.headers.get('access-control-allow-origin') === herkomst;
}

async function judgeTab(tab: string, api: string): Promise<ControleOordeel> {
  const pagina = await fetch(tab, { signal: AbortSignal.timeout(MAX_MS) });
  if (!pagina.ok)
    return fout(`${tab} geeft status ${pagina.status}.`, { tekst: 'Rol de pagina’s van de tab uit.', ...UITROLLEN });
  const beleid = pagina.headers.get('content-security-policy') ?? '';
  if (!readBronnen(beleid, 'frame-ancestors').some((bron) => bron.includes('teams.microsoft.com')))
    return fout('De pagina mag niet in Teams worden getoond: frame-ancestors noemt Teams niet.', {
      tekst: 'Rol de pagina’s opnieuw uit; staticwebapp.config.json hoort erbij.',
      ...UITROLLEN,
    });
  const { origin } = new URL(tab);
  const bronnen = readBronnen(beleid, 'connect-src');
  const eigen = new URL(api).origin;
  if (!bronnen.includes(eigen) && !(eigen === origin && bronnen.includes("'self'")))
    return fout(`De pagina is gemaakt voor een andere API dan ${eigen}.`, {
      tekst: 'Bouw de pagina’s met de goede API_URL en rol ze opnieuw uit.',
      ...UITROLLEN,
    });
  if (!(await mayAsk(api, origin)))
    return fout(`De app neemt geen vragen aan van ${origin} (CORS).`, {
      tekst: 'Zet het domein van de tab in de infrastructuur (TAB_EIGEN_DOMEIN) en richt opnieuw in.',
      ...HERKOMST,
    });
  return goed(`${tab} mag in Teams staan, en kan bij de app.`);
}

const ONBEKEND = overgeslagen('Het adres van de tab is niet bekend.', {
  tekst: 'Noem het met --tab <domein>, of zet TAB_DOMAIN in de omgeving.',
});

/** `tab`: the page, such as `https://<host>/tab/`. */
export async function checkTab(tab: string | undefined, api: string): Promise<ControleUitkomst> {
  const begin = Date.now();
  const oordeel = tab
    ? await judgeTab(tab, api).catch(() =>
        fout(`${tab} is niet te bereiken.`, {
          tekst: 'Kijk of het domein klopt en of de pagina’s zijn uitgerold.',
          ...UITROLLEN,
        }),
      )
    : ONBEKEND;
  return toUitkomst('tab', oordeel, Date.now() - begin);
}
