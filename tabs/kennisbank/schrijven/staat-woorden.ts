import type { ArtikelStaat } from '@domain/kennisbank/artikel';

export const STAAT_WOORD = {
  concept: 'Concept',
  terReview: 'Wacht op review',
  gepubliceerd: 'Online',
} as const satisfies Record<ArtikelStaat, string>;

export const STAAT_GROEP = {
  terReview: 'Wacht op review',
  concept: 'Concepten',
  gepubliceerd: 'Online',
} as const satisfies Record<ArtikelStaat, string>;
