import {
  fieldOf,
  isFilledText,
  isRecord,
  LEFT_OUT_REASONS,
  listOf,
  NOT_COUNTED_REASONS,
  type Completeness,
  type DataValueRow,
  type Exclusion,
  type Notice,
  type RecalculatedOf,
  type ReceiptFigures,
} from '../../domain/index.ts';

/** What a review of the HTTP API says of its file. */
export interface ReviewedFile {
  readonly report: ReceiptFigures;
  readonly rows: readonly DataValueRow[];
  readonly completeness?: Pick<Completeness, 'basis' | 'expected' | 'reported'>;
  /** Who was left out: by whoever asked, and where the rules failed. */
  readonly exclusions: readonly Exclusion[];
  /** Absent where the numbers are what phones wrote. */
  readonly recalculated?: RecalculatedOf;
}

/**
 * Reads the review that the HTTP API gives beside a file, as far as a receipt needs it; undefined where it
 * is none.
 */
export function decodeReviewedFile(json: unknown): ReviewedFile | undefined {
  const [dataValues, orgUnits] = [fieldOf(json, 'dataValues'), fieldOf(json, 'orgUnits')];
  if (typeof dataValues !== 'number' || typeof orgUnits !== 'number') return undefined;
  const completeness = completenessOf(fieldOf(json, 'completeness'));
  const recalculated = recalculatedOf(fieldOf(json, 'recalculated'));
  return {
    report: {
      dataValues,
      orgUnits,
      documents: numberOf(fieldOf(json, 'documents')),
      documentsInFile: numberOf(fieldOf(json, 'documentsInFile')),
      notCounted: among(NOT_COUNTED_REASONS, fieldOf(json, 'notCounted')),
      leftOut: among(LEFT_OUT_REASONS, fieldOf(json, 'leftOut')),
      notices: listOf(fieldOf(json, 'notices')).flatMap((notice) => {
        const kind = fieldOf(notice, 'kind');
        return isFilledText(kind) ? [{ kind: kind as Notice['kind'] }] : [];
      }),
    },
    rows: listOf(fieldOf(json, 'values')).filter(isRow),
    exclusions: listOf(fieldOf(json, 'exclusions')).filter(isExclusion),
    ...(completeness === undefined ? {} : { completeness }),
    ...(recalculated === undefined ? {} : { recalculated }),
  };
}

/** 0 where it is not told: then nothing is said of it. */
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

const among = <Reason extends string>(
  reasons: readonly Reason[],
  list: unknown,
): readonly { readonly reason: Reason }[] =>
  listOf(list).flatMap((entry) => {
    const reason = reasons.find((one) => one === fieldOf(entry, 'reason'));
    return reason === undefined ? [] : [{ reason }];
  });

const isRow = (row: unknown): row is DataValueRow =>
  ['dataElement', 'orgUnit', 'value'].every((name) => typeof fieldOf(row, name) === 'string');

const isExclusion = (entry: unknown): entry is Exclusion =>
  isFilledText(fieldOf(entry, 'owner')) && isFilledText(fieldOf(entry, 'reason'));

function completenessOf(json: unknown): ReviewedFile['completeness'] {
  const [basis, expected, reported] = ['basis', 'expected', 'reported'].map((name) =>
    fieldOf(json, name),
  );
  if (basis !== 'accounts' && basis !== 'earlier-periods') return undefined;
  if (typeof expected !== 'number' || typeof reported !== 'number') return undefined;
  return { basis, expected, reported };
}

function recalculatedOf(json: unknown): RecalculatedOf | undefined {
  const [timeZone, phones, now] = ['timeZone', 'phones', 'now'].map((name) => fieldOf(json, name));
  if (!isFilledText(timeZone)) return undefined;
  const instants = Object.values(isRecord(now) ? now : {}).filter(isFilledText);
  return {
    timeZone,
    isAsOfEnd: fieldOf(json, 'reports') === 'as-of-end',
    accounts: typeof phones === 'number' ? phones : 0,
    asOf: instants.toSorted().at(-1) ?? '',
  };
}
