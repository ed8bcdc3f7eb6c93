import { buildFunctions, FUNCTIONS_BUNDLE } from './build-functions';
import { PUBLIEK_FOLDER } from './build-publiek';
import { buildSite } from './build-site';
import { TABS_FOLDER } from './build-tabs';

const start = performance.now();
const [, { tabs, publiek }] = await Promise.all([buildFunctions(), buildSite()]);
const { firstView } = tabs;
const { brotli } = publiek;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

console.log(`Gebouwd in ${((performance.now() - start) / 1000).toFixed(1)} s`);
console.log(`  ${FUNCTIONS_BUNDLE}`);
console.log(`  ${TABS_FOLDER}: eerste scherm ${kB(firstView.gzip)} gzip (${kB(firstView.bytes)} script)`);
console.log(`  ${PUBLIEK_FOLDER}: ${kB(brotli.script)} script en ${kB(brotli.style)} stijl, brotli`);
