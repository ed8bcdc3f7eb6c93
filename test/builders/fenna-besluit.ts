import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Verhaal } from './fenna-verhaal';

/** Step 9. Both gezaghebbenden said ja, the bevoegd gezag adopted the OPP. */
export const overlegAntwoorden = (verhaal: Verhaal): Antwoorden => ({
  overlegOp: verhaal.overleg,
  deelnemers: 'Ouders, Teun Hazelaar en Marit Lijsterbes',
  instemmingen: [
    {
      id: 'instemming-1',
      gezaghebbende: 'gezaghebbende-1',
      instemming: 'ja',
      datum: verhaal.instemming,
      vorm: 'gesprek',
    },
    {
      id: 'instemming-2',
      gezaghebbende: 'gezaghebbende-2',
      instemming: 'ja',
      datum: verhaal.instemming,
      vorm: 'formulier',
    },
  ],
  vastgesteldOp: verhaal.vastgesteld,
  vastgesteldDoor: 'Directeur van De Zilveren Reiger',
});

const evaluatie = (nummer: number, resultaat: string, toelichting: string) => ({
  id: `evaluatie-${nummer}`,
  tussendoel: `tussendoel-${nummer}`,
  resultaat,
  toelichting,
});

/** Step 10. All four tussendoelen evaluated. */
export const evaluatieAntwoorden = (verhaal: Verhaal): Antwoorden => ({
  voortgang: 'De oefenmomenten gingen in 13 van de 15 lesweken door.',
  evaluaties: [
    evaluatie(1, 'deels', 'Fenna had 31 en 33 van de 40 goed (start 19).'),
    evaluatie(2, 'behaald', 'In de laatste drie weken startte zij in 13 van de 15 lessen binnen twee minuten.'),
    evaluatie(3, 'behaald', 'In twee van de twee observaties gezien.'),
    evaluatie(4, 'deels', 'Drie keer per week was te veel; twee keer lukte.'),
  ],
  gehoudenOp: verhaal.gehouden,
  aanwezigen: 'Ouders, Fenna (eerste tien minuten), Teun Hazelaar, Marit Lijsterbes',
  stemLeerling: 'De eerste sommen kan ik nu snel. Ik vind het fijn dat iedereen blokjes mag pakken.',
  conclusie: 'De aanpak werkt. Het verwachte uitstroomperspectief blijft gelijk.',
  vervolg: 'Wij gaan door met aftrekken met overschrijding.',
});

/** Step 11. The dossier runs on. */
export const statusAntwoorden = (): Antwoorden => ({ besluit: 'loopt', inLas: true });
