import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWritable, npmCache } from './writable-folder.mjs';

describe('A folder that can be written', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'writable-folder-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is there, or can be made', () => {
    expect(isWritable(folder)).toBeTrue();
    expect(isWritable(join(folder, 'a', 'b'))).toBeTrue();
  });

  it('is none where nobody can make one', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(isWritable(file)).toBeFalse();
    expect(isWritable(join(file, '.npm'))).toBeFalse();
  });

  it("is npm's own for its cache, else one within the project", () => {
    expect(npmCache('/project', join(folder, '.npm'))).toBe(join(folder, '.npm'));
    writeFileSync(join(folder, 'file'), '');
    const none = join(folder, 'file', '.npm');
    expect(npmCache('/project', none)).toBe(join('/project', '.cache', 'npm'));
  });
});
