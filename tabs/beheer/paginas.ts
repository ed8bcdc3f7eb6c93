import {
  ArrowUploadRegular,
  BuildingRegular,
  HeadsetRegular,
  MailRegular,
  NotebookRegular,
  PeopleRegular,
  SettingsRegular,
  StethoscopeRegular,
} from '@fluentui/react-icons';
import { lazy } from 'react';
import type { BeheerGroep } from './beheer-pagina';

/** The room as data: its addresses, its menu and the cards of the overview follow from this. */
export const BEHEER_GROEPEN: readonly BeheerGroep[] = [
  {
    titel: 'Adresboek',
    paginas: [
      {
        pad: 'scholen',
        titel: 'Scholen',
        uitleg: 'Welke scholen meedoen, in welke wijk, en bij welk bestuur.',
        icon: BuildingRegular,
        Scherm: lazy(() => import('./scholen/ScholenPagina').then(({ ScholenPagina }) => ({ default: ScholenPagina }))),
      },
      {
        pad: 'medewerkers',
        titel: 'Medewerkers',
        uitleg: 'Wie toegang heeft, met welke rol en bij welke school of TPO.',
        icon: PeopleRegular,
        Scherm: lazy(() =>
          import('./medewerkers/MedewerkersPagina').then(({ MedewerkersPagina }) => ({ default: MedewerkersPagina })),
        ),
      },
      {
        pad: 'importeren',
        titel: 'Importeren',
        uitleg: 'Veel scholen of medewerkers tegelijk, uit een lijst.',
        icon: ArrowUploadRegular,
        Scherm: lazy(() => import('./importeren/ImportPagina').then(({ ImportPagina }) => ({ default: ImportPagina }))),
      },
    ],
  },
  {
    titel: 'Instellen',
    paginas: [
      {
        pad: 'instellingen',
        titel: 'Instellingen',
        uitleg: 'Beveiligde mail, toolbox en gebieden, termijnen, bewaren, en meldingen.',
        icon: SettingsRegular,
        Scherm: lazy(() =>
          import('./instellingen/InstellingenPagina').then(({ InstellingenPagina }) => ({
            default: InstellingenPagina,
          })),
        ),
      },
      {
        pad: 'helpdesk',
        titel: 'Helpdesk',
        uitleg: 'Het postvak, de openingstijden en het telefoonnummer.',
        icon: HeadsetRegular,
        Scherm: lazy(() =>
          import('./helpdesk/HelpdeskPagina').then(({ HelpdeskPagina }) => ({ default: HelpdeskPagina })),
        ),
      },
    ],
  },
  {
    titel: 'Toezicht',
    paginas: [
      {
        pad: 'zelftest',
        titel: 'Zelftest',
        uitleg: 'Of alles werkt waar de app van afhangt, en hoe je herstelt wat niet klopt.',
        icon: StethoscopeRegular,
        Scherm: lazy(() =>
          import('./zelftest/ZelftestPagina').then(({ ZelftestPagina }) => ({ default: ZelftestPagina })),
        ),
      },
      {
        pad: 'post',
        titel: 'Post',
        uitleg: 'Welke mail wacht of aandacht vraagt, en die opnieuw versturen.',
        icon: MailRegular,
        Scherm: lazy(() => import('./post/PostPagina').then(({ PostPagina }) => ({ default: PostPagina }))),
      },
      {
        pad: 'logboek',
        titel: 'Logboek',
        uitleg: 'Wie iets veranderde in Beheer, en wie welk dossier las of veranderde.',
        icon: NotebookRegular,
        Scherm: lazy(() => import('./logboek/LogboekPagina').then(({ LogboekPagina }) => ({ default: LogboekPagina }))),
      },
    ],
  },
];
