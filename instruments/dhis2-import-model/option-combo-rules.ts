// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { MetadataIndex } from './metadata/metadata-index.ts';
import type { DataInputPeriod, DataSet, OrganisationUnit } from './metadata/metadata.ts';
import type { Period } from './period/period.ts';

/** Whether a period lies outside the days of one of an attribute option combo's options. */
export const isOutsideDates = (index: MetadataIndex, combo: string, period: Period): boolean =>
  index
    .categoryOptionsOf(combo)
    .some(
      ({ startDate, endDate }) =>
        (startDate !== undefined && period.start < startDate.slice(0, 10)) ||
        (endDate !== undefined && period.end > endDate.slice(0, 10)),
    );

/** Whether an org unit lies outside the org units of one of an attribute option combo's options. */
export const isOutsideOrgUnits = (
  index: MetadataIndex,
  combo: string,
  { path }: OrganisationUnit,
): boolean =>
  index
    .categoryOptionsOf(combo)
    .some(
      ({ organisationUnits = [] }) =>
        organisationUnits.length > 0 &&
        !organisationUnits.some(({ id }) => path.split('/').includes(id)),
    );

const isOpen = ({ openingDate, closingDate }: DataInputPeriod, today: string): boolean =>
  (openingDate === undefined || openingDate.slice(0, 10) <= today) &&
  (closingDate === undefined || closingDate.slice(0, 10) >= today);

/** Whether a data set lists the periods that may be entered, and this one not, or not today. */
export const isOutsideInputPeriods = (dataSet: DataSet, period: Period, today: string): boolean => {
  const { dataInputPeriods = [] } = dataSet;
  return (
    dataInputPeriods.length > 0 &&
    !dataInputPeriods.some((input) => input.period.id === period.id && isOpen(input, today))
  );
};

/**
 * The same as 2.43.0 to 2.43.1.1 have it: the days of a listed period are read the wrong way round. A
 * period that is not listed is outside.
 */
export const isOutsideReversedInputPeriods = (
  dataSet: DataSet,
  period: Period,
  today: string,
): boolean => {
  const own = (dataSet.dataInputPeriods ?? []).filter((input) => input.period.id === period.id);
  return own.length === 0 || own.some((input) => isOpen(input, today));
};

/** Whether a version has this fault. */
export const hasReversedInputPeriods = (version: string): boolean =>
  /^2\.43(\.0(\.\d+)?|\.1|\.1\.[01])?$/.test(version);
