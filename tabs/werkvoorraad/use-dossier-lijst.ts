import type { Werkvoorraad } from '@domain/werkvoorraad/werkvoorraad';
import { useWerkvoorraad } from '../api/use-werkvoorraad';
import { useLijstStand, type LijstStand } from '../ui/use-lijst-stand';
import { toVraag, vraagStore, type Vraag } from './vraag';

export type DossierLijstStand = LijstStand<Vraag, Werkvoorraad>;

export const useDossierLijst = (): DossierLijstStand =>
  useLijstStand({ store: vraagStore, toVraag, useLijst: useWerkvoorraad });
