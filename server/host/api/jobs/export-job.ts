import type { ExportSource } from '../../../export-interface/index.ts';
import type { ApiError } from '../api-error.ts';
import type { ApiFile } from '../api-file.ts';

/** Which sources a host has: the reports need a thread in which rules run, and cases a Go.Data. */
export const sourcesOf = ({
  rulesWorker,
  goData,
}: {
  readonly rulesWorker?: URL | undefined;
  readonly goData?: object | undefined;
}): readonly ExportSource[] => [
  'phones',
  ...(rulesWorker === undefined ? [] : (['recalculated'] as const)),
  ...(goData === undefined ? [] : (['godata'] as const)),
];

/** What is known of an export beside how far it is. */
export interface JobSubject {
  /** Who started it: nobody else sees it. */
  readonly user: string;
  readonly source: ExportSource;
  readonly dataSet: string;
  readonly period: string;
}

/** How far an export is: accounts that were calculated, or documents that were read. */
export interface JobProgress {
  readonly done: number;
  /** Null where nobody knows it yet. */
  readonly total: number | null;
}

/** What an export gave; texts of JSON beside the file. */
export interface JobResult {
  /** Or why there is none. */
  readonly file: ApiFile | ApiError;
  readonly review?: string;
  /** What the reports give beside what phones wrote. */
  readonly comparison?: string;
}

/** How an export ended, or that it has not. */
export type JobState =
  | { readonly status: 'waiting' | 'running' }
  | {
      readonly status: 'done' | 'failed';
      readonly result: JobResult;
      /** How much it takes. */
      readonly bytes: number;
      /** Milliseconds since 1970. */
      readonly ended: number;
    };

/** An export that goes on without anybody waiting for it. */
export interface ExportJob extends JobSubject {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly started: number;
  progress: JobProgress;
  state: JobState;
  /** Ends it. */
  readonly ending: AbortController;
}

/** What a caller is told of an export. */
export function jobJson({
  id,
  source,
  dataSet,
  period,
  started,
  progress,
  state,
}: ExportJob): object {
  const { status } = state;
  const file = 'result' in state ? state.result.file : undefined;
  return {
    id,
    status,
    source,
    dataSet,
    period,
    started: new Date(started).toISOString(),
    progress,
    ...(file instanceof Error ? { error: { code: file.code, message: file.message } } : {}),
  };
}

/** How many bytes a result takes. */
export const bytesOf = ({ file, review = '', comparison = '' }: JobResult): number =>
  [file instanceof Error ? '' : file.text, review, comparison]
    .map((text) => Buffer.byteLength(text))
    .reduce((sum, bytes) => sum + bytes, 0);
