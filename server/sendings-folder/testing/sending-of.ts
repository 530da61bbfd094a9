import type { LoggedSending } from '../../../src/domain/index.ts';

/** The DHIS2 of these specs. */
export const DHIS2 = 'https://dhis2.example.org';

/** A sending, all of one moment unless it is said otherwise. */
export const sendingOf = (more: Partial<LoggedSending> = {}): LoggedSending => ({
  at: '2026-11-03T08:15:30.000Z',
  by: 'ann',
  way: 'console',
  dataSet: 'dataSet0001',
  period: '202610',
  rows: 3,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  status: 'SUCCESS',
  counts: { imported: 1, updated: 2, ignored: 0, deleted: 0 },
  ...more,
});
