import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepRun, lastRun } from './last-run.ts';
import type { Mutant } from './stryker.ts';

describe('The last run of a folder', () => {
  let kept = '';
  beforeEach(() => {
    kept = mkdtempSync(join(tmpdir(), 'last-run-'));
    writeFileSync(join(kept, 'a.ts'), 'const a = 1;\n');
  });
  afterEach(() => rmSync(kept, { recursive: true }));

  const survivor = (): Mutant => ({
    fileName: join(kept, 'a.ts'),
    location: { start: { line: 1, column: 11 }, end: { line: 1, column: 12 } },
    mutatorName: 'NumericLiteral',
    status: 'Survived',
  });

  it('is what was kept of that folder', () => {
    keepRun('src/a', [survivor()], kept);

    expect(lastRun('src/a', kept)).toEqual([survivor()]);
    expect(lastRun('src/b', kept)).toBeUndefined();
  });

  it('no longer holds once a file has changed: the places are those of the old text', () => {
    keepRun('src/a', [survivor()], kept);
    appendFileSync(join(kept, 'a.ts'), 'const b = 2;\n');

    expect(lastRun('src/a', kept)).toBeUndefined();
  });
});
