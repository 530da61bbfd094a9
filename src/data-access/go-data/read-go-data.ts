import { err, ok, type Result } from '../../domain/index.ts';
import type { GoDataError } from './go-data-error.ts';
import type { GoDataSession } from './go-data-session.ts';
import { readPages, type PagesRead } from './read-pages.ts';

/** An outbreak whose cases are read. */
export interface CasesQuestion {
  /** Its id in Go.Data. */
  readonly outbreak: string;
  /** The fields of a case that are asked for: names need not be among them. */
  readonly fields: readonly string[];
  readonly pageSize?: number;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Reads all cases of an outbreak that are not deleted, page by page: of each page nothing is kept here.
 *
 * @param add takes each case, some perhaps twice
 * @example
 * const session = new GoDataSession(fetch, { baseUrl: 'https://godata.example.org', user, password })
 * await readGoDataCases(session, { outbreak, fields: ['id', 'classification'] }, tally.add)
 */
export async function readGoDataCases(
  session: GoDataSession,
  { outbreak, ...asked }: CasesQuestion,
  add: (json: unknown) => void,
): Promise<Result<PagesRead, GoDataError>> {
  const cases = `/outbreaks/${encodeURIComponent(outbreak)}/cases`;
  const read = await readPages(
    session,
    {
      ...asked,
      path: cases,
      counts: [`${cases}/filtered-count`, `${cases}/count`],
      request: 'the cases of the outbreak',
    },
    add,
  );
  if (!read.ok && read.error.code === 'refused' && read.error.status === 404) {
    return err({ code: 'no-such-outbreak', outbreak });
  }
  return read;
}

/** The fields of a location that are asked for: no names. */
const FIELDS = ['id', 'parentLocationId', 'geographicalLevelId', 'identifiers', 'deleted'];

/** Reads all locations, as the API gives them. */
export async function readGoDataLocations(
  session: GoDataSession,
): Promise<Result<readonly unknown[], GoDataError>> {
  const locations = new Map<unknown, unknown>();
  const read = await readPages(
    session,
    {
      path: '/locations',
      counts: ['/locations/count'],
      request: 'the locations',
      fields: FIELDS,
    },
    (json) => locations.set((json as { readonly id?: unknown } | null)?.id, json),
  );
  return read.ok ? ok([...locations.values()]) : read;
}
