import { accept, refuse, type Result } from '../result';
import { addStilleRegel } from './add-regel';
import type { WensRij } from './helpdesk-beeld';
import type { HelpdeskRoute, Helpdeskvraag, WensStatus } from './helpdeskvraag';
import { judgeTekst } from './ask-vraag';
import type { RegelInhoud } from './make-regel';
import type { HelpdeskWissel } from './wissel';

export type Wens = Helpdeskvraag & { wens: NonNullable<Helpdeskvraag['wens']> };

/** On the board: what was merged into another wish counts there. */
export const isWens = (vraag: Helpdeskvraag): vraag is Wens =>
  vraag.wens !== undefined && vraag.samengevoegdIn === undefined;

const KIEST_NOG: readonly WensStatus[] = ['ontvangen', 'gepland'];

/** One vote a person, to be taken back as long as nothing was decided. */
export function stemOpWens(vraag: Wens, wie: string, stem: boolean): Result<HelpdeskWissel> {
  if (!KIEST_NOG.includes(vraag.wens.status))
    return refuse({ code: 'regel', message: 'Over deze wens is beslist. Stemmen kan op wensen die nog open zijn.' });
  const anderen = vraag.wens.stemmen.filter((id) => id !== wie);
  const stemmen = stem ? [...anderen, wie] : anderen;
  return accept({ vraag: { ...vraag, wens: { ...vraag.wens, stemmen } }, regels: [], mails: [] });
}

export const WENS_STATUS_LABEL = {
  ontvangen: 'Ontvangen',
  gepland: 'Gepland',
  gedaan: 'Gedaan',
  niet: 'Doen we niet',
} as const satisfies Record<WensStatus, string>;

export type BeoordeelWensInput = {
  vraag: Wens;
  status: WensStatus;
  reden: string;
  route: HelpdeskRoute;
  functie: string;
  stempel: RegelInhoud['stempel'];
};

/** What becomes of a wish, and why: everybody sees it on the board, and who asked gets a mail. */
export function beoordeelWens(input: BeoordeelWensInput): Result<HelpdeskWissel> {
  const { vraag, status, route, functie, stempel } = input;
  const reden = input.reden.trim();
  if (status === 'niet' && reden === '')
    return refuse({
      code: 'veld-leeg',
      pad: 'reden',
      message: 'Schrijf waarom jullie dit niet doen. Scholen lezen dat.',
    });
  const lang = reden === '' ? [] : judgeTekst(reden, 'een reden');
  if (lang.length > 0) return refuse(...lang.map((bezwaar) => ({ ...bezwaar, pad: 'reden' })));
  const tekst = `De wens is nu: ${WENS_STATUS_LABEL[status]}.${reden ? ` ${reden}` : ''}`;
  const wissel = addStilleRegel({ vraag, regelSoort: 'gebeurtenis', functie, tekst, via: 'app', stempel });
  const { status: _, reden: __, ...rest } = vraag.wens;
  return accept({
    ...wissel,
    vraag: { ...wissel.vraag, route, wens: { ...rest, status, ...(reden ? { reden } : {}) } },
    mails: [{ mailSoort: 'wens' }],
  });
}

/** A wish as everybody sees it: not who asked. */
export const toWensRij = ({ vraagId, onderwerp, wens, steller, gesteldOp }: Wens, wie: string): WensRij => ({
  vraagId,
  titel: onderwerp,
  tekst: wens.tekst,
  status: wens.status,
  ...(wens.reden ? { reden: wens.reden } : {}),
  stemmen: wens.stemmen.length,
  isMijnStem: wens.stemmen.includes(wie),
  isVanMij: steller.id === wie,
  op: gesteldOp,
});

/** Open ones first, most votes first, then the newest. */
export const sortWensen = (wensen: readonly WensRij[]): readonly WensRij[] =>
  wensen.toSorted(
    (a, b) =>
      Number(!KIEST_NOG.includes(a.status)) - Number(!KIEST_NOG.includes(b.status)) ||
      b.stemmen - a.stemmen ||
      (a.op < b.op ? 1 : -1),
  );
