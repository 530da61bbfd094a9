import type { Tag } from '../period/period.ts';
import { fileExtension, type ExportFormat } from './format.ts';

/** What a file is called after: something with a name, and the id where the name has no letters. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const LONGEST = 40;

/** A name in lower-case ASCII letters, digits and single hyphens, at most 40 characters. */
function slugOf({ id, name }: Named): string {
  const slug = name
    // É is written as E and an accent, so that only the accent is lost.
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return slug === '' ? id : slug;
}

/** In which form a file is written; none means JSON as it is. */
export interface FileForm {
  readonly format?: ExportFormat;
  readonly gzip?: boolean;
}

/**
 * The name of the file for a choice: `<data set>_<org unit | all | N-org-units>_<YYYY-MM>.json`, or
 * the ending of another form.
 *
 * @param orgUnits the org units that were chosen; none is all
 * @example
 * fileName({ id: 'VMuFODsyWaO', name: 'MoH 515' }, [], '2026-10') // => 'moh-515_all_2026-10.json'
 */
export function fileName(
  dataSet: Named,
  orgUnits: readonly Named[],
  tag: Tag,
  { format = 'json', gzip = false }: FileForm = {},
): string {
  const [first, ...others] = orgUnits;
  const place =
    first === undefined
      ? 'all'
      : others.length === 0
        ? slugOf(first)
        : `${String(orgUnits.length)}-org-units`;
  return `${slugOf(dataSet)}_${place}_${tag}${fileExtension(format, gzip)}`;
}
