import type { Aanmelding } from './aanmelding';
import type { DeelnemerBeeld } from './bijeenkomst-beeld';
import type { DeelnemerBericht } from './deelnemer-bericht';
import { listWachtenden } from './tellingen';

const MAIL_STATUS = {
  klaargezet: 'onderweg',
  bezig: 'onderweg',
  verzonden: 'verzonden',
  aandacht: 'aandacht',
} as const satisfies Record<DeelnemerBericht['status'], NonNullable<DeelnemerBeeld['mail']>['status']>;

type PerAanmelding = ReadonlyMap<string, DeelnemerBericht>;

const listLaatste = (berichten: readonly DeelnemerBericht[]): PerAanmelding => {
  const opTijd = [...berichten].sort((a, b) => a.klaargezet.op.localeCompare(b.klaargezet.op));
  return new Map(opTijd.map((bericht) => [bericht.aanmeldingId, bericht]));
};

const toMail = (bericht: DeelnemerBericht | undefined): Pick<DeelnemerBeeld, 'mail'> =>
  bericht ? { mail: { status: MAIL_STATUS[bericht.status], op: bericht.verzondenOp ?? bericht.klaargezet.op } } : {};

const toDeelnemer = (
  aanmelding: Aanmelding,
  wachtnummers: ReadonlyMap<string, number>,
  laatste: PerAanmelding,
): DeelnemerBeeld => {
  const { id, status, deelnemer, antwoorden, aangemeldOp, aangebodenTot, bron } = aanmelding;
  const wachtnummer = wachtnummers.get(id);
  return {
    id,
    status,
    ...(wachtnummer === undefined ? {} : { wachtnummer }),
    deelnemer,
    antwoorden,
    aangemeldOp,
    ...(aangebodenTot === undefined ? {} : { aangebodenTot }),
    bron,
    ...toMail(laatste.get(id)),
  };
};

const isAfgemeld = ({ status }: Aanmelding): number => (status === 'geannuleerd' ? 1 : 0);

/** In the order of arrival, with the place in line of who waits; cancelled ones last. */
export function listDeelnemers(aanmeldingen: readonly Aanmelding[], berichten: readonly DeelnemerBericht[]) {
  const wachtnummers = new Map(listWachtenden(aanmeldingen).map(({ id }, plaats) => [id, plaats + 1]));
  const laatste = listLaatste(berichten);
  return [...aanmeldingen]
    .sort((a, b) => isAfgemeld(a) - isAfgemeld(b) || a.volgnummer - b.volgnummer)
    .map((aanmelding) => toDeelnemer(aanmelding, wachtnummers, laatste));
}
