import { styleText } from 'node:util';
import type { Measurement } from './row';

function printLine({ what, baseline, outcome, target, isMet }: Measurement, widths: readonly number[]): void {
  const verdict = isMet ? styleText('green', 'gehaald') : styleText(['red', 'bold'], 'GEMIST ');
  console.log(`  ${verdict}  ${outcome.padStart(widths[0] ?? 0)}  ${target.padEnd(widths[1] ?? 0)}  ${what}`);
  const indent = ' '.repeat(15 + (widths[0] ?? 0) + (widths[1] ?? 0));
  if (baseline) console.log(styleText('dim', `${indent}tegen ${baseline}`));
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

/** What came of it, against what, and which targets were missed. */
export function printTable(measurements: readonly Measurement[]): void {
  const widths = [widest(measurements.map(({ outcome }) => outcome)), widest(measurements.map(({ target }) => target))];
  console.log(
    `\n${styleText('bold', 'Metingen')} (een verhouding is tot het ijkpunt in dezelfde run: lager is beter)\n`,
  );
  for (const measurement of measurements) printLine(measurement, widths);

  const missed = measurements.filter(({ isMet }) => !isMet);
  if (missed.length === 0) return console.log(`\nAlle ${measurements.length} doelen zijn gehaald.\n`);
  const list = missed.map(({ what, outcome, target }) => `  - ${what}: ${outcome}, het doel is ${target}`);
  console.log(
    styleText(['red', 'bold'], `\n${missed.length} VAN DE ${measurements.length} DOELEN GEMIST\n${list.join('\n')}\n`),
  );
}
