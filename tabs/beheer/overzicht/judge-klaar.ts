import type { MedewerkersBeeld, ScholenBeeld } from '@domain/beheer/beheer-beeld';
import type { InstellingenBeeld } from '@domain/beheer/instellingen';
import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import { formatOpsomming } from '@domain/stappenplan/opsomming';
import { describeUren } from '@domain/helpdesk/werktijd';
import { listWijkenZonderConsulent, telRol, toStanden } from '../medewerkers/aandacht';
import { isZonderMedewerkers } from '../scholen/scholen-lijst';

export type KlaarStand = 'mis' | 'letOp' | 'goed';
export type KlaarPunt = {
  id: string;
  /** `mis`: something does not work without it. */
  stand: KlaarStand;
  tekst: string;
  /** Only where something is to be done: why, and where. */
  doe?: Doe;
};
/** `pad`: the page below `/beheer/`; `filter`: the choice of the filter *Stand* there. */
type Doe = { reden: string; pad: string; knop: string; filter?: string };

export type KlaarBron = {
  scholen: ScholenBeeld;
  medewerkers: MedewerkersBeeld;
  instellingen: InstellingenBeeld;
  helpdesk: HelpdeskInfo;
};

const tel = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

function judgeScholen({ scholen: { scholen } }: KlaarBron): readonly KlaarPunt[] {
  const inGebruik = scholen.filter(({ isActief }) => isActief).length;
  if (inGebruik === 0)
    return [
      {
        id: 'scholen',
        stand: 'mis',
        tekst: 'Er is nog geen school in gebruik.',
        doe: { reden: 'Zonder school kan niemand een dossier beginnen.', pad: 'importeren', knop: 'Lees een lijst in' },
      },
    ];
  const leeg = scholen.filter(isZonderMedewerkers).length;
  const goed: KlaarPunt = {
    id: 'scholen',
    stand: 'goed',
    tekst: `${tel(inGebruik, 'school', 'scholen')} in gebruik.`,
  };
  if (leeg === 0) return [goed];
  return [
    goed,
    {
      id: 'scholen-leeg',
      stand: 'letOp',
      tekst: `${tel(leeg, 'school heeft', 'scholen hebben')} nog geen medewerkers.`,
      doe: { reden: 'Daar kan nog niemand werken.', pad: 'scholen', knop: 'Bekijk welke', filter: 'zonder' },
    },
  ];
}

function judgeBeheer({ medewerkers }: KlaarBron): KlaarPunt {
  const aantal = telRol(medewerkers, 'beheer');
  const naar = { pad: 'medewerkers', knop: 'Medewerkers' };
  if (aantal > 1) return { id: 'beheer', stand: 'goed', tekst: `${aantal} beheerders.` };
  return {
    id: 'beheer',
    stand: 'letOp',
    tekst: aantal === 1 ? 'Er is één beheerder.' : 'Er is geen beheerder.',
    doe: { reden: 'Geef nog iemand de rol beheer. Valt er een weg, dan kan de ander verder.', ...naar },
  };
}

function judgeThemaverbinder({ medewerkers }: KlaarBron): KlaarPunt {
  const aantal = telRol(medewerkers, 'themaverbinder');
  const naar = { pad: 'medewerkers', knop: 'Medewerkers' };
  if (aantal > 0)
    return {
      id: 'themaverbinder',
      stand: 'goed',
      tekst: aantal === 1 ? 'Er is een Themaverbinder.' : `${aantal} Themaverbinders.`,
    };
  return {
    id: 'themaverbinder',
    stand: 'mis',
    tekst: 'Er is geen Themaverbinder.',
    doe: { reden: 'Vragen aan de helpdesk kunnen dan niet weg.', ...naar },
  };
}

function judgeOntbrekend({ medewerkers }: KlaarBron): KlaarPunt {
  const mist = toStanden(medewerkers).filter(({ ontbreekt }) => ontbreekt.length > 0).length;
  if (mist === 0)
    return {
      id: 'medewerkers',
      stand: 'goed',
      tekst: 'Elke medewerker heeft wat bij de rol hoort.',
    };
  return {
    id: 'medewerkers',
    stand: 'letOp',
    tekst: `${tel(mist, 'medewerker mist', 'medewerkers missen')} iets, zoals een school of een TPO.`,
    doe: {
      reden: 'Zij zien nu minder dan ze voor hun werk nodig hebben.',
      pad: 'medewerkers',
      knop: 'Bekijk wie',
      filter: 'mist',
    },
  };
}

function judgeConsulenten({ medewerkers }: KlaarBron): readonly KlaarPunt[] {
  const wijken = listWijkenZonderConsulent(medewerkers);
  if (wijken.length === 0) return [];
  return [
    {
      id: 'consulenten',
      stand: 'letOp',
      tekst: `Geen consulent voor ${formatOpsomming(wijken)}.`,
      doe: {
        reden: 'Vragen over de inhoud van scholen daar gaan nu naar de helpdesk.',
        pad: 'medewerkers',
        knop: 'Medewerkers',
      },
    },
  ];
}

const judgeHelpdesk = ({ helpdesk }: KlaarBron): KlaarPunt => ({
  id: 'helpdesk',
  stand: 'goed',
  tekst: `De helpdesk is bereikbaar ${describeUren(helpdesk.uren)}.`,
});

function judgeInstellingen({ instellingen: { bijgewerkt } }: KlaarBron): KlaarPunt {
  const naar = { pad: 'instellingen', knop: 'Instellingen' };
  if (bijgewerkt) return { id: 'instellingen', stand: 'goed', tekst: `Instellingen bekeken door ${bijgewerkt.door}.` };
  return {
    id: 'instellingen',
    stand: 'letOp',
    tekst: 'De instellingen zijn nog zoals TOP Dossier geleverd wordt.',
    doe: { reden: 'Kijk na of toolbox, termijnen en beveiligde mail bij jullie passen.', ...naar },
  };
}

const VOLGORDE: readonly KlaarStand[] = ['mis', 'letOp', 'goed'];

/** What the swv has to arrange before schools can work, what may be better, and what is in order. */
export const judgeKlaar = (bron: KlaarBron): readonly KlaarPunt[] =>
  [
    ...judgeScholen(bron),
    judgeThemaverbinder(bron),
    judgeOntbrekend(bron),
    ...judgeConsulenten(bron),
    judgeBeheer(bron),
    judgeInstellingen(bron),
    judgeHelpdesk(bron),
  ].toSorted((a, b) => VOLGORDE.indexOf(a.stand) - VOLGORDE.indexOf(b.stand));
