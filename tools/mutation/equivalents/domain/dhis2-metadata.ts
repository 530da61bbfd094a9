import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_TYPES, ONLY_SPEED } from '../reasons.ts';

export const domainDhis2Metadata: readonly Equivalent[] = [
  ...inFile('src/domain/dhis2-metadata/decode-category-combos.ts', [
    ['if (known?.optionCombos !== undefined) return object.id;', 'false', ONLY_SPEED],
    ["if (typeof combo !== 'string' || named === undefined) continue;", 'false', ONLY_TYPES],
  ]),
];
