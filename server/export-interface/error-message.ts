import { saysAccountIsLocked } from '../../src/data-access/index.ts';
import {
  type ExportError,
  type ExportReport,
  type FileCheck,
  isShorterThanMonths,
  type Notice,
  isWeekPeriodType,
  type PeriodType,
  periodOfMonth,
  tagOfMonth,
  weekPeriodOfDate,
  weekPeriodTypeOf,
  type WeekPeriodType,
} from '../../src/domain/index.ts';
import { leftOutOf } from './left-out.ts';
import { noticeSentence } from './notice-sentence.ts';
import { otherCalendar } from './other-calendar.ts';

/** Whoever reads the sentences below configures or automates; officers read the page's. */
type Sentences = {
  readonly [Code in ExportError['code']]: (
    error: Extract<ExportError, { code: Code }>,
    check: FileCheck | undefined,
  ) => string;
};

const SENTENCES: Sentences = {
  unreachable: ({ request }) =>
    `The database did not answer (${request}), although it was asked again. ` +
    'Check that it runs and can be reached from here, then try again.',
  'signed-out': () =>
    'The database does not know these credentials, or the session ended. Sign in again.',
  'no-permission': () =>
    'The permission can_export_all or can_export_dhis is missing. ' +
    "Give it to a role of this user in the CHT's settings.",
  refused: ({ request, status, words }) =>
    `The database refused ${request} (${String(status)}): ${words}. ${adviceFor(status, words)}`,
  'no-data-sets': ({ notices = [] }) =>
    notices.some(({ kind }) => kind === 'unreadable-setting')
      ? 'No data set is configured in a form that can be read.'
      : 'No data set is configured. Add dhis_data_sets to the settings of the CHT application.',
  'unknown-data-set': ({ dataSet, like }) =>
    dataSet === ''
      ? 'No data set was given. Give the id of one of dhis_data_sets in the settings.'
      : `The data set ${dataSet} is not configured. ` +
        (like === undefined
          ? 'Give the id of one of dhis_data_sets in the settings.'
          : `Probably ${like} is meant.`),
  'invalid-data-set': ({ dataSet }) =>
    `The id of the data set, ${dataSet}, is not one that DHIS2 can know: ` +
    'a letter, then 10 letters or digits. Correct it in dhis_data_sets of the settings.',
  'no-data-elements': ({ dataSet, notices = [] }) =>
    `No target is mapped to a data element of the data set ${dataSet}.` +
    (notices.some(({ kind }) => EXPLAINS_NO_ELEMENT.includes(kind))
      ? ''
      : ' Add "dhis" to the targets in the settings.'),
  'unsupported-period-type': ({ dataSet, periodType, like }) =>
    isShorterThanMonths(periodType)
      ? `The data set ${dataSet} takes periods of the type ${periodType}, and target documents hold whole months: no number of theirs belongs to a day or a week. ` +
        (isWeekPeriodType(periodType)
          ? 'Calculate it from the reports: --source recalculated, in the API the source recalculated.'
          : 'Send it from what counts by day.')
      : `The period type ${JSON.stringify(periodType)} of the data set ${dataSet} is none that DHIS2 makes of months. ` +
        (like === undefined
          ? 'Write period_type in dhis_data_sets of the settings as DHIS2 does, such as Monthly or Quarterly.'
          : `Probably ${like} is meant.`),
  'other-calendar': ({ period, calendar }) =>
    `${otherCalendar(period, calendar)} No file was written.`,
  'bad-period': (error) => `The period ${JSON.stringify(error.period)} ${whatPeriod(error)}.`,
  'unknown-org-unit': ({ orgUnit }) =>
    `No contact maps the organisation unit ${orgUnit} for this data set. ` +
    'Give the DHIS2 id that stands in "dhis" of a place.',
  'not-complete-able': ({ report }) =>
    'The data set cannot be marked complete: it takes a day that exists and is not after today, ' +
    `a finished period, and one organisation unit in the file (here ${String(report.orgUnits)}). ` +
    'Leave the completion date away, or choose one organisation unit.',
  'no-codes': ({ orgUnits }) =>
    `No code is known of ${orgUnits.slice(0, MOST_SENTENCES).join(', ')}` +
    (orgUnits.length > MOST_SENTENCES
      ? ` and ${String(orgUnits.length - MOST_SENTENCES)} more organisation units. `
      : '. ') +
    'A file names all of its organisation units by codes or none: give the metadata of the data set ' +
    '(--metadata of the command line) once DHIS2 has a code for each, or leave the codes away.',
  'no-rows': ({ report }, check) => `There is nothing to write: ${reasonOf(report, check)}`,
};

/** Why a period is not one, and what one is. */
function whatPeriod({
  period,
  periodType = 'Monthly',
  calendar,
}: Extract<ExportError, { code: 'bad-period' }>): string {
  const year = calendar === undefined ? 2026 : 2083;
  if (periodType === 'Monthly') {
    const ofCalendar = calendar === undefined ? '' : ' of Bikram Sambat';
    return `is not a month as DHIS2 writes it. Give it as YYYYMM${ofCalendar}, such as ${String(year)}01`;
  }
  const example = examplePeriod(periodType, year);
  return calendar !== undefined && weekPeriodTypeOf(period) === periodType
    ? `names a week by a year of Bikram Sambat, and weeks are counted by the Gregorian calendar. Give it such as ${example}`
    : `is not one of the data set's period type, ${periodType}, as DHIS2 writes it. Give it such as ${example}`;
}

/** Weeks are of Gregorian years, whatever months are. */
const examplePeriod = (type: PeriodType | WeekPeriodType, year: number): string =>
  isWeekPeriodType(type)
    ? weekPeriodOfDate('2026-06-15', type)
    : periodOfMonth(tagOfMonth(year, 6), type);

/** A mapping is there, and does nothing: to add one would be the wrong advice. */
const EXPLAINS_NO_ELEMENT: readonly Notice['kind'][] = [
  'not-configured-data-set',
  'unread-mapping',
  'unreadable-setting',
];

function adviceFor(status: number, words: string): string {
  if (saysAccountIsLocked(words)) {
    return 'Too many wrong passwords were tried: wait 5 minutes, and see that nothing else goes on trying an old one.';
  }
  if (status === 429) return 'It is busy: wait a minute, then try again.';
  return status === 403
    ? 'A CHT instance refuses this to offline accounts: make a role of this user online.'
    : 'Its administrator can tell why.';
}

/**
 * What an error means and what to do, in English, with the notices that may explain it.
 *
 * @param check of a file that was checked: its rows may have been left out
 */
export const errorMessage = (error: ExportError, check?: FileCheck): string =>
  [
    (SENTENCES[error.code] as (error: ExportError, check?: FileCheck) => string)(error, check),
    ...noticesOfError(error).slice(0, MOST_SENTENCES).map(noticeSentence),
  ].join(' ');

/** As many notices as a message may repeat. */
const MOST_SENTENCES = 3;

const noticesOfError = (error: ExportError): readonly Notice[] =>
  'report' in error ? error.report.notices : 'notices' in error ? (error.notices ?? []) : [];

function reasonOf(report: ExportReport, check: FileCheck | undefined): string {
  const { notCounted } = report;
  const leftOut = leftOutOf(report, check);
  const parts = [
    ...(notCounted.length > 0 ? [`not counted: ${countsOf(notCounted)}`] : []),
    ...(leftOut.length > 0 ? [`left out: ${countsOf(leftOut)}`] : []),
  ];
  return parts.length > 0
    ? `${parts.join('; ')}. The review lists each of them.`
    : report.documentsWithoutNumber > 0
      ? `${String(report.documentsWithoutNumber)} target documents count there, and none carries a number for a target of this data set. Compare the targets of the phones with the settings.`
      : 'no target document of the period counts there. Check the period, or wait until phones have synced.';
}

function countsOf(entries: readonly { readonly reason: string }[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of entries) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${String(count)} ${reason}`).join(', ');
}
