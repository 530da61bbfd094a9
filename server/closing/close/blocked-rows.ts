import type { FileCheck, Finding, ImportBehaviour } from '../../../src/domain/index.ts';
import { textOfRow } from '../../../src/domain/index.ts';

/** What DHIS2 would refuse by its metadata, known before anything is sent. */
export interface BlockedRows {
  /** What is wrong with the month itself. */
  readonly month: Finding | undefined;
  /** Of a row, why DHIS2 would not take it: sent along it might have all others refused. */
  readonly why: (row: Parameters<typeof textOfRow>[0]) => string | undefined;
}

const NOT_TAKEN: readonly ImportBehaviour[] = ['refuses-file', 'rejects-value'];

/** Sorts what a check found into what keeps the month back and what keeps single rows back. */
export function blockedRows({ findings, server }: FileCheck): BlockedRows {
  const generation = server?.generation;
  const responses = (finding: Finding): readonly Finding['since243'][] =>
    generation === undefined ? [finding.since243, finding.upTo242] : [finding[generation]];
  const blocking = findings.filter((finding) =>
    responses(finding).some(({ behaviour }) => NOT_TAKEN.includes(behaviour)),
  );
  const byRow = new Map(
    blocking.flatMap(({ row, kind, fix }) =>
      row === undefined
        ? []
        : [[textOfRow(row), `DHIS2 would not take it: ${kind}; fix: ${fix}`] as const],
    ),
  );
  return {
    month: blocking.find(({ row }) => row === undefined),
    why: (row) => byRow.get(textOfRow(row)),
  };
}
