import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';
import { ref } from '../openapi/schema';
import { asJson, defineOpenbareRoute, jsonAntwoord, type Route } from '../route';

/** Open to everybody: who still has to sign in has no token. */
export const aanmeldgegevensRoute = (gegevens: Aanmeldgegevens): Route =>
  defineOpenbareRoute('show-aanmeldgegevens', {
    samenvatting: 'Waar en waarvoor je je aanmeldt',
    antwoord: jsonAntwoord(ref('Aanmeldgegevens')),
    handler: async () => asJson({ ok: true, value: gegevens }),
  });
