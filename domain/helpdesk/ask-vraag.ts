import { GEEN_MOMENT } from '../bijeenkomst/bijeenkomst';
import { toEenRegel } from '../bijeenkomst/een-regel';
import { accept, refuse, type Refusal, type Result } from '../result';
import type { StapNummer } from '../stappenplan/stap';
import type { HelpdeskRoute, HelpdeskSoort, Helpdeskvraag, Steller } from './helpdeskvraag';
import { makeRegel, MAX_TEKST, type RegelInhoud } from './make-regel';
import { settleVraag } from './settle-vraag';
import type { HelpdeskWissel } from './wissel';

const MAX_ONDERWERP = 150;

export type AskVraagInput = RegelInhoud & {
  vraagId: string;
  nummer: string;
  vraagSoort: HelpdeskSoort;
  onderwerp: string;
  steller: Steller;
  wijk: string;
  stap?: StapNummer;
  dossier?: Helpdeskvraag['dossier'];
  route: HelpdeskRoute;
  vervolgOp?: string;
};

/** Something that can be read: signs that only steer or leave room are no text. */
const ZICHTBAAR = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** 200000 as `200.000` */
const toDuizendtal = (aantal: number): string => String(aantal).replace(/\B(?=(\d{3})+$)/g, '.');

/** What a message needs before it can go anywhere. */
export function judgeTekst(tekst: string, naam: string): readonly Refusal[] {
  if (!ZICHTBAAR.test(tekst)) return [{ code: 'veld-leeg', pad: 'tekst', message: `Schrijf eerst ${naam}.` }];
  if (tekst.length <= MAX_TEKST) return [];
  const message = `Maak de tekst korter: er passen 10.000 tekens in, en dit zijn er ${toDuizendtal(tekst.length)}.`;
  return [{ code: 'veld-te-lang', pad: 'tekst', message }];
}

/** The subject and the text of a new question, before anything is made of it. */
export function judgeVraag({ onderwerp, tekst }: { onderwerp: string; tekst: string }): Result<void> {
  const over = [...toEenRegel(onderwerp)].length;
  const bezwaren: readonly Refusal[] = [
    ...(over === 0
      ? [{ code: 'veld-leeg', pad: 'onderwerp', message: 'Vul in waar je vraag over gaat.' } as const]
      : []),
    ...(over > MAX_ONDERWERP
      ? [
          {
            code: 'veld-te-lang',
            pad: 'onderwerp',
            message: `Maak het onderwerp korter dan ${MAX_ONDERWERP} tekens. De rest past in je vraag.`,
          } as const,
        ]
      : []),
    ...judgeTekst(tekst, 'je vraag'),
  ];
  return bezwaren.length > 0 ? refuse(...bezwaren) : accept(undefined);
}

const toWens = ({ vraagSoort, tekst, steller }: AskVraagInput): Pick<Helpdeskvraag, 'wens'> =>
  vraagSoort === 'gebruikerswens' ? { wens: { status: 'ontvangen', tekst: tekst.trim(), stemmen: [steller.id] } } : {};

/** A new question, with its first message and the mail to whom it goes. */
export function askVraag(input: AskVraagInput): HelpdeskWissel {
  const { vraagId, nummer, vraagSoort, steller, wijk, stap, dossier, route, vervolgOp, stempel } = input;
  const regel = makeRegel({ vraagId, aantalRegels: 0 }, 'vraag', input);
  const vraag = settleVraag({
    id: 'vraag',
    soort: 'vraag',
    vraagId,
    nummer,
    vraagSoort,
    onderwerp: [...toEenRegel(input.onderwerp)].slice(0, MAX_ONDERWERP).join(''),
    status: 'nieuw',
    steller,
    wijk,
    schoolId: steller.schoolId ?? '',
    ...(stap ? { stap } : {}),
    ...(dossier ? { dossier } : {}),
    route,
    betrokken: [],
    ...toWens({ ...input, tekst: regel.tekst }),
    ...(vervolgOp ? { vervolgOp } : {}),
    artikelIds: [],
    aantalRegels: 1,
    gesteldOp: stempel.op,
    laatsteOp: stempel.op,
    laatsteVan: 'steller',
    sluitOp: GEEN_MOMENT,
    zoek: '',
  });
  return { vraag, regels: [regel], mails: [{ mailSoort: 'vraag', regel }] };
}
