import type { MailWijze } from '../bericht/bericht';
import type { Stempel } from '../formulier/wijziging';
import type { Keuzelijst } from './keuzelijst';

/** Lists that the steps choose from. */
export type StapInstellingen = {
  toolbox: Keuzelijst;
  /** BR-12: how many kinds of support step 6 may name; 1 to 10. */
  maxToolbox: number;
  gebieden: Keuzelijst;
};

/** When the work list starts to warn. The six weeks and the year of the law itself are no settings (BR-04, BR-23). */
export type Termijnen = {
  /** Weeks after the application, 1 to 5. */
  waarschuwOppWeken: number;
  /** Months after the last evaluation, 6 to 11. */
  waarschuwEvaluatieMaanden: number;
};

/** What Teams and Outlook show besides the tab. `teamsLinks`: links in mail and calendar open in Teams, not in a browser. */
export type Kanalen = { meldingen: boolean; gesprekken: boolean; vergadering: boolean; teamsLinks: boolean };

/** What the swv decides itself; beheer changes it in the app. No secrets. */
export type SwvInstellingen = {
  mailWijze: MailWijze;
  bewaren: {
    /** Days after a bijeenkomst on which names and addresses of participants are removed; 1 to 730. */
    deelnemersDagen: number;
    /** Years after archiving; 1 to 10. Recorded and shown, nothing removes a dossier yet. */
    dossierJaren: number;
  };
  stappen: StapInstellingen;
  termijnen: Termijnen;
  kanalen: Kanalen;
};

/** What the rules of a dossier look at. */
export type DossierInstellingen = Pick<SwvInstellingen, 'stappen' | 'termijnen'>;

/** `bijgewerkt`: absent as long as nobody changed anything. */
export type InstellingenBeeld = { instellingen: SwvInstellingen; bijgewerkt?: Stempel };
