import type {
  ComparedDeparture,
  ComparedPhone,
  ComparedTarget,
} from '../../../../data-access/index.ts';
import type { ReviewPerson } from '../worker/people/review-person.ts';
import type { Compared } from './state/recalculation-state.ts';

/** A phone of a comparison, with the targets of the data set. */
export interface ComparedLine extends Omit<ComparedPhone, 'targets' | 'departed'> {
  /** `<month> <account>`. */
  readonly key: string;
  /** The month, where a period has several. */
  readonly tag: string | undefined;
  readonly person: ReviewPerson;
  /** The account's name, where somebody has several. */
  readonly account: string | undefined;
  readonly targets: readonly ComparedTarget[];
  readonly differs: boolean;
  /** Set where the phone says more than the reports justify. */
  readonly surplus?: Surplus;
}

/** What can be told of a phone that says more than the reports justify. */
export interface Surplus {
  /**
   * - `departed`: contacts whom the CHW reported about are not theirs any more.
   * - `none`: none was found; reports may have been archived.
   * - `unknown`: it cannot be told.
   */
  readonly kind: 'departed' | 'none' | 'unknown';
  readonly contacts: readonly (ComparedDeparture & { readonly person: ReviewPerson })[];
}

/** How a comparison is looked at. */
export interface ComparisonView {
  /** The targets of the data set. */
  readonly targets: ReadonlySet<string>;
  /** Whether only phones and targets are wanted that differ, and what failed. */
  readonly isDifferingOnly: boolean;
  /** The order of names in the reader's language. */
  readonly compare: (one: string, other: string) => number;
}

/** The phones of a comparison that are looked at, by name, and how many there are. */
export function comparedLines(
  { comparison: { months }, people }: Compared,
  { targets: ofDataSet, isDifferingOnly, compare }: ComparisonView,
): { readonly lines: readonly ComparedLine[]; readonly all: number; readonly differing: number } {
  const personOf = (owner: string): ReviewPerson => ({
    name: '',
    phone: '',
    place: '',
    above: '',
    ...people[owner],
    owner,
  });
  const surplusOf = (departed: ComparedPhone['departed']): Surplus => ({
    kind: departed === undefined ? 'unknown' : departed.length === 0 ? 'none' : 'departed',
    contacts: (departed ?? []).map((one) => ({ ...one, person: personOf(one.contact) })),
  });
  const all = months.flatMap(({ tag, phones }) => {
    const accounts = new Map<string, number>();
    for (const { owner } of phones) accounts.set(owner, (accounts.get(owner) ?? 0) + 1);
    return phones.map(({ departed, ...phone }): ComparedLine => {
      const targets = phone.targets.filter(({ target }) => ofDataSet.has(target));
      const { owner } = phone;
      return {
        ...phone,
        key: `${tag} ${phone.user}`,
        tag: months.length > 1 ? tag : undefined,
        account:
          accounts.get(owner) === 1 ? undefined : phone.user.replace(/^org\.couchdb\.user:/, ''),
        person: personOf(owner),
        ...(targets.some(({ isSurplus }) => isSurplus) ? { surplus: surplusOf(departed) } : {}),
        targets: isDifferingOnly ? targets.filter(({ differs }) => differs) : targets,
        differs: targets.some(({ differs }) => differs),
      };
    });
  });
  const differing = all.filter(({ differs }) => differs).length;
  const wanted = isDifferingOnly ? all.filter(({ differs, faults }) => differs || faults > 0) : all;
  const lines = wanted.toSorted(
    (a, b) => compare(a.person.name, b.person.name) || compare(a.key, b.key),
  );
  return { lines, all: all.length, differing };
}
