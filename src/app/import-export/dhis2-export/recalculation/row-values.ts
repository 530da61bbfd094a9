import { textOfRowIds, type DefaultCombos, type RowKey } from '../../../../domain/index.ts';
import type { ComparedTarget } from '../../../../data-access/index.ts';
import type { ValueOfReports, ValuesOfReports } from '../review/values/values-of-reports.ts';
import type { Compared } from './state/recalculation-state.ts';

/**
 * What the reports give for CHWs and elements, where a value is a number of one month. Of somebody with
 * several accounts the first tells it; of an account for which the rules failed nothing is told.
 *
 * @param keys the row keys of the data set
 */
export function rowValues(
  { comparison: { months } }: Compared,
  keys: readonly RowKey[],
  defaults?: DefaultCombos,
): ValuesOfReports {
  const [month, ...others] = months;
  const byOwner = new Map<string, ReadonlyMap<string, ComparedTarget>>();
  for (const { owner, faults, targets } of others.length > 0 ? [] : (month?.phones ?? [])) {
    if (faults > 0 || byOwner.has(owner)) continue;
    byOwner.set(owner, new Map(targets.map((target) => [target.target, target])));
  }
  const byIds = new Map(keys.map((key) => [textOfRowIds(key, defaults), key]));
  return (owner, element) => {
    const key = byIds.get(textOfRowIds(element, defaults));
    const targets = byOwner.get(owner);
    return key === undefined || targets === undefined ? undefined : valueOfKey(key, targets);
  };
}

function valueOfKey(
  { value: kind, type, targets }: RowKey,
  ofOwner: ReadonlyMap<string, ComparedTarget>,
): ValueOfReports | undefined {
  if (kind === 'mixed' || type !== undefined) return undefined;
  let [pass, total, known] = [0, 0, 0];
  for (const { id } of targets) {
    const numbers = ofOwner.get(id)?.recalculated;
    if (numbers?.pass === undefined || numbers.total === undefined) continue;
    known += 1;
    pass += numbers.pass;
    total += numbers.total;
  }
  if (known === 0) return undefined;
  if (kind === 'percent') return { value: pass, outOf: total };
  return { value: kind === 'pass' ? pass : total };
}
