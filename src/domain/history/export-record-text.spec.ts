import * as fc from 'fast-check';
import { differencesSince, isSameExport } from '../review/differences/differences.ts';
import { type FormerRow } from '../review/differences/export-record.ts';
import {
  readExportRecord,
  recordAfter,
  recordWithout,
  writeExportRecord,
} from './export-record-text.ts';

const id = (start: string) => fc.integer({ min: 0, max: 4 }).map((n) => `${start}${String(n)}`);

const row: fc.Arbitrary<FormerRow> = fc.record(
  {
    orgUnit: id('unit'),
    dataElement: id('element'),
    categoryOptionCombo: id('combo'),
    value: fc.nat().map(String),
    contributions: fc.array(
      fc.record(
        {
          owner: id('owner'),
          sum: fc.nat(),
          outOf: fc.nat(),
          hasMoved: fc.constant(true as const),
        },
        { requiredKeys: ['owner', 'sum'] },
      ),
    ),
  },
  { requiredKeys: ['orgUnit', 'dataElement', 'value', 'contributions'] },
);

const later = (rows: readonly FormerRow[]) => ({
  rows,
  exclusions: [],
  notCounted: [],
  keys: [],
  countedAt: new Map<string, ReadonlySet<string>>(),
  isOfChosen: false,
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

  const text = (given: object) =>
    JSON.stringify({
      units: ['a'],
      owners: ['c'],
      keys: [{ dataElement: 'b' }],
      rows: [[0, 0, '1', [0, 1]]],
      ...given,
    });

  for (const [what, other] of [
    ['no text', ''],
    ['no record', '[]'],
    ['without org units', text({ units: undefined })],
    ['with org units that are no list', text({ units: 'a' })],
    ['with org units that are no texts', text({ units: [1] })],
    ['without owners', text({ owners: undefined })],
    ['without keys', text({ keys: undefined })],
    ['without rows', text({ rows: undefined })],
    ['with a row of an org unit that it does not have', text({ rows: [[1, 0, '1']] })],
    ['with a row of a key that it does not have', text({ rows: [[0, 1, '1']] })],
  ] as const) {
    it(`is nothing where the text is something else: ${what}`, () => {
      expect(readExportRecord(other)).toBeUndefined();
    });
  }

  it('has no contribution of an owner that it does not have, nor one without its sum', () => {
    const record = readExportRecord(text({ rows: [[0, 0, '1', [1, 1], [0], [], [0, 2]]] }));
    expect(record?.rows[0]?.contributions).toEqual([{ owner: 'c', sum: 2 }]);
  });

  it('keeps of a row that was left behind the owners who had been in it', () => {
    const ids = { orgUnit: 'a', dataElement: 'b', value: '1' };
    const owners = [{ owner: 'amina' }, { owner: 'bintou', before: 3 }] as const;
    const { rows } = recordAfter({ rows: [] }, [{ ...ids, owners }] as never);
    expect(rows).toEqual([{ ...ids, contributions: [{ owner: 'bintou', sum: 3 }] }]);
  });

  it('goes on telling of a row that was left behind, until a file has it again', () => {
    const amina = { owner: 'amina', sum: 3 };
    const one = { orgUnit: 'a', dataElement: 'births', value: '3', contributions: [amina] };
    const other = { ...one, orgUnit: 'b' };
    const { leftBehind } = differencesSince({ rows: [one] }, later([other]));
    const record = recordAfter({ rows: [other] }, leftBehind);
    const again = differencesSince(record, later([other]));
    expect(again.leftBehind).toEqual(leftBehind);
    expect(isSameExport(differencesSince(record, later([one, other])))).toBeTrue();
  });

  it('tells no more of what was deleted in DHIS2 since', () => {
    const contributions = [{ owner: 'amina', sum: 3 }];
    const one = { orgUnit: 'a', dataElement: 'births', value: '3', contributions };
    const other = { ...one, orgUnit: 'b' };
    const { leftBehind } = differencesSince({ rows: [one] }, later([other]));
    const record = recordWithout(recordAfter({ rows: [other] }, leftBehind), [
      { orgUnit: 'a', dataElement: 'births' },
    ]);
    expect(differencesSince(record, later([other])).leftBehind).toEqual([]);
    expect(record.rows).toEqual([other]);
  });

  it('keeps of a percentage that was left behind what it was out of', () => {
    const contributions = [{ owner: 'amina', sum: 3, outOf: 9 }];
    const one = { orgUnit: 'a', dataElement: 'covered', value: '33', contributions };
    const { leftBehind } = differencesSince({ rows: [one] }, later([]));
    const record = recordAfter({ rows: [] }, leftBehind);
    expect(record.rows).toEqual([one]);
    expect(isSameExport(differencesSince(record, later([one])))).toBeTrue();
  });

  it('keeps what the DHIS2 calls its defaults, by which its rows may be named', () => {
    const rows = [
      { orgUnit: 'a', dataElement: 'b', value: '1', contributions: [{ owner: 'c', sum: 1 }] },
    ];
    const combos = { optionCombo: 'bRowv6yZOF2', attributeOptionCombo: 'bRowv6yZOF2' };
    for (const defaults of [combos, { optionCombo: 'bRowv6yZOF2' }]) {
      expect(readExportRecord(writeExportRecord({ rows, defaults }))).toEqual({ rows, defaults });
    }
    expect(recordAfter({ rows }, [], { defaults: combos }).defaults).toEqual(combos);
    expect(recordWithout({ rows, defaults: combos }, rows).defaults).toEqual(combos);
    for (const defaults of [7, {}, { optionCombo: '' }, { ...combos, attributeOptionCombo: 7 }]) {
      const read = readExportRecord(writeExportRecord({ rows, defaults } as never));
      expect(read).toEqual({ rows });
    }
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
