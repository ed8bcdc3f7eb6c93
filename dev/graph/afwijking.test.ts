import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGraph, type GraphStandIn } from './start-graph';

const MAILBOX = 'veilig@waterstede.example';
const KOP = { name: 'x-swv-beveiligd', value: 'encrypt' };
const ONDERWERP = 'Zelftest';
const MAILBOXEN = [{ email: MAILBOX, naam: 'TOP Dossier', isBeveiligd: true }];
const koppenVan = { Authorization: 'Bearer t', Prefer: 'IdType="ImmutableId"', 'Content-Type': 'application/json' };

let graph: GraphStandIn;
beforeEach(async () => {
  graph = await startGraph({ port: 0, file: ':memory:', mailboxen: MAILBOXEN });
});
afterEach(() => graph.stop());

describe('een organisatie die anders is ingericht', () => {
  const adres = (mailbox: string, pad: string) => `${graph.url}/v1.0/users/${encodeURIComponent(mailbox)}/${pad}`;
  const get = (mailbox: string, pad: string) => fetch(adres(mailbox, pad), { headers: { Authorization: 'Bearer t' } });
  const zetAfwijking = (json: object) =>
    fetch(`${graph.url}/dev/afwijking`, { method: 'POST', body: JSON.stringify(json) });
  const post = (pad: string, json?: object) =>
    fetch(adres(MAILBOX, `messages${pad}`), {
      method: 'POST',
      headers: koppenVan,
      ...(json && { body: JSON.stringify(json) }),
    });
  const naarZichzelf = async (koppen: readonly object[]) => {
    const aan = [{ emailAddress: { address: MAILBOX } }];
    const koppenDeel = koppen.length > 0 ? { internetMessageHeaders: koppen } : {};
    const concept = await post('', { subject: ONDERWERP, toRecipients: aan, ...koppenDeel });
    await post(`/${((await concept.json()) as { id: string }).id}/send`);
  };
  const inbox = async () => {
    const filter = encodeURIComponent(
      "receivedDateTime ge 2000-01-01T00:00:00.000Z and contains(subject,'" + ONDERWERP + "')",
    );
    const { value } = (await (await get(MAILBOX, `mailFolders/inbox/messages?$filter=${filter}`)).json()) as {
      value: { id: string; internetMessageHeaders: readonly { name: string }[] }[];
    };
    return value;
  };

  it('zet een merk op wat is versleuteld, tenzij die regel er niet is', async () => {
    await naarZichzelf([KOP]);
    await zetAfwijking({ versleutelt: false });
    const zonder = (await inbox()).map((mail) => mail.internetMessageHeaders.map(({ name }) => name));
    await zetAfwijking({ versleutelt: true });
    const met = (await inbox()).map((mail) => mail.internetMessageHeaders.map(({ name }) => name));
    expect([zonder, met]).toEqual([[['x-swv-beveiligd']], [['x-swv-beveiligd', 'x-swv-versleuteld']]]);
  });

  it('bezorgt wat de kop niet draagt alleen als de andere regel er niet is', async () => {
    await naarZichzelf([]);
    expect(await inbox()).toEqual([]);
    await zetAfwijking({ houdtTegen: false });
    await naarZichzelf([]);
    const [mail] = await inbox();
    expect(mail?.internetMessageHeaders).toEqual([]);
    const weg = await fetch(adres(MAILBOX, `messages/${mail?.id ?? ''}`), {
      method: 'DELETE',
      headers: { Authorization: 'Bearer t' },
    });
    expect([weg.status, await inbox()]).toEqual([204, []]);
  });

  it('houdt de postvakken van anderen dicht, tenzij de rechten te ruim zijn', async () => {
    const open = async () => (await get('directeur@waterstede.example', 'mailFolders/inbox')).status;
    expect([await open(), (await get(MAILBOX, 'mailFolders/inbox')).status]).toEqual([403, 200]);
    await zetAfwijking({ anderenOpen: true });
    expect(await open()).toBe(200);
    await fetch(`${graph.url}/dev/afwijking`, { method: 'DELETE' });
    expect(await open()).toBe(403);
  });

  it('zegt op elk antwoord hoe laat het daar is', async () => {
    const tijd = async () => Date.parse((await fetch(graph.url)).headers.get('date') ?? '');
    const recht = await tijd();
    graph.afwijking.klokSeconden = 90;
    expect((await tijd()) - recht).toBe(90_000);
  });
});
