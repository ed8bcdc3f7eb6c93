import { isRij, leesRijen, leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import { isGelijk } from '@domain/formulier/is-gelijk';
import type { Pad, Waarde } from '@domain/formulier/wijziging';
import { diffAntwoorden } from '@domain/formulier/wijzigingen';
import type { NieuwsbriefInhoud } from '@domain/nieuwsbrief/nieuwsbrief';
import { NIEUWSBRIEF_VELDEN, toAntwoorden } from '@domain/nieuwsbrief/nieuwsbrief-velden';
import { rebase } from '../form/autosave/rebase';
import { raakt, schrijf } from '../form/schrijf';

/** One place that both changed; `huidig` is what the colleague made of it, '' when it was taken away. */
type Verschil = { pad: Pad; plaats: string; huidig: string };
type Samen = {
  /** What both changed apart from each other; at the same place mine. */
  mijn: Antwoorden;
  /** The same, with that of the colleague there. */
  hun: Antwoorden;
  verschillen: readonly Verschil[];
};

const VELD: Readonly<Record<string, string>> = { titel: 'Titel', inleiding: 'Inleiding', tekst: 'Tekst', link: 'Link' };

function describePlaats(pad: Pad, antwoorden: Antwoorden): string {
  const [naam = '', rijId = '', veld] = pad.split('/');
  if (naam !== 'onderdelen') return VELD[naam] ?? naam;
  const rij = leesRijen(antwoorden, naam).find(({ id }) => id === rijId);
  if (!rij) return 'De volgorde van de onderdelen';
  const onderdeel = `Onderdeel ‘${leesTekst(rij, 'titel')}’`;
  return veld === undefined ? onderdeel : `${onderdeel}, ${(VELD[veld] ?? 'soort').toLowerCase()}`;
}

const toTekst = (waarde: Waarde): string => {
  if (isRij(waarde)) return leesTekst(waarde, 'tekst');
  return typeof waarde === 'string' ? waarde : '';
};

/** `basis` is what both started from. */
export function mergeInhoud(basis: NieuwsbriefInhoud, eigen: NieuwsbriefInhoud, server: NieuwsbriefInhoud): Samen {
  const start = toAntwoorden(basis);
  const mijne = toAntwoorden(eigen);
  const mijnWijzigingen = diffAntwoorden(NIEUWSBRIEF_VELDEN, start, mijne);
  const botsend = diffAntwoorden(NIEUWSBRIEF_VELDEN, start, toAntwoorden(server)).filter((hun) => {
    const geraakt = mijnWijzigingen.filter(({ pad }) => raakt(pad, hun.pad));
    return geraakt.some(({ pad, naar }) => pad !== hun.pad || !isGelijk(naar, hun.naar));
  });
  const { eigen: mijn } = rebase(NIEUWSBRIEF_VELDEN, { basis: start, eigen: mijne }, toAntwoorden(server));
  return {
    mijn,
    hun: botsend.reduce((na, { pad, naar }) => schrijf(NIEUWSBRIEF_VELDEN, na, pad, naar), mijn),
    verschillen: botsend.map(({ pad, naar }) => ({ pad, plaats: describePlaats(pad, start), huidig: toTekst(naar) })),
  };
}
