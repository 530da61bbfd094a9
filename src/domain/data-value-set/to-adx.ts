import { DEFAULT_OPTION_COMBO } from '../identifier.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { daysOfPeriod } from '../period/days-of-period.ts';
import { monthsOfPeriod, type Period } from '../period/period.ts';
import { shorterPeriodTypeOf, type ShorterPeriodType } from '../period/shorter-period.ts';
import type { DataValue, DataValueSet } from './data-value-set.ts';
import { XML_DECLARATION, xmlEscaped, xmlTag } from './xml-text.ts';

const NAMESPACE = 'urn:ihe:qrph:adx:2015';

/**
 * Writes a dataValueSet as ADX: one group for each org unit and attribute option combo, in the order
 * of the rows. Option combos stand even where they are the default: without, DHIS2 2.43 looks for one
 * by categories and finds none (E8108). Comments are not written: importers disagree on where they
 * stand.
 *
 * @param today the day that the file says it was exported on
 * @param defaultOptionCombo what this DHIS2 calls its default option combo, where that is known
 * @example
 * toAdx(set, '2026-11-05')
 * // => '…<group dataSet="…" orgUnit="…" period="2026-10-01/P1M" attributeOptionCombo="HllvX50cXC0">…'
 */
export function toAdx(
  dataValueSet: DataValueSet,
  today: CalendarDate,
  defaultOptionCombo = DEFAULT_OPTION_COMBO,
): string {
  const { dataSet, completeDate, period } = dataValueSet;
  return [
    XML_DECLARATION,
    `${xmlTag('adx', { xmlns: NAMESPACE, exported: `${today}T00:00:00Z` })}>`,
    ...groupsOf(dataValueSet, defaultOptionCombo).flatMap(
      ({ orgUnit, attributeOptionCombo, dataValues }) => [
        `${xmlTag('group', {
          dataSet,
          orgUnit,
          period: adxPeriod(period),
          attributeOptionCombo,
          completeDate,
        })}>`,
        ...dataValues.map(
          ({ dataElement, categoryOptionCombo = defaultOptionCombo, value }) =>
            `${xmlTag('dataValue', { dataElement, categoryOptionCombo, value })}${annotation(value)}`,
        ),
        '</group>',
      ],
    ),
    '</adx>',
    '',
  ].join('\n');
}

/**
 * What is no number stands a second time, where ADX has its place for text: DHIS2 up to 2.42 reads
 * such a value from nowhere else (dhis2-core, `AdxDataValueSetReader`).
 */
const annotation = (value: string): string =>
  NUMBER.test(value) ? '/>' : `><annotation>${xmlEscaped(value)}</annotation></dataValue>`;

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * ADX's form of a period: its first day and how long it is. DHIS2 knows these lengths only; a week's type is
 * told by its first day.
 */
function adxPeriod(period: Period): string {
  const shorter = shorterPeriodTypeOf(period);
  const months = monthsOfPeriod(period).length;
  const ofMonths = months === 12 ? 'P1Y' : `P${String(months)}M`;
  const length = shorter === undefined ? ofMonths : lengthOf(shorter);
  return `${daysOfPeriod(period).start}/${length}`;
}

const lengthOf = (type: ShorterPeriodType): string =>
  type === 'Daily' ? 'P1D' : type === 'BiWeekly' ? 'P14D' : 'P7D';

interface Group {
  readonly orgUnit: string | undefined;
  readonly attributeOptionCombo: string;
  readonly dataValues: DataValue[];
}

function groupsOf(
  { orgUnit: only, dataValues }: DataValueSet,
  defaultOptionCombo: string,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const dataValue of dataValues) {
    const { attributeOptionCombo = defaultOptionCombo, orgUnit = only } = dataValue;
    const key = JSON.stringify([orgUnit, attributeOptionCombo]);
    const group = groups.get(key) ?? { orgUnit, attributeOptionCombo, dataValues: [] };
    groups.set(key, group);
    group.dataValues.push(dataValue);
  }
  return [...groups.values()];
}
