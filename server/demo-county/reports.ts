import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { chwReports, report } from './chw-reports.ts';
import { isOutOfReach, LAST_SEEN_DAY, lastDayOf, SET_UP_AGAIN, TWO_ACCOUNTS } from './faults.ts';
import type { Month } from './month.ts';
import type { Worker } from './people.ts';
import type { PlantedDifference } from './planted-fault.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { DemoTarget } from './targets.ts';

/**
 * Of whom there are reports in the database: the CHWs of Kolwa East CU and of Kadero CU. Those of the whole
 * county would need more memory than a demo may take.
 */
export const WITH_REPORTS: readonly number[] = [5, 6, 7, 8, 9, 20, 21, 22, 23, 24];

/** Whose phone was off after {@link LAST_SEEN_DAY}, and who went on reporting on paper. */
const LATE = 5;
/** Whose report of a visit was corrected on the server. */
const EDITED = 6;

/** The day after {@link LAST_SEEN_DAY} on which each late report was written. */
const LATE_DAYS = [20, 25];

/** What the reports of the last finished month are made from. */
export interface ReportsContext {
  readonly random: SeededRandom;
  readonly chws: readonly Worker[];
  readonly targets: readonly DemoTarget[];
  readonly month: Month;
}

/**
 * The reports of the last finished month that reproduce the target documents of these CHWs, and where they
 * differ from them.
 */
export function countyReports({ random, chws, targets, month }: ReportsContext): {
  readonly documents: readonly StoredDocument[];
  readonly differences: readonly PlantedDifference[];
} {
  const documents: StoredDocument[] = [];
  const differences: PlantedDifference[] = [];
  for (const index of WITH_REPORTS) {
    const chw = chws[index];
    if (chw === undefined) continue;
    const { contact: owner } = chw;
    if (isOutOfReach(index)) {
      differences.push({ kind: 'no-document', owner, reports: [] });
      continue;
    }
    const until = lastDayOf(index, month);
    let some = chwReports(random, { chw, targets, month, until, between: LAST_SEEN_DAY });
    if (index === LATE) {
      const late = LATE_DAYS.map((day) =>
        report(random, {
          chw,
          month,
          day,
          form: 'assessment',
          fields: { fever: 'yes' },
          name: `of day ${String(day)}`,
        }),
      );
      differences.push({ kind: 'late', owner, reports: late.map(({ _id }) => _id) });
      some = [...some, ...late];
    }
    if (index === EDITED) {
      const visits = some.find(({ form }) => form === 'household_visits');
      some = some.map((document) => (document === visits ? nobodyAtHome(document) : document));
      differences.push({
        kind: 'edited',
        owner,
        reports: visits === undefined ? [] : [visits._id],
      });
    }
    if (index === SET_UP_AGAIN) differences.push({ kind: 'set-up-again', owner, reports: [] });
    if (index === TWO_ACCOUNTS) differences.push({ kind: 'former-phone', owner, reports: [] });
    documents.push(...some);
  }
  return { documents, differences };
}

/** An edit keeps the day on which it was reported. */
const nobodyAtHome = (visit: StoredDocument): StoredDocument => ({
  ...visit,
  fields: { ...(visit['fields'] as object), household_1: 'nobody' },
});
