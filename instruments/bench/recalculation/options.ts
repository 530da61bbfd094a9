import { parseArgs } from 'node:util';
import { UsageError } from '../options.ts';
import type { CountySize } from './county-with-reports.ts';

/** What is to be measured. */
export interface RecalculationOptions {
  readonly size: CountySize;
  /** Whether the first unit alone is calculated; else all. */
  readonly isOneUnit: boolean;
  readonly runs: number;
  /** Whether it is told what is held in memory, which takes longer. */
  readonly isCollected: boolean;
  /** After how many accounts a run is killed once, and continued; undefined: never. */
  readonly killAfter: number | undefined;
  /** A CouchDB; undefined: the embedded one, in this process. */
  readonly url: string | undefined;
  /** The rest of the name of its database, which stays there. */
  readonly database: string;
  /** The process of that CouchDB on this machine, of which the processor time is told. */
  readonly serverPid: number | undefined;
}

const USAGE = `node instruments/bench/recalculation/main.ts [options]
  --chws 10 --patients 200 --reports 30   how many CHWs, patients of each, reports of each patient
  --all                     calculates all units, not the first one alone
  --runs 2                  how often
  --held                    what is held in memory as it goes on: garbage is collected every two seconds
  --kill-after 500          ends the command by SIGKILL after so many accounts, and starts it again
  --url http://…:5984       a real CouchDB; COUCHDB_USER and COUCHDB_PASSWORD: an administrator
  --database NAME           there: cht-dhis2-bench-NAME, filled where it is not there yet, and left there
  --server-pid PID          its process, where it runs on this machine (Linux)`;

/**
 * Reads the command line.
 *
 * @throws {UsageError} saying how it is written
 */
export function readRecalculationOptions(args: readonly string[]): RecalculationOptions {
  const values = parsed(args);
  const { url, database = 'reports' } = values;
  if (!/^[a-z0-9-]{1,40}$/.test(database)) {
    throw new UsageError(`--database is a name of small letters, digits and hyphens.\n${USAGE}`);
  }
  return {
    size: {
      chws: positive(values.chws ?? '10'),
      patientsOfChw: positive(values.patients ?? '200'),
      reportsOfPatient: positive(values.reports ?? '30'),
    },
    isOneUnit: values.all !== true,
    runs: positive(values.runs ?? '2'),
    isCollected: values.held === true,
    killAfter: numberOf(values['kill-after']),
    url: url?.replace(/\/+$/, ''),
    database,
    serverPid: numberOf(values['server-pid']),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        chws: { type: 'string' },
        patients: { type: 'string' },
        reports: { type: 'string' },
        all: { type: 'boolean' },
        runs: { type: 'string' },
        held: { type: 'boolean' },
        'kill-after': { type: 'string' },
        url: { type: 'string' },
        database: { type: 'string' },
        'server-pid': { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(USAGE, { cause });
  }
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : positive(text);

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number <= 0) {
    throw new UsageError(`${text} is no whole number above 0.\n${USAGE}`);
  }
  return number;
}
