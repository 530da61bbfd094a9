import { knownOfMetadata, textOfRequest, type ExportRequest } from '../../../../domain/index.ts';
import type { ExportJob } from './export-engine-protocol.ts';

type Asked = Pick<ExportJob, 'request' | 'metadata' | 'today'>;

/**
 * Rows are keyed and written by what the DHIS2 calls its defaults and as its data elements' types take
 * them, and its periods are of its calendar, where its metadata say so.
 */
export function requestOf({
  request,
  metadata,
}: Pick<ExportJob, 'request' | 'metadata'>): ExportRequest {
  return { ...request, ...knownOfMetadata(metadata) };
}

/** A text that is the same for jobs that ask for the same numbers on the same day. */
export const numbersOf = (job: Asked): string => `${job.today} ${textOfRequest(requestOf(job))}`;

/** The same whoever is left out. */
export function numbersOfAll({ request, ...job }: Asked): string {
  const { excluded: _, ...all } = request;
  return numbersOf({ ...job, request: all });
}
