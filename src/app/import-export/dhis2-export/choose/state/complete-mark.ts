import type { OrgUnit } from '../../../../../data-access/index.ts';
import type { OfferedPeriod } from '../../../../../domain/index.ts';
import type { Choice } from './choice.ts';

/** Whether a file may mark its data set complete, or what stands against it. */
export type CompleteMark = 'possible' | 'several-org-units' | 'not-finished';

/** DHIS2 takes the mark for one org unit and a finished period only. */
export function completeMark(
  choice: Pick<Choice, 'orgUnits' | 'children'>,
  orgUnits: readonly OrgUnit[],
  period: OfferedPeriod | undefined,
): CompleteMark {
  if (period?.standing !== 'finished') return 'not-finished';
  const isOne = choice.orgUnits.length === 0 ? orgUnits.length === 1 : choice.orgUnits.length === 1;
  return isOne && !choice.children ? 'possible' : 'several-org-units';
}
