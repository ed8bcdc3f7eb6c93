import { describe, expect, it } from 'vitest';
import { AanmeldFout } from './aanmeld-fout';
import { explainSignIn } from './explain-sign-in';

const msal = (errorCode: string, errorMessage = '', subError = '') =>
  Object.assign(new Error(`${errorCode}: ${errorMessage}`), { errorCode, errorMessage, subError });

describe('explainSignIn', () => {
  it.each<[string, unknown, string, string?]>([
    ['Teams vraagt toestemming', new Error('resourceRequiresConsent'), 'toestemming', 'resourceRequiresConsent'],
    ['Entra vraagt toestemming', msal('invalid_grant', 'AADSTS65001: consent', 'consent_required'), 'toestemming'],
    ['een beheerder moet toestemmen', msal('interaction_required', 'AADSTS90094: admin'), 'toestemming', 'AADSTS90094'],
    ['een gast', msal('invalid_request', 'AADSTS50020: User account from provider'), 'gast', 'AADSTS50020'],
    ['een gast in Teams', new Error('AADSTS90072: not in tenant'), 'gast', 'AADSTS90072'],
    [
      'een adres dat niet klopt met de registratie',
      new Error('App resource and iframe origin do not match'),
      'mislukt',
    ],
    ['een verlopen sessie', msal('interaction_required', 'AADSTS700084: expired'), 'verlopen', 'AADSTS700084'],
    ['een sessie die nergens meer is', msal('no_account_error'), 'verlopen', 'no_account_error'],
    ['twee stappen', new Error('resourceRequiresMfa'), 'verlopen'],
    ['een tegengehouden venster', msal('popup_window_error'), 'venster', 'popup_window_error'],
    ['een tegengehouden venster in Teams', new Error('FailedToOpenWindow'), 'venster'],
    ['een gesloten venster', msal('user_cancelled'), 'afgebroken'],
    ['een gesloten venster in Teams', new Error('CancelledByUser'), 'afgebroken'],
    ['geen netwerk', msal('no_network_connectivity'), 'verbinding'],
    ['geen netwerk bij het laden', new TypeError('Failed to fetch dynamically imported module'), 'verbinding'],
    ['iets onbekends', new Error('Er ging iets mis bij jan@school.example'), 'mislukt', undefined],
    ['niets', undefined, 'mislukt', undefined],
  ])('herkent: %s', (_, error, reden, ...code) => {
    const fout = explainSignIn(error);
    expect(fout.reden).toBe(reden);
    if (code.length > 0) expect(fout.code).toBe(code[0]);
  });

  it('laat een fout met een reden zoals hij is', () => {
    expect(explainSignIn(new AanmeldFout('kader', 'x'))).toEqual({ reden: 'kader', code: 'x' });
    expect(explainSignIn({ name: 'Storing', soort: 'geenVerbinding' })).toEqual({ reden: 'verbinding' });
  });
});
