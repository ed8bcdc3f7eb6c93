import { describe, expect, it } from 'vitest';
import { eenHelpdeskvraag, eenVraagWissel, HELPDESK_ROUTE, stempel } from '../../test/builders/een-helpdeskvraag';
import { WIM } from '../../test/builders/een-adresboek';
import { composeHelpdeskMail, type HelpdeskMailInput } from './compose-helpdesk-mail';
import type { HelpdeskMailSoort } from './wissel';

const SOORTEN: readonly HelpdeskMailSoort[] = [
  'vraag',
  'reactie',
  'antwoord',
  'opgelost',
  'toewijzing',
  'wens',
  'samengevoegd',
  'ontvangst',
];
const { vraag, regels } = eenVraagWissel();
const mail = (mailSoort: HelpdeskMailSoort, over: Partial<HelpdeskMailInput> = {}) =>
  composeHelpdeskMail({
    mailSoort,
    vraag,
    aan: HELPDESK_ROUTE.aan,
    cc: HELPDESK_ROUTE.cc,
    regel: { ...regels[0]!, stempel: stempel(WIM) },
    swv: 'Waterstede',
    link: 'https://top.example/?vraag=vraag-1',
    uren: 'op werkdagen van 9.00 tot 14.00 uur',
    ...over,
  });

describe('composeHelpdeskMail', () => {
  it.each(SOORTEN)('zet bij %s het nummer voorop, en zegt wie er meeleest', (soort) => {
    const { onderwerp, tekst } = mail(soort);
    expect(onderwerp).toBe('[H-2025-000001] Geen tussendoel toevoegen');
    expect(tekst).toContain('Deze mail gaat naar Helpdesk en in cc naar Yara Waterlelie.');
    expect(tekst).not.toContain('undefined');
  });

  it('zegt wie wat vraagt, bij welke stap, en geeft bij een dossier alleen het nummer', () => {
    const metDossier = eenHelpdeskvraag({ stap: 8, dossier: { dossierId: 'd-1', nummer: 'D-2025-000007' } });
    const { tekst } = mail('vraag', { vraag: metDossier, dossierLink: 'https://top.example/?dossier=d-1' });
    expect(tekst).toContain('Marit Lijsterbes, IB’er, De Zilveren Reiger stelt een vraag. Soort: technisch.');
    expect(tekst).toContain('stap 8');
    expect(tekst).toContain('D-2025-000007');
    expect(tekst).toContain('Bij stap 8 kan ik geen tussendoel toevoegen.');
  });

  it('zegt in de ontvangst wanneer er weer iemand is', () => {
    const dicht = mail('ontvangst', { weerOpen: 'De helpdesk is weer open morgen om 9.00 uur.', cc: [] }).tekst;
    expect(dicht).toContain('Ontvangen. De helpdesk is op werkdagen van 9.00 tot 14.00 uur open.');
    expect(dicht).toContain('weer open morgen om 9.00 uur. Daarna krijg je antwoord.');
    expect(dicht).not.toContain('in cc');
  });

  it('noemt bij een vraag aan de consulent niet de uren van de helpdesk', () => {
    const aan = { naam: 'Hanna Meerkoet', email: 'hanna@waterstede.example' };
    const bijConsulent = eenHelpdeskvraag({ route: { bestemming: 'consulent', aan, cc: [], tpo: 'Noorderhaven' } });
    const { tekst } = mail('ontvangst', { vraag: bijConsulent, cc: [] });
    expect(tekst).toContain('Ontvangen. Je vraag ligt bij Hanna Meerkoet, consulent van TPO Noorderhaven.');
    expect(tekst).not.toContain('14.00');
  });

  it('zegt dat er bijlagen zijn, waar je ze ziet en hoeveel er niet mee kwamen, en noemt geen namen van bestanden', () => {
    const bijlage = { id: 'bijlage-1', naam: 'fenna.png', type: 'image/png', bytes: 1 };
    const { tekst } = mail('antwoord', { regel: { ...regels[0]!, bijlagen: [bijlage, bijlage] }, geweigerd: 2 });
    expect(tekst).toContain('Er horen 2 bijlagen bij. Die bekijk je in de app: https://top.example/?vraag=vraag-1');
    expect(tekst).toContain('2 bijlagen zijn niet overgenomen. Waarom, dat lees je in de app: https://top.example/');
    expect(tekst).not.toContain('fenna');
  });

  it('noemt de dag waarop een opgeloste vraag sluit', () => {
    const opgelost = eenHelpdeskvraag({ status: 'opgelost', sluitOp: '2025-04-04T12:00:00.000Z' });
    expect(mail('opgelost', { vraag: opgelost }).tekst).toContain('sluit de vraag vanzelf op 4 april 2025');
    expect(mail('antwoord', { vraag: opgelost }).tekst).toContain('4 april 2025');
  });

  it('verandert niets aan de kop van de mail door een onderwerp met een regeleinde of een naam met een link', () => {
    const raar = eenHelpdeskvraag({
      onderwerp: 'A\r\nBcc: x@y.example',
      steller: { ...vraag.steller, naam: 'www.kwaad.example' },
    });
    expect(mail('vraag', { vraag: raar }).onderwerp).toBe('[H-2025-000001] A Bcc: x@y.example');
    expect(mail('vraag', { vraag: raar }).tekst).not.toContain('www.kwaad');
  });
});
