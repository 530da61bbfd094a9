import { NO_CHOICE } from '../../choose/state/choice.ts';
import { DATA_SET, NORTH, SOUTH } from '../../testing/small-county.ts';
import { chosenUnits } from './chosen-units.ts';
import type { ExportBasis } from './export-status.ts';

const COUNTY = 'DiszpKrYNg8';
const unit = (id: string, ...lineage: readonly string[]): ExportBasis['orgUnits'][number] => ({
  id,
  isWellFormed: id !== 'spoilt',
  places: [{ contact: lineage[0] ?? '', name: '', above: [], lineage }],
});
const basis = (orgUnits: readonly string[], children: boolean): ExportBasis => ({
  choice: { ...NO_CHOICE, dataSet: DATA_SET, orgUnits, children },
  dataSet: { id: DATA_SET },
  period: { period: '202610', tags: ['2026-10'] } as object as ExportBasis['period'],
  orgUnits: [
    unit(COUNTY, 'county'),
    unit(NORTH, 'north', 'county'),
    unit(SOUTH, 'south', 'county'),
    unit('spoilt', 'spoilt-place', 'north', 'county'),
  ],
  excluded: [],
});

describe('the org units that an export is of', () => {
  for (const [what, orgUnits, children, expected] of [
    ['all that DHIS2 can know', [], false, [COUNTY, NORTH, SOUTH]],
    ['those that were chosen', [SOUTH], false, [SOUTH]],
    ['those below as well, where they are wanted', [COUNTY], true, [COUNTY, NORTH, SOUTH]],
    ['none above or beside', [NORTH], true, [NORTH]],
  ] as const) {
    it(`are ${what}`, () => {
      expect(chosenUnits(basis(orgUnits, children))).toEqual(expected);
    });
  }
});
