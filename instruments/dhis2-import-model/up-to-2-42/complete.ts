// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { IdSchemes } from '../id-schemes.ts';
import { dayNumber } from '../period/day.ts';
import { parsePeriod } from '../period/period.ts';
import type { Payload } from '../read/payload.ts';
import { Refusal } from '../refusal.ts';
import { formKey } from '../stored-data.ts';
import type { Conflict } from '../summary.ts';
import type { Setting } from './value.ts';

/** Whether and why not a data set was marked complete. */
export interface Completion {
  readonly dataSetComplete: string;
  readonly conflicts: readonly Conflict[];
}

const missing = (object: string): Conflict => ({
  code: undefined,
  message: 'Must be provided to complete data set',
  objects: { object },
  indexes: [],
});

/** The day that a file gives; none where it asks for nothing. */
function dayOfCompletion(
  text: string | undefined,
  today: string,
  isBare: boolean,
): string | undefined {
  if (text === undefined || text === '' || text === 'false') return undefined;
  if (text === 'true') return today;
  // 2.36 and 2.37 also read a day with a time.
  const day = isBare ? text.slice(0, 10) : text;
  if (Number.isNaN(dayNumber(day))) throw new Refusal(`Text '${text}' could not be parsed`);
  return day > today ? today : day;
}

/** Marks a data set complete: at once, before any value is looked at, and also in a dry run. */
export function complete(
  payload: Payload,
  schemes: IdSchemes,
  { dataSet, metadata, stored, today }: Setting,
  isBare: boolean,
): Completion {
  const day = dayOfCompletion(payload.completeDate, today, isBare);
  if (day === undefined || dataSet === undefined)
    return { dataSetComplete: 'false', conflicts: [] };
  const period = parsePeriod(payload.period ?? '');
  const orgUnit = metadata.organisationUnits.find(payload.orgUnit, schemes.orgUnit);
  const conflicts = [
    ...(period === undefined ? [missing('Period')] : []),
    ...(orgUnit === undefined ? [missing('OrganisationUnit')] : []),
  ];
  if (period === undefined || orgUnit === undefined) return { dataSetComplete: 'false', conflicts };
  stored.completed.set(formKey(dataSet.id, period.id, orgUnit.id), day);
  return { dataSetComplete: day, conflicts };
}
