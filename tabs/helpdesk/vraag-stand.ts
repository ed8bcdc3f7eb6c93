import type { VraagRij } from '@domain/helpdesk/helpdesk-beeld';
import type { HelpdeskStatus, WensStatus } from '@domain/helpdesk/helpdeskvraag';
import { WENS_STATUS_LABEL } from '@domain/helpdesk/wens';

export type StandSoort = 'actie' | 'wacht' | 'bezig' | 'klaar' | 'nieuw' | 'niet' | 'stem';
export type Stand = { soort: StandSoort; tekst: string };

type Vraag = Pick<VraagRij, 'status' | 'bestemming' | 'wachtOpMij' | 'isVanMij'> & { tpo?: string | undefined };

const WACHT_OP_JOU: Stand = { soort: 'actie', tekst: 'Wacht op jou' };

const bijWie = ({ bestemming, tpo }: Vraag): string =>
  bestemming === 'helpdesk' ? 'Bij de helpdesk' : tpo ? `Bij TPO ${tpo}` : 'Bij de consulent';

const STAND: Readonly<Record<HelpdeskStatus, (vraag: Vraag, isStaf: boolean) => Stand>> = {
  nieuw: (vraag, isStaf) =>
    isStaf && !vraag.isVanMij ? { soort: 'nieuw', tekst: 'Nieuw' } : { soort: 'wacht', tekst: bijWie(vraag) },
  open: (vraag) => ({ soort: 'wacht', tekst: bijWie(vraag) }),
  wachtOpAanvrager: ({ isVanMij }) => (isVanMij ? WACHT_OP_JOU : { soort: 'wacht', tekst: 'Wacht op de school' }),
  wachtOpDerde: () => ({ soort: 'bezig', tekst: 'In behandeling' }),
  opgelost: () => ({ soort: 'klaar', tekst: 'Opgelost' }),
  gesloten: () => ({ soort: 'klaar', tekst: 'Gesloten' }),
};

/** How a question stands for who looks at it. */
export const toVraagStand = (vraag: Vraag, isStaf: boolean): Stand =>
  vraag.wachtOpMij && vraag.status !== 'nieuw' ? WACHT_OP_JOU : STAND[vraag.status](vraag, isStaf);

export const WENS_STAND = {
  ontvangen: { soort: 'wacht', tekst: WENS_STATUS_LABEL.ontvangen },
  gepland: { soort: 'bezig', tekst: WENS_STATUS_LABEL.gepland },
  gedaan: { soort: 'klaar', tekst: WENS_STATUS_LABEL.gedaan },
  niet: { soort: 'niet', tekst: WENS_STATUS_LABEL.niet },
} as const satisfies Record<WensStatus, Stand>;

/** For filters and choices of staff. */
export const STATUS_LABEL = {
  nieuw: 'Nieuw',
  open: 'Open',
  wachtOpAanvrager: 'Wacht op aanvrager',
  wachtOpDerde: 'In behandeling bij een ander',
  opgelost: 'Opgelost',
  gesloten: 'Gesloten',
} as const satisfies Record<HelpdeskStatus, string>;
