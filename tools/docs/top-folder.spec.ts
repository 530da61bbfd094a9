import { readdirSync } from 'node:fs';
import { extname } from 'node:path';

/** Files of programs that want just this name. */
const WITHOUT_EXTENSION = ['LICENSE'];

describe("the project's folder", () => {
  it('holds nothing that a command wrote to where an option went wrong', () => {
    const strange = readdirSync(process.cwd(), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => extname(name) === '' && !WITHOUT_EXTENSION.includes(name));
    expect(strange).toEqual([]);
  });
});
