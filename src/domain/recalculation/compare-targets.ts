import { isCountable } from '../target/target-numbers.ts';
import type { TargetDocument } from '../target/target-document.ts';
import type { TargetValue } from './score.ts';

/** The two numbers of a target, whatever a phone wrote there. */
export interface TargetNumbers {
  readonly pass: unknown;
  readonly total: unknown;
}

/** What a phone wrote for a target, and what the reports give. */
export interface TargetComparison {
  readonly target: string;
  /** Undefined where the phone wrote no document, or none of this target. */
  readonly phone: TargetNumbers | undefined;
  /** Undefined where the target is not calculated any more, or not for this person. */
  readonly recalculated: TargetValue['value'] | undefined;
  /** Recalculated minus phone; undefined where one of them has no number. */
  readonly difference: { readonly pass: number; readonly total: number } | undefined;
  readonly differs: boolean;
}

/**
 * Sets the numbers of a phone's document beside the calculated ones, each target once: in the order of the
 * calculated ones, then those that only the phone has.
 */
export function compareTargets(
  phone: Pick<TargetDocument, 'targets'> | undefined,
  recalculated: readonly TargetValue[],
): readonly TargetComparison[] {
  const written = numbersOf(phone);
  const calculated = new Map(recalculated.map(({ id, value }) => [id, value]));
  const targets = new Set([...calculated.keys(), ...written.keys()]);
  return [...targets].map((target) => {
    const [ofPhone, ofReports] = [written.get(target), calculated.get(target)];
    const difference = differenceOf(ofPhone, ofReports);
    const differs = difference?.pass !== 0 || difference.total !== 0;
    return { target, phone: ofPhone, recalculated: ofReports, difference, differs };
  });
}

/** A target that a document names twice has no number that could be trusted. */
function numbersOf(
  document: Pick<TargetDocument, 'targets'> | undefined,
): ReadonlyMap<string, TargetNumbers> {
  const { ids = [], numbers = [] } = document?.targets ?? {};
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return new Map(
    ids.map((id, index) => [
      id,
      twice.has(id)
        ? { pass: undefined, total: undefined }
        : { pass: numbers[2 * index], total: numbers[2 * index + 1] },
    ]),
  );
}

function differenceOf(
  phone: TargetNumbers | undefined,
  recalculated: TargetValue['value'] | undefined,
): TargetComparison['difference'] {
  if (phone === undefined || recalculated === undefined) return undefined;
  const { pass, total } = phone;
  if (!isCountable(pass) || !isCountable(total)) return undefined;
  return { pass: recalculated.pass - pass, total: recalculated.total - total };
}
