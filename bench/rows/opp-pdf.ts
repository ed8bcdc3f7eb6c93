import { composeOpp } from '@domain/opp/compose-opp';
import { MEDEWERKERS, SCHOLEN } from '../../dev/demo-wereld/personas';
import { speelVerhaal } from '../../dev/demo-wereld/speel-verhaal';
import { fenna } from '../../dev/demo-wereld/verhalen/fenna';
import { createMakePdf } from '../../functions/adapters/pdf/make-pdf';
import { launchBrowser } from '../../test/browser/launch-browser';
import { oppAsHtml } from '../opp-as-html';
import { atMost, formatRatio, type Row } from '../row';
import { medianRatio } from '../statistics';
import { takeTurns, timed } from '../take-turns';
import { today } from '../today';

const TURNS = { turns: 25, warmUp: 8 };

function composeDemoOpp() {
  const vandaag = today();
  const { dossier } = speelVerhaal(fenna, vandaag);
  const namen = Object.fromEntries(MEDEWERKERS.map(({ id, naam }) => [id, naam]));
  return composeOpp({ dossier, school: SCHOLEN[0], namen, versie: 'OPP versie 1, concept', vandaag });
}

/** The browser runs already, and each document gets a page of its own: two pupils never share one. */
export const oppPdf: Row = {
  name: 'opp-pdf',
  async measure({ defer, note }) {
    const document = composeDemoOpp();
    const html = oppAsHtml(document);
    const makePdf = createMakePdf();
    const browser = await launchBrowser();
    defer(() => browser.close());

    const printOn = async (page: Awaited<ReturnType<typeof browser.newPage>>) => {
      await page.setContent(html);
      await page.pdf({ preferCSSPageSize: true, tagged: true });
    };
    const print = async () => {
      const page = await browser.newPage();
      await printOn(page);
      await page.close();
    };
    const subject = timed(() => makePdf(document, { door: 'Marit Lijsterbes', op: new Date().toISOString() }));
    const times = await takeTurns({ subject, baseline: timed(print) }, TURNS);
    const samePage = await browser.newPage();
    const again = await takeTurns({ subject, baseline: timed(() => printOn(samePage)) }, TURNS);
    note(`tegen één pagina van de browser die steeds opnieuw wordt gebruikt: ${formatRatio(medianRatio(again))}`);
    return [
      atMost(0.1, {
        what: 'Het OPP als PDF, tijd',
        baseline: 'Chromium, al gestart, drukt dezelfde inhoud af',
        ratio: medianRatio(times),
      }),
    ];
  },
};
