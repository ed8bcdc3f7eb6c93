import type { Bericht } from '../bericht/bericht';
import type { HelpdeskMail, HelpdeskWissel } from '../helpdesk/wissel';
import type { NieuweMelding } from './melding';

type DelingInput = {
  dossierId: string;
  /** Ids of the consulenten of the TPO. */
  consulenten: readonly string[];
  doorId: string;
};

/** Nobody is told what they did themselves, and an unknown person is told nothing. */
const listVoorAnderen = (meldingen: readonly NieuweMelding[], doorId: string | undefined): readonly NieuweMelding[] =>
  meldingen.filter(({ voor }) => voor !== '' && voor !== doorId);

/** A school shared a dossier: who is going to look along hears it. */
export const listDelingMeldingen = ({ dossierId, consulenten, doorId }: DelingInput): readonly NieuweMelding[] =>
  listVoorAnderen(
    consulenten.map((voor) => ({
      over: 'deling',
      voor,
      activiteit: 'wachtOpJou',
      wat: 'een school deelde een dossier met je',
      plek: { dossier: dossierId },
    })),
    doorId,
  );

/** A secure message waits for a person: the one who sent it. `doorId`: by whose act it came to wait, if by anybody's. */
export const listAandachtMeldingen = (bericht: Bericht, doorId?: string): readonly NieuweMelding[] =>
  listVoorAnderen(
    [
      {
        over: `aandacht-${bericht.id}`,
        voor: bericht.klaargezet.doorId,
        activiteit: 'berichtAandacht',
        wat: 'een beveiligd bericht kon niet weg',
        plek: { dossier: bericht.dossierId },
      },
    ],
    doorId,
  );

type Soort = Pick<NieuweMelding, 'over' | 'activiteit'> & {
  voor: 'steller' | 'behandelaar';
  wat(nummer: string): string;
};

/** What is mailed about a question and is worth a notification too. To a group nothing is told: it has its mail. */
const BIJ_MAIL: Readonly<Partial<Record<HelpdeskMail['mailSoort'], Soort>>> = {
  antwoord: {
    over: 'antwoord',
    activiteit: 'vraagBeantwoord',
    voor: 'steller',
    wat: (nummer) => `je vraag ${nummer} heeft een antwoord`,
  },
  opgelost: {
    over: 'antwoord',
    activiteit: 'vraagBeantwoord',
    voor: 'steller',
    wat: (nummer) => `je vraag ${nummer} is opgelost`,
  },
  toewijzing: {
    over: 'werk',
    activiteit: 'wachtOpJou',
    voor: 'behandelaar',
    wat: (nummer) => `vraag ${nummer} is aan jou gegeven`,
  },
  reactie: {
    over: 'werk',
    activiteit: 'wachtOpJou',
    voor: 'behandelaar',
    wat: (nummer) => `er is een reactie op vraag ${nummer}`,
  },
};

/** What goes with a change in a question of the helpdesk. */
export function listVraagMeldingen({ vraag, regels, mails }: HelpdeskWissel): readonly NieuweMelding[] {
  const doorId = regels[0]?.stempel.doorId;
  const meldingen = mails.flatMap(({ mailSoort }): readonly NieuweMelding[] => {
    const soort = BIJ_MAIL[mailSoort];
    if (!soort) return [];
    const { over, activiteit } = soort;
    const voor = vraag[soort.voor]?.id ?? '';
    return [{ over, activiteit, voor, wat: soort.wat(vraag.nummer), plek: { vraag: vraag.vraagId } }];
  });
  return listVoorAnderen(meldingen, doorId);
}
