import type { Frame, Locator, Page } from 'playwright-core';

/** What has the focus, as a screen reader names it. `groep` is the question that a radio button belongs to. */
export type Focus = { rol: string; naam: string; groep: string };
export type Doel = { rol: string; naam: string | RegExp; groep?: string };

type Zoektocht = { terug?: boolean; hoogstens?: number };

/** Longer than this is put in at once, as dictation or a paste would; shorter is typed key by key. */
const KORT = 24;
const NIETS: Focus = { rol: 'document', naam: '', groep: '' };

const past = ({ rol, naam, groep }: Doel, focus: Focus): boolean =>
  rol === focus.rol &&
  (naam instanceof RegExp ? naam.test(focus.naam) : naam === focus.naam) &&
  (groep === undefined || groep === focus.groep);

const noem = ({ rol, naam, groep }: Doel): string => `${rol} “${naam}”${groep ? ` bij “${groep}”` : ''}`;

/** The first line of an aria snapshot: `- button "Nieuw dossier"`. */
function leesKop(snapshot: string): { rol: string; naam: string } {
  const [, rol = 'document', naam = ''] = /^- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/.exec(snapshot) ?? [];
  return { rol, naam: naam.replaceAll("''", "'").replace(/\\(.)/g, '$1') };
}

const leesGroep = (element: Element): string => {
  const groep = element.closest('[role="radiogroup"]');
  const label = document.getElementById(groep?.getAttribute('aria-labelledby') ?? '');
  return (groep?.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
};

async function findFrame(frame: Frame): Promise<Frame> {
  const kind = frame.childFrames()[0];
  const isBinnen = await frame.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  return kind && isBinnen ? findFrame(kind) : frame;
}

export type Toetsenbord = ReturnType<typeof createToetsenbord>;

/** The only way in which these tests touch the page: keys. Looking is free. */
export function createToetsenbord(page: Page) {
  const { keyboard } = page;
  const focused = async (): Promise<Locator> => (await findFrame(page.mainFrame())).locator('*:focus');

  const leesFocus = async (): Promise<Focus> => {
    const element = await focused();
    // It may be gone between two looks.
    const snapshot = (await element.count()) > 0 && (await element.ariaSnapshot({ timeout: 500 }).catch(() => false));
    if (typeof snapshot !== 'string') return NIETS;
    const kop = leesKop(snapshot);
    return { ...kop, groep: kop.rol === 'radio' ? await element.evaluate(leesGroep) : '' };
  };

  /** The focus must come there by itself, for example after opening a dialog. */
  const wachtOp = async (doel: Doel, timeout = 15_000): Promise<void> => {
    const tot = Date.now() + timeout;
    for (;;) {
      const focus = await leesFocus();
      if (past(doel, focus)) return;
      if (Date.now() > tot) throw new Error(`The focus should come to ${noem(doel)}, and is on ${noem(focus)}.`);
      await page.waitForTimeout(40);
    }
  };

  /** Presses Tab until the focus is there. What cannot be reached in `hoogstens` stops is missing: the error lists the stops. */
  const tabTot = async (doel: Doel, { terug = false, hoogstens = 45 }: Zoektocht = {}): Promise<void> => {
    const gezien: string[] = [];
    for (let i = 0; i <= hoogstens; i += 1) {
      const focus = await leesFocus();
      if (past(doel, focus)) return;
      gezien.push(noem(focus));
      await keyboard.press(terug ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`${noem(doel)} is no stop of Tab. Passed: ${gezien.join(', ')}.`);
  };

  const druk = async (doel: Doel, zoektocht?: Zoektocht): Promise<void> => {
    await tabTot(doel, zoektocht);
    await keyboard.press('Enter');
  };

  /** F6 until a region of this name has the focus. */
  const naarRegio = async (naam: string): Promise<void> => {
    for (let i = 0; i < 8; i += 1) {
      await keyboard.press('F6');
      if ((await leesFocus()).naam === naam) return;
    }
    throw new Error(`F6 does not come to ${naam}.`);
  };

  const schrijf = async (tekst: string): Promise<void> => {
    if (tekst.length > KORT) await keyboard.insertText(tekst);
    else await keyboard.type(tekst);
  };

  return {
    focused,
    leesFocus,
    wachtOp,
    tabTot,
    druk,
    naarRegio,
    schrijf,
    toets: (toets: string) => keyboard.press(toets),
    knop: (naam: string | RegExp, zoektocht?: Zoektocht) => druk({ rol: 'button', naam }, zoektocht),
    /** Over whatever stood there. */
    vervang: async (tekst: string): Promise<void> => {
      await keyboard.press('Control+a');
      if (tekst === '') await keyboard.press('Delete');
      else await schrijf(tekst);
    },
  };
}
