import { formatDatumNaast } from '../stappenplan/datum-volgorde';
import { formatOpsomming } from '../stappenplan/opsomming';
import type { Feiten } from './feiten';
import type { WetCode, WetOnderdeel, WetOordeel, ZesWeken } from './wet-uitkomst';

/** Opinion within 10 weeks. Source: [L4][L19] */
const GESCHIL: WetOordeel = {
  soort: 'geenOvereenstemming',
  titel: 'Geen overeenstemming: het handelingsdeel geldt nog niet',
  vervolg:
    'Praat verder met de ouders. Komen jullie er niet uit, dan kan de Geschillencommissie passend onderwijs om een oordeel worden gevraagd. Dat is er binnen 10 weken.',
  verwijzing: {
    tekst: 'Geschillencommissie passend onderwijs',
    adres: 'https://www.onderwijsgeschillen.nl/thema/ontwikkelingsperspectief',
  },
};

export const NIET_NODIG: WetOordeel = {
  soort: 'nietNodig',
  titel: 'Voor lichte ondersteuning is geen OPP nodig.',
  vervolg: 'Ga je naar extra ondersteuning? Kies dan het niveau in stap 1. Alles wat er staat, blijft bewaard.',
};

const isOpen = ({ toestand }: WetOnderdeel): boolean => toestand === 'ontbreekt' || toestand === 'wacht';

/** What can be done before the ouders are asked: steps 1 to 8, and else the overleg. */
function nameEerst(onderdelen: readonly WetOnderdeel[], eerst: string): string | undefined {
  const nu = onderdelen.filter(({ toestand }) => toestand === 'ontbreekt');
  const stappen = [...new Set(nu.map(({ stap }) => stap).filter((stap) => stap < 9))].toSorted((a, b) => a - b);
  if (stappen.length > 0) return `Vul ${eerst}stap ${formatOpsomming(stappen)} aan.`;
  return nu.some(({ code }) => code === 'overleg') ? 'Overleg met de ouders en leg dat vast in stap 9.' : undefined;
}

function nameVervolg(onderdelen: readonly WetOnderdeel[]): string {
  const staatOpen = (code: WetCode) => onderdelen.some((onderdeel) => onderdeel.code === code && isOpen(onderdeel));
  const eerst = nameEerst(onderdelen, 'eerst ');
  if (staatOpen('overeenstemming')) {
    if (!eerst) return 'Vraag de ouders om instemming. Daarna kun je het OPP vaststellen.';
    return `${eerst} Daarna kun je de ouders om instemming vragen en het OPP vaststellen.`;
  }
  if (staatOpen('vaststelling')) {
    return eerst
      ? `${eerst} Daarna kun je het OPP vaststellen.`
      : 'Laat het OPP vaststellen en leg dat vast in stap 9.';
  }
  const evalueer = staatOpen('evaluatie')
    ? 'Evalueer het OPP met de ouders en leg dat vast in stap 10.'
    : 'Vul stap 10 aan.';
  return nameEerst(onderdelen, '') ?? evalueer;
}

function nameEvaluatie(onderdelen: readonly WetOnderdeel[]): string {
  const toelichting = onderdelen.find(({ code }) => code === 'evaluatie')?.toelichting ?? '';
  return `Evaluatie met de ouders: ${toelichting.charAt(0).toLowerCase()}${toelichting.slice(1).replace(/\.?$/, '.')}`;
}

/** The answer of the whole check. The order of the judgements matters: a refusal weighs more than a date. */
export function judge(onderdelen: readonly WetOnderdeel[], feiten: Feiten, zesWeken: ZesWeken | undefined): WetOordeel {
  if (feiten.weigering) return GESCHIL;
  const aantal = onderdelen.filter(isOpen).length;
  const vervolg = nameVervolg(onderdelen);
  if (zesWeken?.stand === 'teLaat') {
    const op = formatDatumNaast(zesWeken.tot, feiten.vandaag);
    return { soort: 'teLaat', titel: `Te laat: de zes weken waren om op ${op}`, vervolg };
  }
  if (aantal > 0) {
    const ontbreken = aantal === 1 ? 'ontbreekt' : 'ontbreken';
    return {
      soort: 'nogNiet',
      titel: `Nog niet: ${aantal} van de ${onderdelen.length} onderdelen ${ontbreken}`,
      vervolg,
    };
  }
  return { soort: 'voldoet', titel: 'Ja, dit OPP voldoet aan de wet', vervolg: nameEvaluatie(onderdelen) };
}
