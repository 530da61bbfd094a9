import { mutateFolder } from './mutate-folder.ts';
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

describe('Mutation testing of a folder', () => {
  it('asks the specs of the folder about its sources, without specs and entries', async () => {
    const { asked, run } = runs([mutant(1, 'Killed')]);

    await mutateFolder('src/domain/period', run);

    expect(asked.map(({ specs }) => specs)).toEqual([['src/domain/period/**/*.spec.ts']]);
    expect(asked[0]?.mutate).toContain('src/domain/period/period.ts');
    expect(asked[0]?.mutate.filter((file) => /spec|testing|index\.ts/.test(file))).toEqual([]);
  });

  it('asks all specs of the layer about those that nobody noticed, by their place', async () => {
    const own = [1, 2, 3].map((line) => mutant(line, line === 1 ? 'Killed' : 'Survived'));
    own.push(mutant(4, 'NoCoverage'));
    const again = [mutant(2, 'Killed'), mutant(3, 'RuntimeError'), mutant(4, 'Survived')];
    const { asked, run } = runs(own, again);

    const mutants = await mutateFolder('src/domain/period', run);

    expect(asked[1]).toEqual({
      mutate: [2, 3, 4].map((at) => `src/domain/period/period.ts:${at}:2-${at}:7`),
      specs: ['src/domain/**/*.spec.ts'],
    });
    expect(mutants.map(({ status }) => status)).toEqual([
      'Killed',
      'Killed',
      'Killed',
      'NoCoverage',
    ]);
  });

  it('does not take another fault of the same place for the one that was noticed', async () => {
    const other = { ...mutant(2, 'Killed'), replacement: 'false' };
    const { run } = runs([mutant(2, 'Survived')], [other]);

    const mutants = await mutateFolder('src/domain/period', run);

    expect(mutants.map(({ status }) => status)).toEqual(['Survived']);
  });
});
