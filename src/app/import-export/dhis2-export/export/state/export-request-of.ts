import {
  canMarkComplete,
  exportRequest,
  periodTypeOf,
  type CalendarDate,
  type ExportRequest,
} from '../../../../../domain/index.ts';
import { idsOfCodes } from './codes-of-basis.ts';
import type { ExportBasis } from './export-status.ts';

/** What is asked of the rules for a choice, on a day. */
export const exportRequestOf = (basis: ExportBasis, today: CalendarDate): ExportRequest => {
  const { choice, dataSet, period, orgUnits, excluded } = basis;
  const ids = idsOfCodes(basis);
  return exportRequest({
    dataSet: dataSet.id,
    period: period.period,
    // An org unit may be chosen by either.
    orgUnits: choice.orgUnits.map((text) => ids?.get(text) ?? text),
    children: choice.children,
    ...(period.tags.length === 1 ? {} : { periodType: periodTypeOf(period.period) }),
    attribution: choice.attribution,
    ...(choice.byCode ? { idScheme: 'code' } : {}),
    ...(ids === undefined ? {} : { idsOfCodes: ids }),
    ...(excluded.length === 0 ? {} : { excluded }),
    ...(choice.complete && canMarkComplete(choice, orgUnits.length, period.standing) === 'possible'
      ? { completeDate: today }
      : {}),
  });
};
