import {
  type CalendarDate,
  FINDING_KINDS,
  type FindingKind,
} from '../../../../src/domain/index.ts';
import { badParameter } from '../api-error.ts';
import { type AskedExport, readDataValueSetsQuery } from '../data-value-sets-query.ts';
import { flag, type Query, single } from '../query.ts';

/** What is to be sent, and how. */
export interface AskedSending extends Pick<
  AskedExport,
  'request' | 'minReported' | 'requireSignOff'
> {
  /** Whether DHIS2 only says what it would do. */
  readonly dryRun: boolean;
  /** Whether nothing is sent where DHIS2 has a value for each row already, this one or another. */
  readonly once: boolean;
  /** Rows with findings of these kinds stay here. */
  readonly leaveOut: readonly FindingKind[];
}

/** DHIS2's own word for the month before the present one: a schedule has no other. */
const LAST_MONTH = 'LAST_MONTH';

/** What is asked of a sending alone. */
const OF_SENDINGS = ['dryRun', 'once', 'leaveOut'];

/** Of a file that is handed over; what is sent is always JSON for a machine. */
const OF_FILES = ['format', 'humanReadable'];

/**
 * Reads what is to be sent: the parameters of `GET /api/dataValueSets`, `dryRun`, `once` and `leaveOut`.
 *
 * @param today the calendar day, for `LAST_MONTH`
 * @throws {ApiError} naming what cannot be read
 */
export function readSending(all: Query, today: CalendarDate): AskedSending {
  for (const name of OF_FILES) {
    if (all.has(name)) throw badParameter(`${name} is of files; what is sent is JSON.`);
  }
  const others = new Map([...all].filter(([name]) => !OF_SENDINGS.includes(name)));
  if (single(all, 'period') === LAST_MONTH) others.set('period', [monthBefore(today)]);
  const { request, minReported, requireSignOff } = readDataValueSetsQuery(others);
  const leaveOut = (all.get('leaveOut') ?? []).map((text) => {
    const kind = FINDING_KINDS.find((known) => known === text);
    if (kind === undefined) throw badParameter(`leaveOut is one of ${FINDING_KINDS.join(', ')}.`);
    return kind;
  });
  const asked = { request, requireSignOff };
  const sending = { ...asked, dryRun: flag(all, 'dryRun'), once: flag(all, 'once'), leaveOut };
  return minReported === undefined ? sending : { ...sending, minReported };
}

function monthBefore(today: CalendarDate): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return month === 1 ? `${year - 1}12` : `${year}${String(month - 1).padStart(2, '0')}`;
}
