import type { ReportingLine } from '../../worker/review/review-lists-protocol.ts';
import type { ReviewPerson } from '../../worker/people/review-person.ts';

/** The words of a list of who is missing, in the reader's language. */
export interface MissingWords {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly orgUnit: (id: string) => string;
  /** What is known of a phone's syncs; '' where nothing is. */
  readonly sync: (sync: ReviewPerson['sync']) => string;
}

/** The list as it is pasted into a message: the names below their units, each with a phone number. */
export function missingAsText(
  lines: readonly ReportingLine[],
  { heading, orgUnit, sync }: MissingWords,
): string {
  const missing = lines.filter((line) => line.kind === 'missing');
  const texts = missing.map(({ orgUnit: id, person }, index) => {
    const unit = id === missing[index - 1]?.orgUnit ? [] : ['', orgUnit(id) || id];
    const { name, owner, phone, place, above } = person;
    const who = [name || owner, phone, place, above, sync(person.sync)];
    return [...unit, `- ${who.filter((part) => part !== '').join(', ')}`].join('\n');
  });
  return [heading, ...texts, ''].join('\n');
}

/**
 * The list as a spreadsheet opens it: comma separated, UTF-8 with a mark that says so. Where nothing is known
 * of syncs, the last column is not there.
 */
export function missingAsCsv(
  lines: readonly ReportingLine[],
  { columns, orgUnit, sync }: MissingWords,
): string {
  const missing = lines.filter((line) => line.kind === 'missing');
  const isSyncKnown = missing.some(({ person }) => person.sync !== undefined);
  const rows = missing.map(({ orgUnit: id, person }) => [
    orgUnit(id),
    id,
    person.name,
    person.phone,
    person.place,
    person.above,
    person.owner,
    sync(person.sync),
  ]);
  return `\u{feff}${[columns, ...rows]
    .map((cells) => (isSyncKnown ? cells : cells.slice(0, -1)))
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n')}\r\n`;
}

/** A name that begins like a formula would be computed by a spreadsheet; a phone number may begin with +. */
const cell = (text: string): string => {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^\+[\d\s()./-]*$/.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
};
