import * as fc from 'fast-check';
import { differencesSince, isSameExport } from '../review/differences.ts';
import type { RowWithContributions } from '../review/row-contributions.ts';
import {
  readExportRecord,
  recordAfter,
  recordWithout,
  writeExportRecord,
} from './export-record-text.ts';

const id = (start: string) => fc.integer({ min: 0, max: 4 }).map((n) => `${start}${String(n)}`);

const row: fc.Arbitrary<RowWithContributions> = fc.record(
  {
    orgUnit: id('unit'),
    dataElement: id('element'),
    categoryOptionCombo: id('combo'),
    value: fc.nat().map(String),
    contributions: fc.array(
      fc.record(
        { owner: id('owner'), sum: fc.nat(), outOf: fc.nat() },
        { requiredKeys: ['owner', 'sum'] },
      ),
    ),
  },
  { requiredKeys: ['orgUnit', 'dataElement', 'value', 'contributions'] },
);

const later = (rows: readonly RowWithContributions[]) => ({
  rows,
  exclusions: [],
  notCounted: [],
  countedOwners: new Set<string>(),
  leftOut: [],
});

describe('the record of an export', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(readExportRecord(writeExportRecord({ rows }))).toEqual({ rows });
      }),
    );
  });

  it('is nothing where the text is something else', () => {
    for (const text of ['', '[]', '{"units":[],"owners":[],"keys":[],"rows":[[0,0,"1"]]}']) {
      expect(readExportRecord(text)).withContext(text).toBeUndefined();
    }
  });

  it('goes on telling of a row that was left behind, until a file has it again', () => {
    const amina = { owner: 'amina', sum: 3 };
    const one = { orgUnit: 'a', dataElement: 'births', value: '3', contributions: [amina] };
    const other = { ...one, orgUnit: 'b' };
    const { leftBehind } = differencesSince({ rows: [one] }, later([other]));
    const record = recordAfter([other], leftBehind);
    const again = differencesSince(record, later([other]));
    expect(again.leftBehind).toEqual(leftBehind);
    expect(isSameExport(differencesSince(record, later([one, other])))).toBeTrue();
  });

  it('tells no more of what was deleted in DHIS2 since', () => {
    const contributions = [{ owner: 'amina', sum: 3 }];
    const one = { orgUnit: 'a', dataElement: 'births', value: '3', contributions };
    const other = { ...one, orgUnit: 'b' };
    const { leftBehind } = differencesSince({ rows: [one] }, later([other]));
    const record = recordWithout(recordAfter([other], leftBehind), [
      { orgUnit: 'a', dataElement: 'births' },
    ]);
    expect(differencesSince(record, later([other])).leftBehind).toEqual([]);
    expect(record.rows).toEqual([other]);
  });

  it('has no names in it', () => {
    const rows = [
      { orgUnit: 'a', dataElement: 'b', value: '1', contributions: [{ owner: 'c', sum: 1 }] },
    ];
    expect(writeExportRecord({ rows })).toBe(
      '{"units":["a"],"owners":["c"],"keys":[{"dataElement":"b"}],"rows":[[0,0,"1",[0,1]]]}',
    );
  });
});
