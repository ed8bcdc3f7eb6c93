import type { GesprekSoort, PuntCode } from './gesprek';

export type AgendaPunt = { code: PuntCode; label: string };

const WELKOM: AgendaPunt = { code: 'welkom', label: 'Welkom: wie is er, en wat willen we vandaag weten?' };

/** The same for every pupil, so that it says nothing about one. */
const AGENDA = {
  evaluatiegesprek: [
    WELKOM,
    { code: 'leerling', label: 'De stem van de leerling' },
    { code: 'ouders', label: 'Wat ouders zien' },
    { code: 'tussendoelen', label: 'De tussendoelen: wat is er bereikt?' },
    { code: 'aanpak', label: 'De aanpak: wat helpt, en wat verandert er?' },
    { code: 'vervolg', label: 'Besluit en afspraken' },
  ],
  startgesprek: [
    WELKOM,
    { code: 'beeld', label: 'Wat school ziet' },
    { code: 'leerling', label: 'De stem van de leerling' },
    { code: 'ouders', label: 'Wat ouders zien' },
    { code: 'factoren', label: 'Wat helpt en wat hindert' },
    { code: 'vervolg', label: 'Hoe we verdergaan' },
  ],
} as const satisfies Record<GesprekSoort, readonly AgendaPunt[]>;

export const listAgenda = (wat: GesprekSoort): readonly AgendaPunt[] => AGENDA[wat];
