import { defineRoute, type Route } from '../route';
import type { UseCases } from './use-cases';

export const oppRoutes = ({ makeOpp }: UseCases): readonly Route[] => [
  defineRoute('make-opp', {
    samenvatting: 'Het OPP zoals het nu is, als toegankelijke PDF',
    antwoord: { statussen: [200], schema: { type: 'string', format: 'binary' }, type: 'application/pdf' },
    handler: async ({ medewerker, params: { dossierId } }) => makeOpp(medewerker, { dossierId }),
  }),
];
