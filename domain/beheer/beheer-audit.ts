import { isRij, type Antwoord, type Antwoorden } from '../formulier/antwoord';
import { isGelijk } from '../formulier/is-gelijk';

export type BeheerAuditOver = 'school' | 'medewerker' | 'instellingen' | 'post' | 'logboek' | 'zelftest';

export type BeheerHandeling = 'gemaakt' | 'gewijzigd' | 'herkanst' | 'ingezien' | 'geexporteerd' | 'uitgevoerd';

/** `van` and `naar` only for what says who may do what and how the swv works: never a name or an address. */
export type BeheerVeldWijziging = { veld: string; van?: string; naar?: string };

/** Who changed what of the directory or the settings, and when. Ids and names of fields; append-only. */
export type BeheerAudit = {
  id: string;
  soort: 'beheeraudit';
  op: string;
  doorId: string;
  over: BeheerAuditOver;
  /** Vestigingsnummer, object id of the medewerker, or `swv`; of the post a bericht, of the logboek which of the two. */
  overId: string;
  handeling: BeheerHandeling;
  via: 'scherm' | 'import';
  velden: readonly BeheerVeldWijziging[];
};

const MET_WAARDE: { readonly [over in BeheerAuditOver]: (veld: string) => boolean } = {
  school: (veld) => ['soort', 'wijk', 'isActief'].includes(veld),
  medewerker: (veld) => ['rollen', 'scholen', 'groepen', 'tpo', 'isActief'].includes(veld),
  instellingen: () => true,
  post: () => true,
  logboek: () => true,
  zelftest: () => true,
};

const toRegel = (rij: Antwoorden & { id: string }): string => (rij['isActief'] === false ? `${rij.id} (uit)` : rij.id);
const toTekst = (antwoord: Antwoord | undefined): string => {
  if (!Array.isArray(antwoord)) return antwoord === undefined ? '' : String(antwoord);
  return antwoord.map((deel: unknown) => (isRij(deel) ? toRegel(deel) : String(deel))).join(', ');
};

export type BeheerAuditInput = Omit<BeheerAudit, 'soort' | 'handeling' | 'velden'> & {
  /** Absent for what is new. */
  voor?: Antwoorden | undefined;
  na: Antwoorden;
};

/** Only what becomes something else. */
export function listVeldWijzigingen(
  over: BeheerAuditOver,
  voor: Antwoorden | undefined,
  na: Antwoorden,
): readonly BeheerVeldWijziging[] {
  const namen = [...new Set([...Object.keys(voor ?? {}), ...Object.keys(na)])];
  return namen
    .filter((veld) => !isGelijk(voor?.[veld], na[veld]))
    .map((veld): BeheerVeldWijziging => {
      if (!MET_WAARDE[over](veld)) return { veld };
      return { veld, van: toTekst(voor?.[veld]), naar: toTekst(na[veld]) };
    });
}

/** What changed between two sets of answers; `undefined` when nothing did. */
export function toBeheerAudit({ voor, na, ...wie }: BeheerAuditInput): BeheerAudit | undefined {
  const velden = listVeldWijzigingen(wie.over, voor, na);
  if (velden.length === 0) return undefined;
  return { ...wie, soort: 'beheeraudit', handeling: voor ? 'gewijzigd' : 'gemaakt', velden };
}
