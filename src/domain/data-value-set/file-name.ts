import type { IdAndName } from '../id-and-name.ts';
import { isIdentifier } from '../identifier.ts';
import { monthsOfPeriod, type Period } from '../period/period.ts';
import { fileExtension, type ExportFormat } from './format.ts';

const LONGEST = 40;

/** A word that begins so late is not given up for the sake of a whole word. */
const SHORTEST = LONGEST / 2;

/**
 * A name in lower-case ASCII letters, digits and single hyphens, at most 40 characters: cut after a
 * word, unless that would leave less than half.
 */
function slugOf({ id, name }: IdAndName): string {
  const slug = cut(lettersOf(name), LONGEST);
  if (slug !== '') return slug;
  // A code may hold what no file name does, such as a slash.
  return isIdentifier(id) ? id : cut(lettersOf(id), LONGEST) || id;
}

function lettersOf(name: string): string {
  return (
    name
      // É is written as E and an accent, so that only the accent is lost.
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  );
}

function cut(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const word = slug.lastIndexOf('-', longest);
  return slug.slice(0, word < SHORTEST ? longest : word).replace(/-$/, '');
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
 * @param period a month stands as `YYYY-MM`, a longer period as DHIS2 writes it
 * @example
 * fileName({ id: 'VMuFODsyWaO', name: 'MoH 515' }, [], '202610') // => 'moh-515_all_2026-10.json'
 */
export function fileName(
  dataSet: IdAndName,
  orgUnits: readonly IdAndName[],
  period: Period,
  { format = 'json', gzip = false }: FileForm = {},
): string {
  const [first, ...others] = orgUnits;
  const place =
    first === undefined
      ? 'all'
      : others.length === 0
        ? slugOf(first)
        : `${String(orgUnits.length)}-org-units`;
  return `${slugOf(dataSet)}_${place}_${nameOfPeriod(period)}${fileExtension(format, gzip)}`;
}

function nameOfPeriod(period: Period): string {
  const [month, ...others] = monthsOfPeriod(period);
  return month === undefined || others.length > 0 ? period : month;
}

/** An org unit by the name of its place, and the names of the places above it, nearest first. */
export interface NamedOrgUnit extends IdAndName {
  readonly above: readonly string[];
}

/**
 * What a file of one org unit is called after, so that the files of two do not replace each other: its
 * name; where that of another would be written the same, with the name of the place above; where even
 * that is so, with its id.
 *
 * @param all every org unit that could have been chosen
 * @example
 * const above = ['Maseno']
 * const units = [{ id: 'a', name: 'Sunrise', above }, { id: 'b', name: 'Sunrise', above: ['Nyahera'] }]
 * distinctOrgUnitName('a', units).name // => 'Sunrise Maseno'
 */
export function distinctOrgUnitName(id: string, all: readonly NamedOrgUnit[]): IdAndName {
  const orgUnit = all.find((one) => one.id === id);
  if (orgUnit === undefined) return { id, name: '' };
  const others = all.filter((one) => one.id !== id);
  const { name } = orgUnit;
  const slugs = new Set(others.map(slugOf));
  if (!slugs.has(slugOf(orgUnit))) return { id, name };
  const distinct = withPlaceAbove(orgUnit);
  const slug = slugOf(distinct);
  const isTaken = slugs.has(slug) || others.some((one) => slugOf(withPlaceAbove(one)) === slug);
  if (!isTaken) return distinct;
  const room = Math.max(0, LONGEST - id.length - 1);
  return { id, name: `${cut(lettersOf(name), room)} ${id}` };
}

const withPlaceAbove = ({ id, name, above }: NamedOrgUnit): IdAndName => ({
  id,
  name: `${name} ${above[0] ?? ''}`,
});
