import {
  canMarkComplete,
  exportRequest,
  periodTypeOf,
  type CalendarDate,
  type ExportRequest,
} from '../../../../../domain/index.ts';
import type { ExportBasis } from './export-status.ts';

/** What is asked of the rules for a choice, on a day. */
export const exportRequestOf = (
  { choice, dataSet, period, orgUnits, excluded }: ExportBasis,
  today: CalendarDate,
): ExportRequest =>
  exportRequest({
    dataSet: dataSet.id,
    period: period.period,
    orgUnits: choice.orgUnits,
    children: choice.children,
    ...(period.tags.length === 1 ? {} : { periodType: periodTypeOf(period.period) }),
    attribution: choice.attribution,
    ...(excluded.length === 0 ? {} : { excluded }),
    ...(choice.complete && canMarkComplete(choice, orgUnits.length, period.standing) === 'possible'
      ? { completeDate: today }
      : {}),
  });
