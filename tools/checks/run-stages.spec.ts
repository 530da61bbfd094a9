import { runStages } from './run-stages.ts';
import { selectStages } from './select-stages.ts';
import type { Stage, StageResult } from './stage.ts';

const PASSED: StageResult = { counts: { passed: 1, failed: 0, skipped: 0 }, output: '' };
const silent = { started: () => undefined, finished: () => undefined };

const stage = (name: string, run: () => Promise<StageResult>, isAlone = false): Stage => ({
  name,
  about: name,
  isAlone,
  run,
});

describe('the stages', () => {
  it('all run, though one breaks', async () => {
    const finished = await runStages(
      [
        stage('broken', () => Promise.reject(new Error('no such program'))),
        stage('sound', () => Promise.resolve(PASSED)),
      ],
      1,
      silent,
    );
    expect(finished.map(({ stage: { name }, counts }) => [name, counts.failed])).toEqual([
      ['broken', 1],
      ['sound', 0],
    ]);
    expect(finished[0]?.output).toContain('no such program');
  });

  it('run side by side, no more than asked for, and alone where they need to be', async () => {
    let running = 0;
    const seen: Record<string, number> = {};
    const watched = (name: string, isAlone = false): Stage =>
      stage(
        name,
        async () => {
          running += 1;
          seen[name] = running;
          await new Promise((resolve) => setTimeout(resolve, 5));
          running -= 1;
          return PASSED;
        },
        isAlone,
      );
    await runStages([watched('alone', true), watched('a'), watched('b'), watched('c')], 2, silent);
    expect(seen['alone']).toBe(1);
    expect(Math.max(...Object.values(seen))).toBe(2);
  });

  it('are all of them where none is named', () => {
    const stages = [stage('a', () => Promise.resolve(PASSED))];
    expect(selectStages(stages, [])).toEqual(stages);
  });

  it('are those that are named, one by one or in a list', () => {
    const stages = ['a', 'b', 'c', 'd'].map((name) => stage(name, () => Promise.resolve(PASSED)));
    const names = selectStages(stages, ['a,c', 'd']).map(({ name }) => name);
    expect(names).toEqual(['a', 'c', 'd']);
  });

  it('refuse a name that is none of theirs, instead of running nothing', () => {
    expect(() => selectStages([], ['lnit'])).toThrowError(/lnit/);
  });
});
