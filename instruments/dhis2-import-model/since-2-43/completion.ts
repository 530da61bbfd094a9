// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { GroupSetting } from './group-check.ts';
import { dayNumber } from '../period/day.ts';
import { parsePeriod } from '../period/period.ts';
import { Refusal } from '../refusal.ts';
import { formKey } from '../stored-data.ts';
import type { Group } from './decode.ts';

/**
 * Checks, before anything else, whether a file may ask for completion at all.
 *
 * @throws {Refusal} E8008 for what is no day, E8009 where data set, org unit or period are not at the top
 */
export function checkCompletion({ payload }: Group): void {
  const { completeDate, dataSet, orgUnit, period } = payload;
  if (completeDate === undefined || completeDate === '') return;
  if (Number.isNaN(dayNumber(completeDate.slice(0, 10)))) {
    throw new Refusal(`completeDate is not a date: ${completeDate}`, 'E8008');
  }
  if ([dataSet, orgUnit, period].includes(undefined)) {
    throw new Refusal('completeDate needs dataSet, orgUnit and period', 'E8009');
  }
}

/** What is to be marked complete, and when. */
export function completion(
  { payload, schemes }: Group,
  { dataSet, metadata }: GroupSetting,
): readonly (readonly [string, string])[] {
  const { completeDate = '', period, orgUnit } = payload;
  const place = metadata.organisationUnits.find(orgUnit, schemes.orgUnit);
  const when = parsePeriod(period ?? '');
  if (completeDate === '' || place === undefined || when === undefined) return [];
  return [[formKey(dataSet.id, when.id, place.id), completeDate.slice(0, 10)]];
}
