import {
  type ExportReport,
  exportDocuments,
  exportRequest,
  isIdentifier,
  reviewDocuments,
  toJson,
  write,
} from '../../src/domain/index.ts';
import { DATA_SET, PERIOD } from '../../src/domain/testing/arbitraries.ts';

const TODAY = '2026-03-05';
const REQUESTS = [
  exportRequest({ dataSet: DATA_SET, period: PERIOD }),
  exportRequest({ dataSet: DATA_SET, period: PERIOD, zeros: 'all', attribution: 'ancestors' }),
];

/** A tag of February in one of the three scripts, as a reader of the rules would look for it. */
const OF_FEBRUARY = /^target~(2026-02|२०२६-०२|٢٠٢٦-٠٢)~/;

type Fields = Readonly<Record<string, unknown>>;

/** The ids of the target documents of the period, each as often as it is there. */
const ofPeriod = (documents: readonly unknown[]): readonly string[] =>
  documents.flatMap((document) => {
    if (typeof document !== 'object' || document === null || Array.isArray(document)) return [];
    const { _id, type } = document as Fields;
    return typeof _id === 'string' && type === 'target' && OF_FEBRUARY.test(_id) ? [_id] : [];
  });

const isId = (value: unknown): boolean => typeof value === 'string' && isIdentifier(value);

/** Whether a row may go to DHIS2: ids, and a whole number as text. */
const isRow = (row: Fields): boolean =>
  ['dataElement', 'categoryOptionCombo', 'attributeOptionCombo', 'orgUnit'].every(
    (name) => !(name in row) || isId(row[name]),
  ) &&
  typeof row['value'] === 'string' &&
  /^(0|[1-9]\d{0,15})$/.test(row['value']);

function faultOfReport(
  { documents, notCounted }: ExportReport,
  inDatabase: readonly string[],
): string | undefined {
  const listed = new Set(
    notCounted
      .filter(({ reason }) => reason !== 'bad-number')
      .map(({ document, revision = '' }) => `${document} ${revision}`),
  );
  const told = new Set([...listed].map((each) => each.split(' ')[0]));
  const silent = new Set(inDatabase).size - documents - told.size;
  return silent > 0
    ? `${String(silent)} target documents are neither counted nor listed`
    : undefined;
}

/** What is wrong with an export of these; undefined where nothing is. */
export function exportFault(settings: unknown, documents: readonly unknown[]): string | undefined {
  const inDatabase = ofPeriod(documents);
  for (const request of REQUESTS) {
    const result = exportDocuments(settings, documents, request, TODAY);
    const reviewed = reviewDocuments(settings, documents, request, TODAY);
    if (result.ok !== (reviewed.ok && reviewed.value.outcome.ok)) return 'the review is another';
    const { report } = result.ok ? result.value : { report: undefined, ...result.error };
    const fault = report === undefined ? undefined : faultOfReport(report, inDatabase);
    if (fault !== undefined) return fault;
    if (!result.ok) continue;
    const { dataValueSet } = result.value;
    const text = toJson(dataValueSet);
    if (!/^[\x20-\x7e]*\n$/.test(text)) return 'the file is not ASCII of one line';
    const { dataValues, orgUnit } = JSON.parse(text) as { dataValues: Fields[]; orgUnit?: unknown };
    const bad = dataValues.find((row) => !isRow({ orgUnit, ...row }));
    if (bad !== undefined) return `the file has ${JSON.stringify(bad)}`;
    for (const format of ['xml', 'adx', 'csv'] as const)
      write(dataValueSet, format, { today: TODAY });
  }
  return undefined;
}
