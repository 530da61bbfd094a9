import { parseArgs } from 'node:util';

/** What is to be measured. */
export interface BenchOptions {
  readonly chws: readonly number[];
  /** Milliseconds. */
  readonly roundTrip: number;
  readonly megabits: number | undefined;
  readonly patients: number;
  /** Whether the product's design document is there. */
  readonly hasViews: boolean;
  /** How often each export is measured: the fastest run counts. */
  readonly repeat: number;
  /** How many clients at once, besides one; 0: only one. */
  readonly clients: number;
  /** A CouchDB, instead of the model. */
  readonly url: string | undefined;
  /** A database there that stays, for further runs; without it one of its own is made and removed. */
  readonly database: string | undefined;
  /** Where the table and the figures are written besides: `<out>.md` and `<out>.json`. */
  readonly out: string | undefined;
}

const USAGE = `npm run bench -- [options]
  --chws 1000,10000,…  sizes of the database (1000,10000,50000,107000)
  --rtt 150            milliseconds of a round trip (0)
  --mbit 1.6           megabits per second from the server (as fast as the machine)
  --patients 200       patients of each CHW below the places that are measured alone
  --untouched          a CHT database without the product's design document
  --repeat 3           measures each export so often; the fastest run counts (1)
  --clients 50         so many clients at once, at the first size, besides one; 0: only one (50)
  --out FILE           also FILE.md and FILE.json
  --url http://…:5984  a real CouchDB in place of the model. It makes a database of its own there,
                       cht-dhis2-bench-…, and removes it. COUCHDB_USER and COUCHDB_PASSWORD: an
                       administrator. Without --chws: 1000
  --database NAME      with --url: cht-dhis2-bench-NAME, filled where it is not there yet, and left
                       there: a large one need not be filled for each run`;

/** Says how the command is written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const SIZES = '1000,10000,50000,107000';

/**
 * Reads the command line.
 *
 * @throws {UsageError} saying how it is written
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parsed(args);
  const { url, database } = values;
  if (url !== undefined) checkServer(url);
  const sizes = (values.chws ?? (url === undefined ? SIZES : '1000')).split(',');
  if (database !== undefined) checkDatabase(database, url, sizes);
  return {
    chws: sizes.map((size) => positive('chws', size)),
    roundTrip: values.rtt === undefined ? 0 : positive('rtt', values.rtt),
    megabits: values.mbit === undefined ? undefined : positive('mbit', values.mbit),
    patients: positive('patients', values.patients ?? '200'),
    hasViews: values.untouched !== true,
    repeat: positive('repeat', values.repeat ?? '1'),
    clients: values.clients === '0' ? 0 : positive('clients', values.clients ?? '50'),
    url: url?.replace(/\/+$/, ''),
    database,
    out: values.out,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        chws: { type: 'string' },
        rtt: { type: 'string' },
        mbit: { type: 'string' },
        patients: { type: 'string' },
        untouched: { type: 'boolean' },
        repeat: { type: 'string' },
        clients: { type: 'string' },
        out: { type: 'string' },
        url: { type: 'string' },
        database: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new UsageError(USAGE, { cause });
  }
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new UsageError(`--${name} ${text} is no number above 0.\n${USAGE}`);
  return number;
}

function checkServer(address: string): void {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || !/^\/*$/.test(url.pathname)) {
    throw new UsageError(`--url is the address of a server, without a database.\n${USAGE}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(`Name and password stand in COUCHDB_USER and COUCHDB_PASSWORD.\n${USAGE}`);
  }
}

function checkDatabase(name: string, url: string | undefined, sizes: readonly string[]): void {
  if (!/^[a-z0-9-]{1,40}$/.test(name)) {
    throw new UsageError(`--database is a name of small letters, digits and hyphens.\n${USAGE}`);
  }
  if (url === undefined || sizes.length > 1) {
    throw new UsageError(`--database goes with --url and one size.\n${USAGE}`);
  }
}
