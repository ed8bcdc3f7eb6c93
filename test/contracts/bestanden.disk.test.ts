import { join } from 'node:path';
import { createDiskBestanden } from '../../functions/adapters/bestanden/disk-bestanden';
import { eenMap } from '../builders/een-map';
import { describeBestanden } from './bestanden';

const map = eenMap('bestanden');

/** The folder itself is made at the first file. */
describeBestanden('map', () => createDiskBestanden(join(map, 'bijlagen')));
