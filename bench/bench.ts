import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, styleText } from 'node:util';
import { printTable } from './print-table';
import type { Measurement, Row } from './row';
import { aanmeldStorm } from './rows/aanmeld-storm';
import { dossierLezen } from './rows/dossier-lezen';
import { eersteScherm } from './rows/eerste-scherm';
import { kill } from './rows/kill';
import { koudeStart } from './rows/koude-start';
import { mailStorm } from './rows/mail-storm';
import { oppPdf } from './rows/opp-pdf';
import { publiekePagina } from './rows/publieke-pagina';
import { werkvoorraad } from './rows/werkvoorraad';
import { keepToOneFolder, withWorkplace } from './workplace';

const ROWS: readonly Row[] = [
  koudeStart,
  dossierLezen,
  werkvoorraad,
  eersteScherm,
  publiekePagina,
  oppPdf,
  mailStorm,
  aanmeldStorm,
  kill,
];
/** A row that takes longer than this hangs. */
const MAX_MS = 240_000;

function chooseRows(): readonly Row[] {
  const { values } = parseArgs({ options: { row: { type: 'string', multiple: true } } });
  const names = ROWS.map(({ name }) => name);
  const unknown = values.row?.find((name) => !names.includes(name));
  if (unknown === undefined) return ROWS.filter(({ name }) => values.row?.includes(name) ?? true);
  console.error(`Er is geen meting "${unknown}". Kies uit: ${names.join(', ')}.`);
  process.exit(2);
}

const tooLong = async (): Promise<never> => {
  await sleep(MAX_MS, undefined, { ref: false });
  throw new Error(`na ${MAX_MS / 1000} s nog niet klaar`);
};

const measure = (row: Row): Promise<readonly Measurement[]> =>
  withWorkplace((workplace) => Promise.race([row.measure(workplace), tooLong()]));

keepToOneFolder();
const measurements: Measurement[] = [];
for (const row of chooseRows()) {
  console.log(row.name);
  try {
    measurements.push(...(await measure(row)));
  } catch (error) {
    // A target that is missed is an outcome; a row that cannot be measured is a mistake in the product or the bench.
    process.exitCode = 1;
    console.error(styleText(['red', 'bold'], `${row.name} is NIET GEMETEN`), error);
  }
}
if (measurements.length > 0) printTable(measurements);
process.exit();
