import { fileURLToPath } from 'node:url';
import { filesBelow } from './load-fixture.ts';

/** The data folder of this repository. */
export const realData = filesBelow(fileURLToPath(new URL('../../data/', import.meta.url)));
