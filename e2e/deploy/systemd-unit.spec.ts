import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataSetsOf, tagBefore } from '../county/county.ts';
import { findProgram } from '../engines/find-program.ts';
import { expect, test as base } from '../fixtures.ts';
import { fetchLikeCurl } from '../host/programs.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import { blockWith } from './deploying-document.ts';

const ANALYZE = findProgram(['systemd-analyze'], 'SYSTEMD_ANALYZE_BIN') ?? '';
const STRACE = findProgram(['strace'], 'STRACE_BIN') ?? '';

const test = base.extend<{ readonly folder: string; readonly unit: string }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'cht-dhis2-export-unit-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  unit: async ({ folder }, use) => {
    const unit = join(folder, 'cht-dhis2-export.service');
    await writeFile(unit, blockWith('Description=DHIS2 export of the CHT'));
    await use(unit);
  },
});

const analyze = (...args: readonly string[]): string =>
  execFileSync(ANALYZE, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The calls of a set of systemd, and of the sets within it. */
const callsOf = (set: string): readonly string[] =>
  analyze('syscall-filter', set)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && line !== set)
    .flatMap((line) => (line.startsWith('@') ? callsOf(line) : [line]));

test('systemd takes the unit without a word', ({ unit }) => {
  test.skip(ANALYZE === '', 'This machine has no systemd-analyze');
  const { status, stdout, stderr } = spawnSync(ANALYZE, ['verify', unit], { encoding: 'utf8' });
  expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
});

test('systemd finds it as little exposed as the document says', async ({ unit }) => {
  test.skip(ANALYZE === '', 'This machine has no systemd-analyze');
  const [, exposure] =
    /Overall exposure level for \S+: ([\d.]+)/.exec(
      analyze('security', '--offline=true', '--no-pager', unit),
    ) ?? [];
  const document = await readFile('docs/deploying.md', 'utf8');
  const [, told] = /`systemd-analyze security` gives ([\d.]+) of 10/.exec(document) ?? [];
  expect(Number(exposure)).toBeLessThanOrEqual(Number(told));
});

test('the unit’s filter lets all through that the host asks of Linux', async ({
  folder,
  unit,
  demo,
  county,
  startHost,
}) => {
  test.skip(ANALYZE === '' || STRACE === '', 'This machine has no systemd-analyze, or no strace');
  const filters = [...(await readFile(unit, 'utf8')).matchAll(/^SystemCallFilter=(~?)(.*)$/gm)];
  const named = (isTaken: boolean): ReadonlySet<string> =>
    new Set(
      filters
        .filter(([, no]) => (no === '~') === isTaken)
        .flatMap(([, , sets = '']) => sets.split(' ').flatMap(callsOf)),
    );
  const trace = join(folder, 'calls');
  const host = await startHost({
    env: { COUCHDB_URL: demo.url },
    // With -D it is the host that is told to end, not strace.
    program: [STRACE, '-D', '-f', '-o', trace, process.execPath, 'server/main.ts'],
  });
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  const period = tagBefore(1);
  const parameters = { dataSet, period: period.replace('-', '') };
  const file = await fetchLikeCurl(`${host.url}/api/dataValueSets`, parameters);
  expect(file.toString()).toBe(independentFile(county, { dataSet, tag: period }));
  await host.stop();
  const lines = (await readFile(trace, 'utf8')).split('\n');
  const calls = lines.flatMap((line) => /^\d+ +(\w+)\(/.exec(line)?.[1] ?? []);
  expect(new Set(calls).size).toBeGreaterThan(30);
  const [allowed, taken] = [named(false), named(true)];
  const refused = [...new Set(calls)].filter((call) => !allowed.has(call) || taken.has(call));
  expect(refused).toEqual([]);
});
