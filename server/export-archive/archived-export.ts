import { createHash } from 'node:crypto';
import {
  choiceOfRequest,
  type DataValueSet,
  type DefaultCombos,
  type Differences,
  type ExportChoiceOfReview,
  type ExportRequest,
  type RowWithContributions,
  toJson,
} from '../../src/domain/index.ts';
import type { ExportSource, InDhis2 } from '../export-interface/index.ts';

/**
 * What is kept of an export: as much of its review as a later one is compared with. People are in it by
 * the ids of their contacts only.
 */
export interface ArchivedExport {
  /** When it was made. */
  readonly at: string;
  /** Of the file as JSON, in hexadecimal. */
  readonly sha256: string;
  /** Absent in what was kept before the reports were a source: then it is what phones wrote. */
  readonly source?: ExportSource;
  readonly dataSet: string;
  readonly period: string;
  readonly choice: ExportChoiceOfReview;
  /** What the DHIS2 calls its defaults, where its metadata were at hand: the values may be named by them. */
  readonly defaultCombos?: DefaultCombos;
  readonly values: readonly RowWithContributions[];
  /** What it had itself found left behind: that stays in DHIS2 until somebody deletes it. */
  readonly since?: Pick<Differences, 'leftBehind' | 'defaultCombos'>;
  readonly inDhis2?: Pick<InDhis2, 'removals'>;
}

/** What an export is made of. */
export interface ExportParts {
  readonly request: ExportRequest;
  readonly source: ExportSource;
  readonly dataValueSet: DataValueSet;
  readonly values: readonly RowWithContributions[];
  readonly since: Differences | undefined;
  readonly inDhis2: InDhis2 | undefined;
}

/** The part of an export that is kept. */
export function archivedExportOf(
  { request, source, dataValueSet, values, since, inDhis2 }: ExportParts,
  now: Date,
): ArchivedExport {
  const { removals } = inDhis2 ?? {};
  return {
    at: now.toISOString(),
    sha256: createHash('sha256').update(toJson(dataValueSet)).digest('hex'),
    source,
    dataSet: request.dataSet,
    period: request.period,
    choice: choiceOfRequest(request),
    ...(request.defaultCombos === undefined ? {} : { defaultCombos: request.defaultCombos }),
    values,
    ...(since === undefined ? {} : { since: sinceOf(since) }),
    ...(removals === undefined ? {} : { inDhis2: { removals } }),
  };
}

const sinceOf = ({
  leftBehind,
  defaultCombos,
}: Differences): Pick<Differences, 'leftBehind' | 'defaultCombos'> => ({
  leftBehind,
  ...(defaultCombos === undefined ? {} : { defaultCombos }),
});
