import type { Aanmelding, AanmeldingStatus } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import type { Rondzending, RondzendingDoel } from './rondzending';

/** Who has an offer still has to say yes, and so belongs to who waits. */
export const ONTVANGER_STATUSSEN = {
  deelnemers: ['bevestigd', 'aanwezig', 'nietVerschenen'],
  wachtlijst: ['wachtlijst', 'aangeboden'],
  iedereen: ['bevestigd', 'aanwezig', 'nietVerschenen', 'wachtlijst', 'aangeboden'],
} as const satisfies Record<RondzendingDoel, readonly AanmeldingStatus[]>;

const isBedankt = ({ plekken }: Bijeenkomst, status: AanmeldingStatus): boolean =>
  status === (plekken.aanwezig > 0 ? 'aanwezig' : 'bevestigd');

/**
 * Who gets this mail, in the order of arrival. Thanks go to who was there; when nobody was marked present, to everybody who
 * had a place and was not marked absent. Who signed up after it was made knows what it says.
 */
export function listOntvangers(
  { rondzendingSoort, doel, klaargezetOp }: Rondzending,
  bijeenkomst: Bijeenkomst,
  aanmeldingen: readonly Aanmelding[],
): readonly Aanmelding[] {
  const statussen: readonly AanmeldingStatus[] = ONTVANGER_STATUSSEN[doel];
  return aanmeldingen
    .filter(({ status }) => (rondzendingSoort === 'dank' ? isBedankt(bijeenkomst, status) : statussen.includes(status)))
    .filter(({ aangemeldOp }) => aangemeldOp <= klaargezetOp)
    .sort((a, b) => a.volgnummer - b.volgnummer);
}
