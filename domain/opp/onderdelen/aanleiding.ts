import { kenmerken, kop } from '../blok';
import type { OppBron } from '../opp-bron';
import type { OppBlok } from '../opp-document';

export const composeAanleiding = ({ stap }: OppBron): OppBlok[] => [
  kop(2, 'Aanleiding en ondersteuningsvraag'),
  ...kenmerken(...stap(1).kenmerken('aanleiding', 'ondersteuningsvraag')),
];
