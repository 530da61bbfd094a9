import { CONSISTENCY } from './consistency-checks.ts';
import type { GroupCheck, GroupSetting } from './group-check.ts';
import { TIMELINESS } from './timeliness-checks.ts';
// A model of DHIS2 for tests and the demo, not DHIS2 itself.
/** The checks of a group in their order; a forced import skips those about time. */
export const groupChecks = ({ isForced }: GroupSetting): readonly GroupCheck[] =>
  isForced ? CONSISTENCY : [...CONSISTENCY, ...TIMELINESS];
