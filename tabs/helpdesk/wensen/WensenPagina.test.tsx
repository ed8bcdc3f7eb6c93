import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { YARA } from '../../../test/builders/een-adresboek';
import { eenVraagBeeld, eenWens } from '../../../test/builders/een-helpdeskvraag-beeld';
import { alsJoost, toonHelpdesk } from '../../../test/builders/toon-helpdesk';

const PAD = '/helpdesk/wensen';
const bord = () => screen.findByRole('region', { name: 'Wensen' });
const kaart = (name: string) => screen.findByRole('article', { name });
const titels = () => screen.getAllByRole('article').map((wens) => wens.getAttribute('aria-label'));

afterEach(cleanup);

describe('het wensenbord', () => {
  it('zet de meeste stemmen bovenaan, of op verzoek de nieuwste', async () => {
    const { user } = toonHelpdesk({
      pad: PAD,
      wensen: [
        eenWens({ vraagId: 'a', titel: 'Weinig, nieuw', stemmen: 1, op: '2024-10-01T08:00:00Z' }),
        eenWens({ vraagId: 'b', titel: 'Veel, oud', stemmen: 9, op: '2024-01-01T08:00:00Z' }),
      ],
    });
    await kaart('Veel, oud');
    expect(titels()).toEqual(['Veel, oud', 'Weinig, nieuw']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'nieuw');
    expect(titels()).toEqual(['Weinig, nieuw', 'Veel, oud']);
  });

  it('is een schakelaar: stemmen en je stem terugnemen', async () => {
    let wens = eenWens({ isMijnStem: false, stemmen: 4 });
    const { user, handelingen } = toonHelpdesk({
      pad: PAD,
      antwoord: ({ path, body }) => {
        if (path === 'helpdeskwensen') return { ok: true, value: { wensen: [wens] } };
        if (!path.endsWith('/stem')) return undefined;
        const { stem } = body as { stem: boolean };
        wens = { ...wens, isMijnStem: stem, stemmen: stem ? 5 : 4 };
        return { ok: true, value: wens };
      },
    });
    const knop = await within(await bord()).findByRole('button', { name: /Stem mee/ });
    await user.click(knop);
    await waitFor(() => expect(knop.getAttribute('aria-pressed')).toBe('true'));
    expect(within(await bord()).getByText(/5 stemmen, ook van jou/)).toBeTruthy();
    await user.click(knop);
    await waitFor(() => expect(knop.getAttribute('aria-pressed')).toBe('false'));
    expect(handelingen().map(({ body }) => body)).toEqual([{ stem: true }, { stem: false }]);
  });

  it('houdt een wens die niet doorgaat in beeld, met de reden en zonder stemknop', async () => {
    toonHelpdesk({ pad: PAD, wensen: [eenWens({ status: 'niet', reden: 'Dat kan al in stap 8.' })] });
    const wens = within(await kaart('Kopie van tussendoelen voor een volgende periode'));
    expect(wens.getByText('Doen we niet')).toBeTruthy();
    expect(wens.getByText('Dat kan al in stap 8.')).toBeTruthy();
    expect(wens.queryByRole('button')).toBeNull();
  });

  it('laat de Themaverbinder de status zetten met een reden, en een school niet', async () => {
    const { user, handelingen } = toonHelpdesk({
      ik: alsJoost({ medewerker: YARA, scholen: [] }),
      pad: PAD,
      antwoord: ({ path }) => (path.endsWith('/wensstatus') ? { ok: true, value: eenVraagBeeld() } : undefined),
    });
    await user.click(await within(await bord()).findByRole('button', { name: 'Zet status' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Status' }), 'gepland');
    await user.type(screen.getByRole('textbox', { name: 'Reden' }), 'Komt in mei.');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(handelingen()[0]?.body).toEqual({ status: 'gepland', reden: 'Komt in mei.' }));
    cleanup();
    toonHelpdesk({ pad: PAD });
    await kaart('Kopie van tussendoelen voor een volgende periode');
    expect(screen.queryByRole('button', { name: 'Zet status' })).toBeNull();
  });
});
