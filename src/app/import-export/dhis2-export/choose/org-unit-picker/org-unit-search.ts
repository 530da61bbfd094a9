import type { OrgUnitOption } from './org-unit-option.ts';

/** Finds org units by what one remembers of them: parts of names, of places above, or the id. */
export interface OrgUnitSearch {
  /** Those in which every word of the text is found: names that begin with it first. */
  find(text: string): readonly OrgUnitOption[];
}

/** Without case and accents, so that "eleve" finds "Élève". */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Prepares a search over thousands of org units once, so that typing stays quick. */
export function orgUnitSearch(orgUnits: readonly OrgUnitOption[]): OrgUnitSearch {
  const folded = orgUnits.map((orgUnit) => ({
    orgUnit,
    name: fold(orgUnit.name),
    all: fold(
      [orgUnit.id, ...orgUnit.places.flatMap(({ name, above }) => [name, ...above])].join('\n'),
    ),
  }));
  return {
    find(text) {
      const wanted = fold(text).trim();
      if (wanted === '') return orgUnits;
      const words = wanted.split(/\s+/);
      const found = folded.filter(({ all }) => words.every((word) => all.includes(word)));
      const beginning = found.filter(({ name }) => name.startsWith(wanted));
      const others = found.filter(({ name }) => !name.startsWith(wanted));
      return [...beginning, ...others].map(({ orgUnit }) => orgUnit);
    },
  };
}
