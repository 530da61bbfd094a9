import * as fc from 'fast-check';
import { PROPERTY_SEED } from '../../testing/property-seed.ts';
import { err, ok } from '../../result.ts';
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
    expect(fromCsvTable('a;b\n1,5;2,5')).toEqual(
      ok([
        ['a', 'b'],
        ['1,5', '2,5'],
      ]),
    );
    expect(fromCsvTable('a\r1\r\n2\n3')).toEqual(ok([['a'], ['1'], ['2'], ['3']]));
    expect(fromCsvTable('a')).toEqual(ok([['a']]));
    expect(fromCsvTable('')).toEqual(ok([]));
  });

  it('has quotes around what would end a cell or lose its white space', () => {
    for (const cell of [' x', 'x ', 'x\t', 'x\ry', 'x\ny', 'x,y', 'x;y']) {
      expect(toCsvTable([['a', cell]])).toBe(`\ufeffa,"${cell}"\r\n`);
    }
    expect(toCsvTable([['x y', '(x)']])).toBe('\ufeffx y,(x)\r\n');
  });

  it('keeps a spreadsheet from computing a cell, whatever sign it begins with', () => {
    for (const sign of ['=', '+', '-', '@']) {
      expect(toCsvTable([[`${sign}1`, `1${sign}`]])).toBe(`\ufeff'${sign}1,1${sign}\r\n`);
    }
    expect(toCsvTable([['\t=1', '\r=1']])).toBe(`\ufeff'\t=1,"'\r=1"\r\n`);
  });

  it('keeps a quote and a mark that belong to a text', () => {
    const text = ok([["'a", "'", 'x=1', '\ufeff', 'Ward "B"']]);
    expect(fromCsvTable(`'a,',x=1,\ufeff,Ward "B"`)).toEqual(text);
  });

  it('leaves out rows of which no cell is filled, blank ones too', () => {
    expect(fromCsvTable('a,b\n , \n,\n1,\n')).toEqual(
      ok([
        ['a', 'b'],
        ['1', ''],
      ]),
    );
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
