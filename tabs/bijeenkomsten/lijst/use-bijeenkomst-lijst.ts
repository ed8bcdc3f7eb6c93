import type { BijeenkomstLijst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useBijeenkomsten } from '../../api/use-bijeenkomsten';
import { useLijstStand, type LijstStand } from '../../ui/use-lijst-stand';
import { lijstVraagStore, toVraag, type LijstVraag } from './lijst-vraag';

export type BijeenkomstLijstStand = LijstStand<LijstVraag, BijeenkomstLijst>;

export const useBijeenkomstLijst = (): BijeenkomstLijstStand =>
  useLijstStand({ store: lijstVraagStore, toVraag, useLijst: useBijeenkomsten });
