import { err, fieldOf, isFilledText, ok, type Result } from '../../domain/index.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';
import type { Fetch } from '../session/session.ts';

/** How many org units are asked for at once: about 200 kB, read within seconds on a slow line. */
const PAGE_SIZE = 1000;

/** More pages than any country has. */
const MOST_PAGES = 1000;

/** How far reading is: `total` is what DHIS2 says there are. */
export interface OrgUnitsRead {
  readonly read: number;
  readonly total: number;
}

/** What is told while reading, and how it is ended. */
export interface OrgUnitsReading {
  readonly onProgress?: (progress: OrgUnitsRead) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * All org units that a user of DHIS2 may see, each once, with their places in the hierarchy, a page after the
 * other. They are asked for in the order of their ids: one that is added meanwhile moves others to the next
 * page, never past it. Where fewer come than there are, it is an error (`refused`), never a part. Source:
 * docs.dhis2.org, Web API, metadata: paging and ordering.
 *
 * @example
 * await readAllOrgUnits(fetch, access, { onProgress: ({ read, total }) => show(read / total) })
 * // => { ok: true, value: [{ id: 'country0001', name: 'Kenya', path: '/country0001' }, …] }
 */
export async function readAllOrgUnits(
  fetchFn: Fetch,
  access: Dhis2Access,
  { onProgress, signal }: OrgUnitsReading = {},
): Promise<Result<readonly unknown[], Dhis2Error>> {
  const units = new Map<string, unknown>();
  let total = 0;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await askDhis2(fetchFn, access, pathOfPage(page), {}, signal);
    if (!answer.ok) return answer;
    const listed = fieldOf(answer.value, 'organisationUnits');
    if (!Array.isArray(listed)) return err({ code: 'not-dhis2', status: 200 });
    for (const unit of listed) {
      const id = fieldOf(unit, 'id');
      if (isFilledText(id)) units.set(id, unit);
    }
    const pager = fieldOf(answer.value, 'pager');
    // A server that knows no pages has given all.
    total = numberOr(fieldOf(pager, 'total'), units.size);
    onProgress?.({ read: units.size, total: Math.max(total, units.size) });
    if (listed.length === 0 || page >= numberOr(fieldOf(pager, 'pageCount'), 1)) break;
  }
  // One that was not read may have the name of another, which would then seem to be the only one.
  return units.size < total
    ? err({
        code: 'refused',
        status: 200,
        words: `organisationUnits: ${String(units.size)} / ${String(total)}`,
      })
    : ok([...units.values()]);
}

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

const pathOfPage = (page: number): string =>
  `/api/organisationUnits?fields=id,name,code,path,closedDate&order=id:asc&totalPages=true&pageSize=${String(PAGE_SIZE)}&page=${String(page)}`;
