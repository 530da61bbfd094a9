/** The only entry through which a program, and the export, calculate targets. */
export { isBelowChosen } from './owners-of-choice.ts';
export { type RecalculatedDays, recalculateDays } from './recalculate-months.ts';
export { TIME_LIMIT } from './time-limit.ts';
