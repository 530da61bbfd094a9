import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documents, links, type Document } from './documents.ts';

const ROOT = process.cwd();

const FILE_NAME = /`((?:src|server|tools|e2e|docs)\/[\w./-]+\.\w+)`/g;

const fileOf = ({ path }: Document, target: string): string =>
  join(ROOT, dirname(path), target.split('#')[0] ?? '');

/** Whether a TypeScript file declares a name, as itself or as a member. */
const declares = (source: string, name: string): boolean =>
  new RegExp(`(function\\*?|const|class|interface|type) ${name}\\b`).test(source);

describe('the documents', () => {
  const all = documents(ROOT);

  it('are found', () => {
    expect(all.map(({ path }) => path)).toContain('docs/architecture.md');
  });

  it('lead only to what is there', () => {
    const dead = all.flatMap((document) =>
      links(document)
        .filter(({ target }) => !/^[a-z]+:|^#/.test(target))
        .filter(({ target }) => !existsSync(fileOf(document, target)))
        .map(({ target }) => `${document.path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only code that is there', () => {
    const gone = all.flatMap((document) =>
      links(document).flatMap(({ label, target }) => {
        const name = /^`(\w+)`$/.exec(label)?.[1];
        if (name === undefined || !target.endsWith('.ts')) return [];
        const source = readFileSync(fileOf(document, target), 'utf8');
        return declares(source, name) ? [] : [`${document.path}: ${name} in ${target}`];
      }),
    );
    expect(gone).toEqual([]);
  });

  it('name only files that are there', () => {
    const gone = all.flatMap(({ path, text }) =>
      [...text.matchAll(FILE_NAME)]
        .map(([, file = '']) => file)
        .filter((file) => !existsSync(join(ROOT, file)))
        .map((file) => `${path}: ${file}`),
    );
    expect(gone).toEqual([]);
  });

  it('walk with a number from a phone to the file', () => {
    const walk = all.find(({ path }) => path === 'docs/architecture.md');
    const names = (walk === undefined ? [] : links(walk)).map(({ label }) => label);
    for (const step of ['decodeTargetDocument', 'classify', 'createTally', 'rowsOf', 'write'])
      expect(names).toContain(`\`${step}\``);
  });
});
