import { createContributions, type CountedDocument } from '../../aggregate/contribution.ts';
import type { Counted } from '../../aggregate/tally.ts';
import type { ExportPlan } from '../../export/export-plan.ts';
import { intervalOfTag } from '../../period/reporting-interval.ts';
import { earlierMonth, type EarlierMonth } from '../outliers/earlier-month.ts';
import { ownersOfPeriod } from '../completeness/owners-of-period.ts';
import { findSuspects } from './find-suspects.ts';
import { runningTotals } from './running-totals.ts';
import type { Suspect } from './suspect.ts';
import type { SuspectContext } from './suspect-context.ts';

type SuspectSources = Pick<
  SuspectContext,
  'contacts' | 'accounts' | 'conflicts' | 'lostMappings'
> & {
  readonly earlier: readonly EarlierMonth[];
};

/** What looks wrong in a period: in each of its months, and what only several of them show. */
export const suspectsOfPeriod = (
  plan: ExportPlan,
  counted: Counted,
  sources: SuspectSources,
): readonly Suspect[] => [
  ...findSuspects(suspectContexts(plan, counted, sources)),
  ...addedRunningTotals(plan, counted, sources.earlier),
];

/** Of each month of the period, oldest first. */
function suspectContexts(
  plan: ExportPlan,
  counted: Counted,
  { contacts, accounts, conflicts, lostMappings }: SuspectSources,
): readonly SuspectContext[] {
  const { counting, request, settings } = plan;
  const contributions = createContributions(counting.keys);
  const whole = {
    plan: counting,
    dataSet: request.dataSet,
    dataSets: settings.dataSets,
    targets: settings.targets,
    // A document of an earlier month is looked at for what it says itself.
    contributionsOf: ({ document }: CountedDocument) => contributions({ document }),
    owners: ownersOfPeriod(counted),
    contacts,
    accounts,
    conflicts,
    lostMappings,
  };
  const months = counted.months ?? plan.tags.map((tag) => ({ tag, counted }));
  return months.map((month) => ({
    ...whole,
    interval: intervalOfTag(month.tag, settings.monthStartDate),
    counted: month.counted.countedDocuments,
  }));
}

/** Nothing is added to a period of one month. */
const addedRunningTotals = (
  { settings, request }: ExportPlan,
  { months }: Counted,
  earlier: readonly EarlierMonth[],
): readonly Suspect[] =>
  months === undefined
    ? []
    : runningTotals({
        targets: settings.targets,
        dataSet: request.dataSet,
        months: [...earlier, ...months.map(({ tag, counted }) => earlierMonth(tag, counted))],
      });
