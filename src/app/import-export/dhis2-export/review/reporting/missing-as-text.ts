import type { ReportingLine } from '../../worker/review-protocol.ts';

/** The words of a list of who is missing, in the reader's language. */
export interface MissingWords {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly orgUnit: (id: string) => string;
}

/** The list as it is pasted into a message: the names below their units, each with a phone number. */
export function missingAsText(
  lines: readonly ReportingLine[],
  { heading, orgUnit }: MissingWords,
): string {
  const missing = lines.filter((line) => line.kind === 'missing');
  const texts = missing.map(({ orgUnit: id, person }, index) => {
    const unit = id === missing[index - 1]?.orgUnit ? [] : ['', orgUnit(id) || id];
    const who = [person.name || person.owner, person.phone, person.place, person.above];
    return [...unit, `- ${who.filter((part) => part !== '').join(', ')}`].join('\n');
  });
  return [heading, ...texts, ''].join('\n');
}

/** The list as a spreadsheet opens it: comma separated, UTF-8 with a mark that says so. */
export function missingAsCsv(
  lines: readonly ReportingLine[],
  { columns, orgUnit }: MissingWords,
): string {
  const rows = lines
    .filter((line) => line.kind === 'missing')
    .map(({ orgUnit: id, person }) => [
      orgUnit(id),
      id,
      person.name,
      person.phone,
      person.place,
      person.above,
      person.owner,
    ]);
  return `\u{feff}${[columns, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A name that begins like a formula would be computed by a spreadsheet; a phone number may begin with +. */
const cell = (text: string): string => {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^\+[\d\s()./-]*$/.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
};
