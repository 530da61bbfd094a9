import { readFileSync } from 'node:fs';
import { runInProcess } from '../../server/command-line/testing/run-in-process.ts';
import { exportCasesCommand } from '../../server/export-cases/export-cases-command.ts';
import { decodeMapping } from '../../src/domain/index.ts';
import { codeBlocks, documents } from './documents.ts';

const ROOT = process.cwd();

const [page] = documents(ROOT).filter(({ path }) => path === 'docs/go-data.md');
const blocks = page === undefined ? [] : codeBlocks(page);
const codeOf = (language: string, words: string): string =>
  blocks.find((block) => block.language === language && block.words === words)?.code ?? '';

describe('The page about Go.Data', () => {
  it('shows what its first command writes', async () => {
    const words = codeOf('sh', '').replaceAll('\\\n', ' ').trim().split(/\s+/);
    const args = words.slice(words.indexOf('--') + 1);
    const { code, stdout, stderr } = await runInProcess(exportCasesCommand, args);
    expect(code).toBe(0);
    expect(stdout).toBe(codeOf('text', 'csv'));
    expect(stderr).toEqual(codeOf('text', 'stderr').trim().split('\n'));
  });

  it('shows mappings and conditions that are read', () => {
    const shown = blocks.filter(({ language }) => language === 'json').map(({ code }) => code);
    const [mapping = '', where = ''] = shown;
    const withWhere = JSON.stringify({
      ...(JSON.parse(mapping) as object),
      where: JSON.parse(where) as unknown,
    });
    expect([mapping, withWhere].map((text) => decodeMapping(text).ok)).toEqual([true, true]);
  });

  it('lists every reason for which a case is not counted', () => {
    const source = readFileSync('src/domain/go-data/case-report.ts', 'utf8');
    const [, type = ''] = /type CaseReason =([^;]*);/.exec(source) ?? [];
    const reasons = [...type.matchAll(/'([a-z-]+)'/g)];
    const listed = [...(page?.text ?? '').matchAll(/^\| `([a-z-]+)` +\| (?!the data|which)/gm)];
    expect(reasons.length).toBeGreaterThan(5);
    for (const [, reason] of reasons) {
      expect(listed.map(([, name]) => name)).toContain(reason);
    }
  });
});
