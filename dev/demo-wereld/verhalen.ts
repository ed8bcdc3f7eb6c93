import { andereScholen } from './verhalen/andere-scholen';
import { fenna } from './verhalen/fenna';
import { ilias } from './verhalen/ilias';
import { jurre } from './verhalen/jurre';
import { vulling } from './verhalen/vulling';
import type { Verhaal } from './verhaal';

export const VERHALEN: readonly Verhaal[] = [fenna, ilias, jurre, ...andereScholen, ...vulling];
