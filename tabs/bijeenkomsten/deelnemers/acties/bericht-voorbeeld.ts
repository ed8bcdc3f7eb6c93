import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import { GEEN_MOMENT, type Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { composeDeelnemerMail } from '@domain/bijeenkomst/compose-deelnemer-mail';
import { toKopgegevens } from '@domain/bijeenkomst/gegevens';

export type Voorbeeld = { aan: string; onderwerp: string; tekst: string };

/** As far as a mail needs it. */
const toBijeenkomst = ({ bijeenkomstId, status, antwoorden, gewijzigd }: BijeenkomstBeeld): Bijeenkomst => ({
  id: 'bijeenkomst',
  soort: 'bijeenkomst',
  bijeenkomstId,
  status,
  ...toKopgegevens(antwoorden),
  plekken: { bezet: 0, wachtend: 0, aanwezig: 0, volgnummer: 0 },
  agendaVersie: 0,
  gemaakt: gewijzigd,
  gewijzigd,
  volgendeActieOp: GEEN_MOMENT,
});

const IEMAND: DeelnemerBeeld = {
  id: '',
  status: 'bevestigd',
  deelnemer: { naam: '', email: '', rol: 'anders', school: '' },
  antwoorden: {},
  aangemeldOp: '',
  bron: 'zelf',
};

const toAanmelding = (een: DeelnemerBeeld, bijeenkomstId: string): Aanmelding => ({
  ...een,
  soort: 'aanmelding',
  bijeenkomstId,
  volgnummer: 0,
  verzoekId: '',
  gewijzigdOp: een.aangemeldOp,
  agendaVersie: 0,
});

const NOG_LEEG = '…';

/** The mail by the same function as the server; only the personal link is not known here. */
export const composeBerichtVoorbeeld = (
  beeld: BijeenkomstBeeld,
  ontvanger: DeelnemerBeeld = IEMAND,
  swv: string,
  { onderwerp, tekst }: { onderwerp: string; tekst: string },
  nu: string,
): Omit<Voorbeeld, 'aan'> =>
  composeDeelnemerMail({
    soort: 'bericht',
    bijeenkomst: toBijeenkomst(beeld),
    aanmelding: toAanmelding(ontvanger, beeld.bijeenkomstId),
    swv,
    nu,
    links: { pagina: beeld.publiekeLink, aanmelding: '(persoonlijke link)' },
    inhoud: { onderwerp: onderwerp.trim() || NOG_LEEG, tekst: tekst.trim() || NOG_LEEG },
  });
