import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatDatum } from '@domain/datum/datum';
import { formatMoment, isKomend, type Bericht } from './woorden';

const tot = (instant: string | undefined): string => (instant ? ` Je kunt kiezen tot ${formatMoment(instant)}.` : '');

/** Where somebody stands, as a title with what it means. A cancelled bijeenkomst comes before everything. */
export function describeEigen({ status, bijeenkomst, wachtnummer, aangebodenTot }: EigenAanmelding): Bericht {
  if (bijeenkomst.fase === 'afgezegd')
    return { kop: 'Deze bijeenkomst gaat niet door', tekst: bijeenkomst.afzegReden ?? '' };
  const berichten: Record<EigenAanmelding['status'], Bericht> = {
    bevestigd: {
      kop: bijeenkomst.fase === 'voorbij' ? 'Je was aangemeld' : 'Je bent aangemeld',
      tekst: '',
    },
    aanwezig: { kop: 'Je was erbij', tekst: '' },
    nietVerschenen: { kop: 'Je was aangemeld', tekst: '' },
    wachtlijst: {
      kop: wachtnummer === undefined ? 'Je staat op de wachtlijst' : `Je staat op plaats ${wachtnummer}`,
      tekst: 'Komt er een plek vrij, dan krijgt de eerste op de wachtlijst een mail en 48 uur om te kiezen.',
    },
    aangeboden: {
      kop: 'Er is een plek voor je',
      tekst: `Open de link in de mail over de vrije plek en laat weten of je komt.${tot(aangebodenTot)}`,
    },
    geannuleerd: {
      kop: 'Je bent afgemeld',
      tekst: 'Je krijgt er een mail over. Kom je toch? Meld je dan opnieuw aan.',
    },
  };
  return berichten[status];
}

/** Why there is no button to cancel with; absent when there is one or nothing to cancel. */
export function describeTeLaat({ status, magAfmelden, bijeenkomst }: EigenAanmelding): string | undefined {
  if (magAfmelden || status !== 'bevestigd' || !isKomend(bijeenkomst)) return undefined;
  return `Afmelden via deze pagina kon tot en met ${formatDatum(bijeenkomst.afmeldenTot)}. Kun je niet komen? Bel of mail het samenwerkingsverband.`;
}
