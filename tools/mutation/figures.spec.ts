import { figuresOf, tableOf } from './figures.ts';
import type { Mutant } from './stryker.ts';

const SOURCE = ['const a = 1;', '  const b = a + 1;', 'export { b };'];

const mutant = (status: string, given: Partial<Mutant> = {}): Mutant => ({
  fileName: 'src/a.ts',
  location: { start: { line: 2, column: 13 }, end: { line: 2, column: 18 } },
  mutatorName: 'ArithmeticOperator',
  replacement: 'a - 1',
  status,
  ...given,
});

const figures = (mutants: readonly Mutant[], equivalents: Parameters<typeof figuresOf>[1] = []) =>
  figuresOf(mutants, equivalents, () => SOURCE);

describe('The figures of mutation testing', () => {
  it('count what was noticed, also where specs never ended or could not be loaded', () => {
    const all = ['Killed', 'Timeout', 'RuntimeError'].map((status) => mutant(status));
    const { unnoticed, ...counts } = figures(all);

    expect(counts).toEqual({ faults: 3, equivalent: 0, noticed: 3 });
    expect(unnoticed).toEqual([]);
  });

  it('name what nobody noticed, with its line and what stood there instead', () => {
    const { unnoticed, noticed } = figures([mutant('Survived'), mutant('NoCoverage')]);

    expect(noticed).toBe(0);
    expect(unnoticed).toEqual([
      'src/a.ts:2:13 const b = a + 1; ⇒ a - 1',
      'src/a.ts:2:13 const b = a + 1; ⇒ a - 1',
    ]);
  });

  it('leave out what could not be run', () => {
    expect(figures([mutant('CompileError'), mutant('Ignored')]).faults).toBe(0);
  });

  it('take apart what is named as changing nothing: this replacement of this line', () => {
    const named = { file: 'src/a.ts', line: 'const b = a + 1;', replacement: 'a - 1', why: '' };
    const survivors = [mutant('Survived'), mutant('Survived', { replacement: 'a * 1' })];

    const { equivalent, unnoticed } = figures(survivors, [named]);

    expect(equivalent).toBe(1);
    expect(unnoticed).toEqual(['src/a.ts:2:13 const b = a + 1; ⇒ a * 1']);
    expect(figures(survivors, [{ ...named, file: 'src/b.ts' }]).equivalent).toBe(0);
  });

  it('do not take for equivalent what a spec noticed', () => {
    const named = { file: 'src/a.ts', line: 'const b = a + 1;', why: '' };

    expect(figures([mutant('Killed')], [named])).toEqual(
      jasmine.objectContaining({ noticed: 1, equivalent: 0 }),
    );
  });

  it('are a table by folder, with a share of those that change something', () => {
    const rows = tableOf([
      { folder: 'src/a', faults: 11, equivalent: 1, noticed: 9 },
      { folder: 'src/b', faults: 10, equivalent: 0, noticed: 10 },
    ]).split('\n');

    expect(rows.slice(2)).toEqual([
      '| src/a | 11 | 1 | 9 | 90.0 % |',
      '| src/b | 10 | 0 | 10 | 100.0 % |',
      '| together | 21 | 1 | 19 | 95.0 % |',
    ]);
  });
});
