import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { findProgram } from '../engines/find-program.ts';
import { blockWith } from './deploying-document.ts';

const ANALYZE = findProgram(['systemd-analyze'], 'SYSTEMD_ANALYZE_BIN') ?? '';
const CLOSING = 'docs/closing.md';
const TIMER = blockWith('OnCalendar=', CLOSING);

const test = base.extend<{ readonly units: readonly [string, string] }>({
  units: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'cht-dhis2-closing-units-'));
    const service = join(folder, 'cht-dhis2-closing.service');
    const timer = join(folder, 'cht-dhis2-closing.timer');
    await writeFile(service, blockWith('Type=oneshot', CLOSING));
    await writeFile(timer, TIMER);
    await use([service, timer]);
    await rm(folder, { recursive: true });
  },
});

test('systemd takes the units of the closing without a word', ({ units }) => {
  test.skip(ANALYZE === '', 'This machine has no systemd-analyze');
  const { status, stdout, stderr } = spawnSync(ANALYZE, ['verify', ...units], { encoding: 'utf8' });
  expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
});

test('systemd would start the closing each night', () => {
  test.skip(ANALYZE === '', 'This machine has no systemd-analyze');
  const [, when = ''] = /^OnCalendar=(.*)$/m.exec(TIMER) ?? [];
  const args = ['calendar', when, '--base-time=2026-11-30 12:00:00 UTC', '--iterations=3'];
  const env = { ...process.env, TZ: 'UTC' };
  const told = execFileSync(ANALYZE, args, { encoding: 'utf8', env });
  const nights = [...told.matchAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/g)].map(([night]) => night);
  expect(nights).toEqual([
    '2026-12-01 02:30:00 UTC',
    '2026-12-02 02:30:00 UTC',
    '2026-12-03 02:30:00 UTC',
  ]);
});
