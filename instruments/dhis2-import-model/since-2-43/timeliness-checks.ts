// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { hasAuthority } from '../import-request.ts';
import {
  hasReversedInputPeriods,
  isOutsideDates,
  isOutsideInputPeriods,
  isOutsideReversedInputPeriods,
} from '../option-combo-rules.ts';
import { isExpired, isInFuture } from '../period/period.ts';
import { formKey } from '../stored-data.ts';
import { ofFirst, type GroupCheck, ofDataSet } from './group-check.ts';

/** Whether a value may be written on a day, in their order. */
export const TIMELINESS: readonly GroupCheck[] = [
  {
    code: 'E8030',
    message: 'Periods that are not open for data entry',
    about: ofDataSet('period'),
    fails: ({ period }, { dataSet, today, user, version }) => {
      // Periods that are listed one by one replace both of the other limits, for administrators too.
      if ((dataSet.dataInputPeriods ?? []).length > 0) {
        return hasReversedInputPeriods(version)
          ? isOutsideReversedInputPeriods(dataSet, period, today)
          : isOutsideInputPeriods(dataSet, period, today);
      }
      if (hasAuthority(user, 'F_EDIT_EXPIRED')) return false;
      return (
        isInFuture(period, today, dataSet.openFuturePeriods ?? 0) ||
        isExpired(period, today, dataSet.expiryDays ?? 0)
      );
    },
  },
  {
    code: 'E8032',
    message: 'Periods outside of the dates of the attribute option combo',
    about: ofFirst(['attributeOptionCombo'], ({ period }) => period.id),
    fails: ({ period, attributeOptionCombo }, { metadata }) =>
      isOutsideDates(metadata, attributeOptionCombo ?? metadata.defaultOptionCombo, period),
  },
  {
    code: 'E8033',
    message: 'Data that is approved already',
    about: ofFirst(['attributeOptionCombo', 'orgUnit'], ({ period }) => period.id),
    // Only a value that writes its attribute option combo is looked at: others overwrite what is approved.
    fails: ({ period, orgUnit, attributeOptionCombo }, { stored, dataSet }) =>
      attributeOptionCombo !== undefined &&
      stored.approved.has(formKey(dataSet.id, period.id, orgUnit)),
  },
];
