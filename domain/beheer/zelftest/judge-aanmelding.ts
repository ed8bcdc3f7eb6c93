import { fout, goed, letOp, type ControleOordeel } from './controle';
import { HOOFDSTUK } from './hoofdstuk';

/** What stands in the access token of who runs the test. */
export type TokenKenmerken = { aud: string; tid: string; rechten: readonly string[]; versie: string };
/** What the server accepts. */
export type TokenEisen = { audience: readonly string[]; tenants: readonly string[]; recht: string };

const REGISTRATIE = {
  commando: 'npx tsx infra/entra/registreer.ts --client-id <client-id> --domein <domein>',
  hoofdstuk: HOOFDSTUK.aanmelden,
};

/** The server took this token already, so a difference means that its own settings disagree with each other. */
export function judgeAanmelding(
  { aud, tid, rechten, versie }: TokenKenmerken,
  { audience, tenants, recht }: TokenEisen,
): ControleOordeel {
  if (!audience.includes(aud))
    return fout(`Je token is voor een andere app: ${aud || 'geen'}.`, {
      tekst: 'Zet ENTRA_CLIENT_ID en ENTRA_AUDIENCE gelijk aan de registratie in Entra.',
      ...REGISTRATIE,
    });
  if (!tenants.includes(tid))
    return fout(`Je komt uit een organisatie die niet is toegelaten: ${tid || 'onbekend'}.`, {
      tekst: 'Zet de organisatie in ENTRA_TENANTS, of meld je aan met een ander account.',
      hoofdstuk: HOOFDSTUK.aanmelden,
    });
  if (!rechten.includes(recht))
    return fout(`Het recht ${recht} ontbreekt in je token: er is geen toestemming voor de app.`, {
      tekst: 'Geef één keer toestemming namens de organisatie.',
      commando: 'az ad app permission admin-consent --id <client-id>',
      hoofdstuk: HOOFDSTUK.aanmelden,
    });
  if (versie !== '2.0')
    return letOp(`Je token is van de oude soort (versie ${versie || 'onbekend'}). De app neemt het nog aan.`, {
      tekst: 'Zet in de registratie requestedAccessTokenVersion op 2.',
      ...REGISTRATIE,
    });
  return goed(`Je token is voor deze app (${aud}), met het recht ${recht}, van organisatie ${tid}.`);
}
