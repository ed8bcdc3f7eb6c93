import type { Aanmelding, AanmeldingStatus } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import type { Agendapunt, DeelnemerMailSoort } from './deelnemer-bericht';
import { toEenRegel, toNaam } from './een-regel';
import { readGegevens } from './gegevens';

type AgendapuntInput = {
  bijeenkomst: Bijeenkomst;
  /** Absent: the item that anybody may put in an agenda. */
  aanmelding?: Aanmelding;
  methode: Agendapunt['methode'];
  /** Host name of the public pages: makes the UID unique in the world. */
  host: string;
  /** Address of the public page. Never a personal link: agendas are shared. */
  link: string;
  /** Instant of the change. */
  op: string;
};

export function toAgendapunt({ bijeenkomst, aanmelding, methode, host, link, op }: AgendapuntInput): Agendapunt {
  const { titel, isOnline, plaats } = readGegevens(bijeenkomst.antwoorden);
  return {
    methode,
    uid: `${aanmelding?.id ?? bijeenkomst.bijeenkomstId}@${host}`,
    versie: bijeenkomst.agendaVersie + (aanmelding?.agendaVersie ?? 0),
    begin: bijeenkomst.begin,
    eind: bijeenkomst.eind,
    titel: toEenRegel(titel),
    tekst: [...listTeams(bijeenkomst, aanmelding), `Meer over deze bijeenkomst: ${link}`].join('\n'),
    plaats: isOnline ? 'Online, via Teams' : toEenRegel(plaats),
    link,
    ...(aanmelding ? { deelnemer: toDeelnemer(aanmelding) } : {}),
    op,
  };
}

/** Only for who has a place, so never in the item for everybody. */
function listTeams({ antwoorden }: Bijeenkomst, aanmelding: Aanmelding | undefined): readonly string[] {
  const { isOnline, teamsLink } = readGegevens(antwoorden);
  return aanmelding && hasPlek(aanmelding) && isOnline && teamsLink ? [`Doe mee via Teams: ${teamsLink}`] : [];
}

const toDeelnemer = ({ deelnemer: { naam, email } }: Aanmelding): Agendapunt['deelnemer'] => ({
  naam: toNaam(naam) ?? email,
  email,
});

/** Who may come. Not `aangeboden`: that place is held, and nobody has said yes. */
const KOMT: readonly AanmeldingStatus[] = ['bevestigd', 'aanwezig', 'nietVerschenen'];
export const hasPlek = ({ status }: Pick<Aanmelding, 'status'>): boolean => KOMT.includes(status);

/** What a mail does to the agenda of its reader: `erin` puts the bijeenkomst in, `eruit` takes it out. */
const AGENDA = {
  bevestiging: 'erin',
  'gewijzigde-aanmelding': 'erin',
  gewijzigd: 'erin',
  'nog-eens': 'erin',
  verplaatst: 'beide',
  afmelding: 'eruit',
  afgezegd: 'eruit',
  wachtlijst: 'niets',
  aanbod: 'niets',
  'aanbod-verlopen': 'niets',
  bericht: 'niets',
  'herinnering-7': 'niets',
  'herinnering-1': 'niets',
  dank: 'niets',
} as const satisfies Record<DeelnemerMailSoort, 'erin' | 'eruit' | 'beide' | 'niets'>;

/** `undefined`: the mail leaves the agenda alone. Who never had a place has nothing to take out. */
export function chooseMethode(soort: DeelnemerMailSoort, aanmelding: Aanmelding): 'REQUEST' | 'CANCEL' | undefined {
  const wat = AGENDA[soort];
  if (wat === 'niets') return undefined;
  if (wat !== 'eruit') return hasPlek(aanmelding) ? 'REQUEST' : wat === 'beide' ? takeOut(aanmelding) : undefined;
  return hasPlek(aanmelding) ? 'CANCEL' : takeOut(aanmelding);
}

/** `agendaVersie` is 0 for who never had a place. An offer was never in an agenda, nor is who waits again. */
const takeOut = ({ status, agendaVersie }: Aanmelding): 'CANCEL' | undefined =>
  status === 'geannuleerd' && agendaVersie > 0 ? 'CANCEL' : undefined;
