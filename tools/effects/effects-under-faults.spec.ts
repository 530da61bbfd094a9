import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const filesOf = (pattern: string): readonly string[] => globSync(pattern, { cwd: ROOT });

/** The effects that a spec takes as a whole: TypeScript then asks for a case for each of them. */
const takenBy = (spec: string): readonly string[] =>
  [
    ...readFileSync(join(ROOT, spec), 'utf8').matchAll(
      /^import \* as \w+ from '(.*\.effects\.ts)'/gm,
    ),
  ].map(([, path = '']) => join(dirname(spec), path));

describe('The effects', () => {
  it('are all tried with dependencies that fail', () => {
    const effects = filesOf('src/app/**/*.effects.ts');
    const tried = filesOf('src/app/**/effects-under-faults.spec.ts').flatMap(takenBy);
    expect(effects.length).toBeGreaterThan(5);
    expect([...effects].sort()).toEqual([...tried].sort());
  });

  it('stand in files that say so, where they cannot be forgotten', () => {
    const elsewhere = filesOf('src/app/**/*.ts')
      .filter((file) => !/\.(effects|spec)\.ts$|\/testing\//.test(file))
      .filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('createEffect('));
    expect(elsewhere).toEqual([]);
  });
});
