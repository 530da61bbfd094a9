import { readFile } from 'node:fs/promises';
import { decodeText } from '../../../src/data-access/index.ts';
import {
  codesForIds,
  type DataEntryJudgement,
  type DataSetMetadata,
  type ExportReport,
  type FileCheck,
  FINDING_KINDS,
  type MetadataFault,
  readMetadata,
  severityOf,
  type Validation,
} from '../../../src/domain/index.ts';
import { UsageError } from '../../command-line/index.ts';

/** Metadata of a data set, and the whole text that they were read from. */
export interface MetadataFile {
  readonly metadata: DataSetMetadata;
  readonly text: string;
}

/**
 * Reads a metadata export file of a data set.
 *
 * @throws {UsageError} when it cannot be read, or is of something else
 */
export async function readMetadataFile(file: string, dataSet: string): Promise<MetadataFile> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`--metadata: ${file} cannot be read.`, { cause });
  });
  const text = decodeText(new Uint8Array(bytes));
  const metadata = readMetadata(text, dataSet);
  if (metadata.ok) return { metadata: metadata.value, text };
  const { error } = metadata;
  const words = 'message' in error ? `${WORDS[error.code]}: ${error.message}` : WORDS[error.code];
  throw new UsageError(`--metadata: ${file}: ${words} (${error.code}, data set ${dataSet}).`);
}

const WORDS: Readonly<Record<MetadataFault['code'], string>> = {
  'not-json': 'it is no JSON',
  zipped: 'it is a zip; unpack it, or export the metadata without compression',
  'not-metadata': 'it holds no data set',
  'dhis2-error': 'it holds an error of DHIS2',
  'no-such-data-set': 'it holds other data sets, and not this one',
};

/** One line for each code that stands where DHIS2 wants an id. */
export const linesOfCodes = (
  { leftOut }: ExportReport,
  metadata: DataSetMetadata,
): readonly string[] =>
  codesForIds(leftOut, metadata).map(
    ({ of, code, id, name }) =>
      `${code} is a code of DHIS2, not an id: write ${id} (${name}) as ${of} into the mapping`,
  );

/**
 * One line for each kind that is found, one for each part that could not be checked, one for each
 * validation rule that is broken or was not run, and those of Data Entry.
 */
export const linesOfCheck = ({
  findings,
  notChecked,
  server,
  validation,
  dataEntry,
}: FileCheck): readonly string[] => [
  ...FINDING_KINDS.flatMap((kind) => {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    const [first] = ofKind;
    if (first === undefined) return [];
    const rows = ofKind.filter(({ row }) => row !== undefined).length;
    return [
      `found: ${kind}, ${severityOf(first, server?.generation)}, ${rows === 0 ? 'the whole file' : `rows: ${String(rows)}`}, fix: ${first.fix}`,
    ];
  }),
  ...(findings.length === 0
    ? []
    : [
        `found for: ${server === undefined ? 'DHIS2 2.36 to 2.42 and 2.43 and later, whichever is worse' : `DHIS2 ${server.version}`}`,
      ]),
  ...notChecked.map(({ part }) => `not checked: the metadata lack ${part}`),
  ...(validation === undefined ? [] : linesOfValidation(validation)),
  ...(dataEntry === undefined ? [] : linesOfDataEntry(dataEntry)),
];

const linesOfValidation = ({ rules, violations, notRun }: Validation): readonly string[] =>
  rules.flatMap(({ id, name }) => {
    const broken = violations.filter(({ rule }) => rule === id).length;
    const why = notRun.find(({ rule }) => rule === id)?.why;
    return [
      ...(broken === 0 ? [] : [`validation rule: ${name} (${id}), broken: ${String(broken)}`]),
      ...(why === undefined ? [] : [`validation rule not checked: ${name} (${id}), ${why}`]),
    ];
  });

/** One line for all limits, one for each rule about empty fields, one for each reason against a form. */
function linesOfDataEntry({
  outsideLimits = [],
  missing,
  incomplete,
  notJudged,
}: DataEntryJudgement): readonly string[] {
  const fields = Object.entries(Object.groupBy(missing, ({ rule }) => rule));
  const reasons = new Set(incomplete.flatMap(({ why }) => why));
  return [
    ...(outsideLimits.length === 0
      ? []
      : [`data entry: outside minimum and maximum, rows: ${String(outsideLimits.length)}`]),
    ...fields.map(
      ([rule, ofRule]) => `data entry: ${rule}, fields that are empty: ${String(ofRule.length)}`,
    ),
    ...[...reasons].map((reason) => {
      const count = incomplete.filter(({ why }) => why.includes(reason)).length;
      return `data entry: cannot be completed (${reason}), forms: ${String(count)}`;
    }),
    ...notJudged.map(
      (id) => `data entry: empty fields not checked: ${id}, option combos not known`,
    ),
  ];
}
