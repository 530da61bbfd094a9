import * as fc from 'fast-check';
import { PROPERTY_SEED } from '../testing/property-seed.ts';
import { err, ok } from '../result.ts';
import { fromCsvTable, toCsvTable } from './csv-table.ts';

describe('a table as CSV', () => {
  it('has its mark, quotes where they are needed, and computes nothing', () => {
    expect(
      toCsvTable([
        ['a', 'b, "c"', '=1+1', ' x', ''],
        ['-2', '@x', 'é\n', 'd;e', "'"],
      ]),
    ).toBe(`\ufeffa,"b, ""c""",'=1+1," x",\r\n'-2,'@x,"é\n","d;e",'\r\n`);
  });

  it('is read as spreadsheets of other languages save it', () => {
    expect(fromCsvTable('a;b\n"x;y";z\n\n;\n')).toEqual(
      ok([
        ['a', 'b'],
        ['x;y', 'z'],
      ]),
    );
    expect(fromCsvTable('a\tb\r1\t2')).toEqual(
      ok([
        ['a', 'b'],
        ['1', '2'],
      ]),
    );
    expect(fromCsvTable('a')).toEqual(ok([['a']]));
    expect(fromCsvTable('')).toEqual(ok([]));
  });

  it('with a quote where none belongs is not read, and tells the row', () => {
    expect(fromCsvTable('a,b\n"x"y,z')).toEqual(err({ row: 2 }));
  });

  it('is read as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab,;"\'=+- \n\r\té')) });
    const rows = fc.array(fc.tuple(fc.constantFrom('x', 'y'), cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        // What somebody types with a quote before a sign is one that was guarded.
        fc.pre(written.flat().every((text) => !/^'[=+\-@\t\r]/.test(text)));
        const table = [['x', 'y', 'z'], ...written];
        expect(fromCsvTable(toCsvTable(table))).toEqual(ok(table));
      }),
      { seed: PROPERTY_SEED },
    );
  });
});
