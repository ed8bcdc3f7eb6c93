import { describe, expect, it } from 'vitest';
import { WIM } from '../../test/builders/een-adresboek';
import { eenHelpdeskvraag, HELPDESK_ROUTE, stempel } from '../../test/builders/een-helpdeskvraag';
import { addRegel, addStilleRegel } from './add-regel';
import { neemOver } from './neem-over';
import { STANDAARD_UREN } from './werktijd';

const LATER = '2025-04-01T09:00:00.000Z';
const basis = {
  functie: 'helpdesk',
  tekst: 'Tekst.',
  via: 'app',
  route: HELPDESK_ROUTE,
  uren: STANDAARD_UREN,
  stempel: stempel(WIM, LATER),
} as const;

describe('neemOver', () => {
  const regel = { regelSoort: 'teBeoordelen', functie: 'onbekend adres', tekst: 'Hier ook.', via: 'mail' } as const;
  const metVreemde = () => {
    const inhoud = { ...regel, stempel: stempel(WIM) };
    const een = addStilleRegel({ vraag: eenHelpdeskvraag({ status: 'wachtOpAanvrager' }), ...inhoud });
    return addStilleRegel({ vraag: een.vraag, ...inhoud });
  };

  it('maakt van een vreemde mail een reactie aan de helpdesk, met mail; wat nog wacht blijft geteld', () => {
    const { vraag, regels } = metVreemde();
    expect(vraag).toMatchObject({ status: 'wachtOpAanvrager', teBeoordelen: 2 });
    expect(neemOver({ vraag, regel: regels[0], route: HELPDESK_ROUTE, nu: LATER })).toMatchObject({
      value: {
        vraag: { status: 'open', laatsteVan: 'steller', laatsteOp: LATER, teBeoordelen: 1 },
        regels: [{ id: regels[0]?.id, regelSoort: 'vraag' }],
        mails: [{ mailSoort: 'reactie', regel: { tekst: 'Hier ook.' } }],
      },
    });
  });

  it('is niet meer nodig als de helpdesk na de mail schreef', () => {
    const { vraag } = metVreemde();
    const uitkomst = addRegel({ ...basis, vraag, rol: 'staf' });
    expect(uitkomst.ok && uitkomst.value.vraag).not.toHaveProperty('teBeoordelen');
  });
});
