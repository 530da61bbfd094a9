import {
  createContributions,
  hasNumbers,
  textOfRowIds,
  type DefaultCombos,
  type RowKey,
  type TargetList,
} from '../../../../domain/index.ts';
import type { ComparedPhone } from '../../../../data-access/index.ts';
import type { ValueOfReports, ValuesOfReports } from '../review/values/values-of-reports.ts';
import type { Compared } from './state/recalculation-state.ts';

/** The sums of an owner, by the place of their row key. */
type Sums = ReadonlyMap<number, { readonly sum: number; readonly outOf: number }>;

/**
 * What the reports give for CHWs and elements, as the recalculated file counts it: of somebody with several accounts
 * one, of several months what the rule of the element makes of them, and nothing of an owner for whom the rules
 * failed.
 *
 * @param keys the row keys of the data set
 */
export function rowValues(
  { comparison: { months } }: Compared,
  keys: readonly RowKey[],
  defaults?: DefaultCombos,
): ValuesOfReports {
  const sumsOf = sumsOfOwners(keys);
  const byOwner = new Map<string, readonly ComparedPhone[]>();
  const failed = new Set<string>();
  for (const { phones } of months.toSorted((a, b) => (a.tag < b.tag ? -1 : 1))) {
    phones.filter(({ faults }) => faults > 0).forEach(({ owner }) => failed.add(owner));
    for (const [owner, phone] of counting(phones)) {
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), phone]);
    }
  }
  const sums = new Map<string, Sums>();
  const indexes = new Map(keys.map((key, index) => [textOfRowIds(key, defaults), index]));
  return (owner, element) => {
    const index = indexes.get(textOfRowIds(element, defaults));
    const phones = byOwner.get(owner);
    if (index === undefined || phones === undefined || failed.has(owner)) return undefined;
    const ofOwner = sums.get(owner) ?? sumsOf(phones);
    sums.set(owner, ofOwner);
    return valueOfKey(keys[index], ofOwner.get(index));
  };
}

/** Of several accounts of an owner the one whose document counts: of documents of one day that with the greatest id. */
function counting(phones: readonly ComparedPhone[]): ReadonlyMap<string, ComparedPhone> {
  const ofOwner = new Map<string, ComparedPhone>();
  for (const phone of phones) {
    const before = ofOwner.get(phone.owner);
    if (before === undefined || phone.user > before.user) ofOwner.set(phone.owner, phone);
  }
  return ofOwner;
}

/** Adds up what the months of an owner give, in the order of time. */
function sumsOfOwners(keys: readonly RowKey[]): (phones: readonly ComparedPhone[]) => Sums {
  const contributionsOf = createContributions(keys);
  return (phones) => {
    const sums = new Map<number, { sum: number; outOf: number }>();
    phones.forEach((phone, month) => {
      const document = { targets: targetsOf(phone) };
      const isLast = month === phones.length - 1;
      for (const one of contributionsOf(isLast ? { document } : { document, isSuperseded: true })) {
        const before = sums.get(one.keyIndex) ?? { sum: 0, outOf: 0 };
        sums.set(one.keyIndex, { sum: before.sum + one.sum, outOf: before.outOf + one.outOf });
      }
    });
    return sums;
  };
}

/** What the reports give, as a target document holds it. */
const targetsOf = ({ targets }: ComparedPhone): TargetList => ({
  ids: targets.map(({ target }) => target),
  numbers: targets.flatMap(({ recalculated }) => [recalculated?.pass, recalculated?.total]),
});

function valueOfKey(
  key: RowKey | undefined,
  sums: { readonly sum: number; readonly outOf: number } | undefined,
): ValueOfReports | undefined {
  if (key === undefined || sums === undefined) return undefined;
  if (key.value === 'mixed' || !hasNumbers(key)) return undefined;
  return key.value === 'percent' ? { value: sums.sum, outOf: sums.outOf } : { value: sums.sum };
}
