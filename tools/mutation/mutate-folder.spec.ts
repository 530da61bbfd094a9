import { askLayer, mutateFolder } from './mutate-folder.ts';
import type { Mutant, MutationRun } from './stryker.ts';

const mutant = (line: number, status: string): Mutant => ({
  fileName: `${process.cwd()}/src/domain/period/period.ts`,
  location: { start: { line, column: 3 }, end: { line, column: 8 } },
  mutatorName: 'BooleanLiteral',
  replacement: 'true',
  status,
});

/** Answers one run after another, and notes what was asked. */
function runs(...answers: readonly Mutant[][]) {
  const asked: MutationRun[] = [];
  const run = (wanted: MutationRun): Promise<readonly Mutant[]> => {
    asked.push(wanted);
    return Promise.resolve(answers[asked.length - 1] ?? []);
  };
  return { asked, run };
}

const statuses = (mutants: readonly Mutant[] | undefined): readonly string[] =>
  (mutants ?? []).map(({ status }) => status);

describe('Mutation testing of a folder', () => {
  it('asks the specs of the folder about its sources, without specs and entries', async () => {
    const { asked, run } = runs([mutant(1, 'Killed')]);

    await mutateFolder('src/domain/period', run);

    expect(asked.map(({ specs }) => specs)).toEqual([['src/domain/period/**/*.spec.ts']]);
    expect(asked[0]?.mutate).toContain('src/domain/period/period.ts');
    expect(asked[0]?.mutate.filter((file) => /spec|testing|index\.ts/.test(file))).toEqual([]);
  });

  it('puts in again only what nobody noticed last time, by its place', async () => {
    const last = [mutant(1, 'Killed'), mutant(2, 'Survived'), mutant(3, 'NoCoverage')];
    const { asked, run } = runs([mutant(2, 'Killed'), mutant(3, 'Survived')]);

    const mutants = await mutateFolder('src/domain/period', run, last);

    expect(asked.map(({ mutate }) => mutate)).toEqual([
      [2, 3].map((at) => `src/domain/period/period.ts:${at}:2-${at}:7`),
    ]);
    expect(statuses(mutants)).toEqual(['Killed', 'Killed', 'NoCoverage']);
  });

  it('runs nothing where all was noticed last time', async () => {
    const { asked, run } = runs();

    await mutateFolder('src/domain/period', run, [mutant(1, 'Timeout')]);

    expect(asked).toEqual([]);
  });
});

describe('Mutation testing of a layer', () => {
  it('asks its specs once about what those of its folders did not notice', async () => {
    const period = [1, 2, 3].map((line) => mutant(line, line === 1 ? 'Killed' : 'Survived'));
    const other = [{ ...mutant(4, 'NoCoverage'), fileName: `${process.cwd()}/src/domain/b/b.ts` }];
    const again = [mutant(2, 'Killed'), mutant(3, 'RuntimeError'), mutant(4, 'Survived')];
    const { asked, run } = runs(again);
    const own = new Map([
      ['src/domain/period', period],
      ['src/domain/b', other],
    ]);

    const mutants = await askLayer(own, run);

    expect(asked).toEqual([
      {
        mutate: [
          'src/domain/period/period.ts:2:2-2:7',
          'src/domain/period/period.ts:3:2-3:7',
          'src/domain/b/b.ts:4:2-4:7',
        ],
        specs: ['src/domain/**/*.spec.ts'],
        ignoreStatic: true,
      },
    ]);
    expect(statuses(mutants.get('src/domain/period'))).toEqual(['Killed', 'Killed', 'Killed']);
    expect(statuses(mutants.get('src/domain/b'))).toEqual(['NoCoverage']);
  });

  it('asks those who use data access by its entry, too', async () => {
    const { asked, run } = runs([]);

    await askLayer(new Map([['src/data-access/dhis2', [mutant(1, 'Survived')]]]), run);

    expect(asked[0]?.specs).toContain('instruments/dhis2-import-model/**/*.spec.ts');
  });

  it('does not take another fault of the same place for the one that was noticed', async () => {
    const other = { ...mutant(2, 'Killed'), replacement: 'false' };
    const { run } = runs([other]);
    const own = new Map([['src/domain/period', [mutant(2, 'Survived')]]]);

    const mutants = await askLayer(own, run);

    expect(statuses(mutants.get('src/domain/period'))).toEqual(['Survived']);
  });
});
