import type { HelpdeskInfo, VraagBeeld, VraagRij, WensRij } from '@domain/helpdesk/helpdesk-beeld';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { HelpdeskKamer } from '../../tabs/helpdesk/HelpdeskKamer';
import { Announcer } from '../../tabs/ui/Announcer';
import { JOOST, WATERRAD, YARA } from './een-adresboek';
import { eenHelpdeskInfo, eenVraagBeeld, eenVraagRij, eenWens } from './een-helpdeskvraag-beeld';
import { toonKamer, type Antwoord, type Verzoek } from './toon-kamer';

export const alsJoost = (over: Partial<Ik> = {}): Ik => ({
  medewerker: JOOST,
  functie: 'KC’er',
  scholen: [WATERRAD],
  swv: 'Waterstede',
  magDossierOpenen: true,
  heeftWerkvoorraad: true,
  magBijeenkomstenBeheren: false,
  ...over,
});

export const alsYara = alsJoost({ medewerker: YARA, functie: 'Themaverbinder', scholen: [] });

type Opstelling = {
  ik?: Ik;
  pad?: string;
  beeld?: VraagBeeld;
  rijen?: readonly VraagRij[];
  wensen?: readonly WensRij[];
  info?: Partial<HelpdeskInfo>;
  /** What the server answers, before the ordinary answers; may throw a `Storing`. */
  antwoord?: (verzoek: Verzoek) => ReturnType<Antwoord> | Promise<ReturnType<Antwoord>>;
};

const gewoon = (path: string, opstelling: Opstelling): unknown => {
  const { beeld = eenVraagBeeld(), rijen = [eenVraagRij()], wensen = [eenWens()], info, ik = alsJoost() } = opstelling;
  const antwoorden: Readonly<Record<string, unknown>> = {
    ik,
    helpdeskvragenlijst: { rijen },
    helpdeskwensen: { wensen },
    helpdeskpost: { mails: [] },
    helpdeskstellers: { stellers: [] },
    helpdeskinfo: eenHelpdeskInfo(info),
    helpdeskteksten: { teksten: [{ id: 't1', titel: 'Bedankt', tekst: 'Dank voor je vraag.' }], versie: 'v1' },
    kennisbank: { artikelen: [], magSchrijven: false, magPubliceren: false, terReview: 0 },
    [`helpdesk/vragen/${beeld.vraag.vraagId}`]: beeld,
  };
  if (path in antwoorden) return antwoorden[path];
  throw new Error(`nobody expected ${path}`);
};

const isKijken = ({ method, path }: Verzoek): boolean => method === 'GET' || path === 'helpdeskvragenlijst';

/** The room on the screen, with a server that remembers what it was asked. */
export function toonHelpdesk(opstelling: Opstelling = {}) {
  // As wide as two columns.
  window.matchMedia = (media) =>
    ({ matches: media.includes('900px'), media, addEventListener() {}, removeEventListener() {} }) as never;
  const { verzoeken, ...scherm } = toonKamer(<HelpdeskKamer ik={opstelling.ik ?? alsJoost()} />, {
    pad: opstelling.pad ?? '/helpdesk',
    server: async (verzoek) =>
      (await opstelling.antwoord?.(verzoek)) ?? { ok: true, value: gewoon(verzoek.path, opstelling) },
    ernaast: <Announcer />,
  });
  return {
    ...scherm,
    verzoeken,
    /** What was asked besides looking. */
    handelingen: () => verzoeken.filter((verzoek) => !isKijken(verzoek)),
  };
}
