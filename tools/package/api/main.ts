// `npm run public-api`: writes what the library exports, for the spec beside this to compare.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exportedNames } from './exported-names.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
writeFileSync(new URL('public-api.txt', import.meta.url), exportedNames(root));
