import type { ReportingLine } from '../../worker/review/review-lists-protocol.ts';
import type { ReviewPerson } from '../../worker/people/review-person.ts';

/** The words of a list of who is missing, in the reader's language. */
export interface MissingWords {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly orgUnit: (id: string) => string;
  /** What is known of a phone's syncs; '' where nothing is. */
  readonly sync: (sync: ReviewPerson['sync']) => string;
  /** Which months of a longer period somebody is missing in. */
  readonly months: (months: readonly string[]) => string;
}

type MissingLine = Extract<ReportingLine, { kind: 'missing' }>;

/** Who was left out on purpose has reported: nobody is sent to ask. */
const toBeAsked = (lines: readonly ReportingLine[]): readonly MissingLine[] =>
  lines.filter((line) => line.kind === 'missing').filter(({ isLeftOut }) => isLeftOut !== true);

/** The list as it is pasted into a message: the names below their units, each with a phone number. */
export function missingAsText(
  lines: readonly ReportingLine[],
  { heading, orgUnit, sync, months }: MissingWords,
): string {
  const missing = toBeAsked(lines);
  const texts = missing.map(({ orgUnit: id, person, months: of = [] }, index) => {
    const unit = id === missing[index - 1]?.orgUnit ? [] : ['', orgUnit(id) || id];
    const { name, owner, phone, place, above } = person;
    const who = [name || owner, phone, place, above, months(of), sync(person.sync)];
    return [...unit, `- ${who.filter((part) => part !== '').join(', ')}`].join('\n');
  });
  return [heading, ...texts, ''].join('\n');
}

/** The columns up to the contact's id. */
const ALWAYS_THERE = 7;

/**
 * The list as a spreadsheet opens it: comma separated, UTF-8 with a mark that says so. Where nothing is known
 * of syncs, or the period is one month, the columns of these are not there.
 */
export function missingAsCsv(
  lines: readonly ReportingLine[],
  { columns, orgUnit, sync, months }: MissingWords,
): string {
  const missing = toBeAsked(lines);
  const rows = missing.map(({ orgUnit: id, person, months: of = [] }) => [
    orgUnit(id),
    id,
    person.name,
    person.phone,
    person.place,
    person.above,
    person.owner,
    months(of),
    sync(person.sync),
  ]);
  const isThere = columns.map(
    (_, at) => at < ALWAYS_THERE || rows.some((cells) => cells[at] !== ''),
  );
  return `\u{feff}${[columns, ...rows]
    .map((cells) => cells.filter((_, at) => isThere[at]))
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n')}\r\n`;
}

/** A name that begins like a formula would be computed by a spreadsheet; a phone number may begin with +. */
const cell = (text: string): string => {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^\+[\d\s()./-]*$/.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
};
