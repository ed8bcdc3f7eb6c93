import { describe, expect, it } from 'vitest';
import { HANNA, MARIT, TEUN, YARA } from '../../test/builders/een-adresboek';
import { eenHelpdeskvraag, eenVraagWissel, HELPDESK_ROUTE, stempel } from '../../test/builders/een-helpdeskvraag';
import { eenBericht } from '../../test/scenarios/mail-een-bericht';
import { addRegel } from '../helpdesk/add-regel';
import type { Helpdeskvraag } from '../helpdesk/helpdeskvraag';
import { STANDAARD_INSTELLINGEN } from '../helpdesk/instellingen';
import { wijsToe } from '../helpdesk/wijs-toe';
import { zetStatus } from '../helpdesk/zet-status';
import { ACTIVITEITEN, MAX_WAT } from './activiteit';
import { listAandachtMeldingen, listDelingMeldingen, listVraagMeldingen } from './list-meldingen';
import type { NieuweMelding } from './melding';

const { uren } = STANDAARD_INSTELLINGEN;
const NAMEN = /lijsterbes|hazelaar|meerkoet|waterlelie|reiger|D-\d{4}/i;

/** Whatever is told: few words, of the manifest, and about nobody. */
function expectVeilig(meldingen: readonly NieuweMelding[]): void {
  for (const { wat, activiteit } of meldingen) {
    expect(wat.length).toBeLessThanOrEqual(MAX_WAT);
    expect(wat).not.toMatch(NAMEN);
    expect(ACTIVITEITEN).toContain(activiteit);
  }
}
const wie = (meldingen: readonly NieuweMelding[]) => meldingen.map(({ voor, activiteit }) => `${voor} ${activiteit}`);

describe('listDelingMeldingen', () => {
  it('vertelt elke consulent van de TPO dat er een dossier is, en niet aan wie zelf deelde', () => {
    const meldingen = listDelingMeldingen({ dossierId: 'd-1', consulenten: [HANNA.id, YARA.id], doorId: YARA.id });
    expectVeilig(meldingen);
    expect(meldingen).toEqual([
      {
        over: 'deling',
        voor: HANNA.id,
        activiteit: 'wachtOpJou',
        wat: 'een school deelde een dossier met je',
        plek: { dossier: 'd-1' },
      },
    ]);
  });
});

describe('listAandachtMeldingen', () => {
  it('vertelt het wie het bericht verstuurde, behalve als die het zelf tegenhield', () => {
    const bericht = eenBericht();
    const meldingen = listAandachtMeldingen(bericht);
    expectVeilig(meldingen);
    expect(wie(meldingen)).toEqual(['marit berichtAandacht']);
    expect(meldingen[0]?.plek).toEqual({ dossier: bericht.dossierId });
    expect(wie(listAandachtMeldingen(bericht, 'teun'))).toEqual(['marit berichtAandacht']);
    expect(listAandachtMeldingen(bericht, 'marit')).toEqual([]);
  });
});

describe('listVraagMeldingen', () => {
  const regel = (vraag: Helpdeskvraag, door: typeof HANNA, rol: 'steller' | 'staf') => {
    const inhoud = { functie: 'x', tekst: 'Tekst', via: 'app', bijlagen: [], stempel: stempel(door) } as const;
    const wissel = addRegel({ ...inhoud, vraag, route: HELPDESK_ROUTE, rol, uren });
    if (!wissel.ok) throw new Error('geweigerd');
    const meldingen = listVraagMeldingen(wissel.value);
    expectVeilig(meldingen);
    return meldingen;
  };
  const vanHanna = eenHelpdeskvraag({ behandelaar: { id: HANNA.id, naam: HANNA.naam } });

  it('vertelt de steller dat er een antwoord is', () => {
    expect(regel(eenHelpdeskvraag(), HANNA, 'staf')).toEqual([
      {
        over: 'antwoord',
        voor: MARIT.id,
        activiteit: 'vraagBeantwoord',
        wat: 'je vraag H-2025-000001 heeft een antwoord',
        plek: { vraag: 'vraag-1' },
      },
    ]);
  });

  it('zegt niemand wat die zelf deed', () => {
    expect(regel(eenHelpdeskvraag(), MARIT, 'staf')).toEqual([]);
    expect(regel(vanHanna, HANNA, 'steller')).toEqual([]);
  });

  it('vertelt de behandelaar van een reactie, en zonder behandelaar niemand', () => {
    expect(wie(regel(vanHanna, TEUN, 'steller'))).toEqual([`${HANNA.id} wachtOpJou`]);
    expect(regel(eenHelpdeskvraag(), TEUN, 'steller')).toEqual([]);
  });

  it('vertelt wie een vraag krijgt dat die er ligt', () => {
    const invoer = { vraag: eenHelpdeskvraag(), route: HELPDESK_ROUTE, functie: 'x' };
    const gegeven = wijsToe({ ...invoer, behandelaar: HANNA, stempel: stempel(YARA) });
    const zelf = wijsToe({ ...invoer, behandelaar: HANNA, stempel: stempel(HANNA) });
    if (!gegeven.ok || !zelf.ok) throw new Error('geweigerd');
    expectVeilig(listVraagMeldingen(gegeven.value));
    expect(wie(listVraagMeldingen(gegeven.value))).toEqual([`${HANNA.id} wachtOpJou`]);
    expect(listVraagMeldingen(zelf.value)).toEqual([]);
  });

  it('vertelt de steller ook dat het zonder antwoord is opgelost, op de plek van het antwoord', () => {
    const invoer = { route: HELPDESK_ROUTE, isStaf: true, functie: 'x', uren, stempel: stempel(HANNA) };
    const opgelost = zetStatus({ ...invoer, vraag: eenHelpdeskvraag(), status: 'opgelost' });
    if (!opgelost.ok) throw new Error('geweigerd');
    expect(listVraagMeldingen(opgelost.value)).toMatchObject([{ over: 'antwoord', voor: MARIT.id }]);
  });

  it('zwijgt over een nieuwe vraag: die staat in de mail van wie er is', () => {
    expect(listVraagMeldingen(eenVraagWissel())).toEqual([]);
  });
});
