import { toZoektekst } from '../dossier/zoektekst';
import type { Helpdeskvraag } from './helpdeskvraag';

const listConsulentAdressen = ({ route }: Helpdeskvraag): readonly string[] =>
  route.bestemming === 'consulent' ? [route.aan, ...route.cc].map(({ email }) => email.toLowerCase()) : [];

/** The head with what lists are looked up by. Every rule ends with it. */
export const settleVraag = (vraag: Helpdeskvraag): Helpdeskvraag => ({
  ...vraag,
  betrokken: [
    ...new Set([
      vraag.steller.id,
      ...(vraag.volgers ?? []),
      ...(vraag.behandelaar ? [vraag.behandelaar.id] : []),
      ...listConsulentAdressen(vraag),
    ]),
  ],
  zoek: toZoektekst([vraag.nummer, vraag.onderwerp, vraag.steller.school ?? '', vraag.steller.naam].join(' ')),
});
