/** A place in the app that an address may point at. Only ids that mean nothing elsewhere travel in it, never a name or number (BR-34). */
export type Plek = { dossier: string; deel?: DossierDeel } | { vraag: string };
/** `stap/8` is the eighth step. */
type DossierDeel = `stap/${number}` | 'wet' | 'gesprekken';

const ID = /^[\w-]{1,64}$/;
const DEEL = /^(?:stap\/(?:[1-9]|1[01])|wet|gesprekken)$/;
const PAD = /^\/?(?:dossiers\/([^/]+)(?:\/(.+))?|helpdesk\/vraag\/([^/]+))$/;

const isDeel = (tekst: string): tekst is DossierDeel => DEEL.test(tekst);

/** How the app itself calls the place, without a slash before it: the `subEntityId` of a deep link of Teams. */
export function toPad(plek: Plek): string {
  if ('vraag' in plek) return `helpdesk/vraag/${plek.vraag}`;
  return `dossiers/${plek.dossier}${plek.deel ? `/${plek.deel}` : ''}`;
}

/** The other way round; undefined for anything that is no such place. */
export function readPad(pad: string): Plek | undefined {
  const [, dossier, deel, vraag] = PAD.exec(pad) ?? [];
  if (vraag !== undefined) return ID.test(vraag) ? { vraag } : undefined;
  if (dossier === undefined || !ID.test(dossier)) return undefined;
  if (deel === undefined) return { dossier };
  return isDeel(deel) ? { dossier, deel } : undefined;
}

/** What stands in the address of a page that shows this place, by name. */
export function toVraagdelen(plek: Plek): Readonly<Record<string, string>> {
  if ('vraag' in plek) return { vraag: plek.vraag };
  const [deel, stap] = plek.deel?.split('/') ?? [];
  return { dossier: plek.dossier, ...(stap ? { stap } : deel && { deel }) };
}

/** The other way round. Of what is strange as little as possible remains: the dossier without the part. */
export function readVraagdelen(get: (naam: string) => string | null | undefined): Plek | undefined {
  const vraag = get('vraag') ?? '';
  if (ID.test(vraag)) return { vraag };
  const dossier = get('dossier') ?? '';
  if (!ID.test(dossier)) return undefined;
  const stap = get('stap');
  const deel = stap ? `stap/${stap}` : (get('deel') ?? '');
  return isDeel(deel) ? { dossier, deel } : { dossier };
}
