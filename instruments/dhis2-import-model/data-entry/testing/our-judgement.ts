import {
  decodeMetadata,
  judgeDataEntry,
  validateRows,
  type DataEntryJudgement,
  type DataValueSet,
} from '../../../../src/domain/index.ts';
import { DATA_SET, DEFAULT, VILLAGE } from '../../testing/small-metadata.ts';
import type { JudgedForm } from '../data-entry-app.ts';

/**
 * What we say of the village's form, as Data Entry would say it.
 *
 * @param metadata what a server tells of the data set, as `decodeMetadata` reads it
 */
export function ours(file: DataValueSet, metadata: unknown): JudgedForm {
  const decoded = decodeMetadata(metadata, DATA_SET);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const validation = validateRows(file, decoded.value);
  const judged = judgeDataEntry(file, decoded.value, validation);
  if (judged === undefined) throw new Error('not judged');
  const why = judged.incomplete.find(({ orgUnit }) => orgUnit === VILLAGE)?.why ?? [];
  return {
    outsideLimits: (judged.outsideLimits ?? []).flatMap(({ row }) =>
      row.orgUnit === VILLAGE ? [cellOf(row)] : [],
    ),
    compulsory: emptyCells(judged, 'compulsory'),
    comments: emptyCells(judged, 'comment-required'),
    blockedBy: [
      ...(why.includes('compulsory') ? (['compulsory'] as const) : []),
      ...(why.includes('comment-required') ? (['comments'] as const) : []),
      ...(why.includes('validation-rule') ? (['validation-rules'] as const) : []),
    ],
  };
}

const emptyCells = ({ missing }: DataEntryJudgement, wanted: string): readonly string[] =>
  missing
    .filter(({ rule }) => rule === wanted)
    .filter(({ forms }) => forms.length === 0 || forms.some(({ orgUnit }) => orgUnit === VILLAGE))
    .map(cellOf);

const cellOf = (cell: {
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
}): string => `${cell.dataElement}.${cell.categoryOptionCombo ?? DEFAULT}`;

/** The same with the cells in an order of their own. */
export const sorted = (judged: JudgedForm): JudgedForm => ({
  outsideLimits: judged.outsideLimits.toSorted(),
  compulsory: judged.compulsory.toSorted(),
  comments: judged.comments.toSorted(),
  blockedBy: judged.blockedBy,
});
