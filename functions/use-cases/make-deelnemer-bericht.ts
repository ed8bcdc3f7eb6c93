import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import { chooseMethode, toAgendapunt } from '@domain/bijeenkomst/agendapunt';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { composeDeelnemerMail } from '@domain/bijeenkomst/compose-deelnemer-mail';
import type { DeelnemerBericht, DeelnemerMailSoort } from '@domain/bijeenkomst/deelnemer-bericht';
import { toNaam } from '@domain/bijeenkomst/een-regel';
import { linkTot } from '@domain/bijeenkomst/link-tot';
import type { BijeenkomstDeps } from './deps';

export type DeelnemerBerichtInput = {
  bijeenkomst: Bijeenkomst;
  aanmelding: Aanmelding;
  mailSoort: DeelnemerMailSoort;
  /** `bericht-…` */
  id: string;
  /** Place on the waiting list, from 1, where it is known. */
  wachtnummer?: number;
  /** What staff wrote, for a `bericht` to all. */
  inhoud?: { onderwerp: string; tekst: string };
  /** Names of the velden that changed, for `gewijzigd`. */
  veranderd?: readonly string[];
};
type Deps = Pick<BijeenkomstDeps, 'clock' | 'swv' | 'tokens' | 'linkNaarBijeenkomst' | 'linkMetToken'>;

/** The outbox document of one mail to one participant, with the links that belong in it. */
export function makeDeelnemerBericht(deps: Deps, { id, mailSoort, ...over }: DeelnemerBerichtInput): DeelnemerBericht {
  const op = deps.clock().toISOString();
  const { bijeenkomstId, deelnemer, id: aanmeldingId } = over.aanmelding;
  const links = makeLinks(deps, mailSoort, over);
  const methode = chooseMethode(mailSoort, over.aanmelding);
  const link = links.pagina;
  return {
    id,
    soort: 'bericht',
    bijeenkomstId,
    aanmeldingId,
    mailSoort,
    aan: { naam: toNaam(deelnemer.naam) ?? deelnemer.email, email: deelnemer.email },
    ...composeDeelnemerMail({ soort: mailSoort, swv: deps.swv, links, nu: op, ...over }),
    ...(methode ? { agenda: toAgendapunt({ ...over, methode, host: new URL(link).hostname, link, op }) } : {}),
    status: 'klaargezet',
    klaargezet: { doorId: 'automatisch', door: 'Automatisch', op },
    pogingen: 0,
    volgendePoging: op,
  };
}

/** A link that this mail does not need is not made: each of them opens something for whoever holds it. */
function makeLinks(
  deps: Deps,
  soort: DeelnemerMailSoort,
  { bijeenkomst, aanmelding }: Pick<DeelnemerBerichtInput, 'bijeenkomst' | 'aanmelding'>,
) {
  const { bijeenkomstId, id: aanmeldingId } = aanmelding;
  const make = (doel: 'aanmelding' | 'aanbod' | 'reactie') =>
    deps.linkMetToken(
      doel,
      deps.tokens.sign({ doel, bijeenkomstId, aanmeldingId, tot: linkTot(doel, bijeenkomst, aanmelding) }),
    );
  return {
    pagina: deps.linkNaarBijeenkomst(bijeenkomstId),
    aanmelding: make('aanmelding'),
    ...(aanmelding.status === 'aangeboden' ? { aanbod: make('aanbod') } : {}),
    ...(soort === 'dank' ? { reactie: make('reactie') } : {}),
  };
}
