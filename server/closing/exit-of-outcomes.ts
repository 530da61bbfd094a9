import { EXIT, type ExitCode } from '../command-line/index.ts';
import type { MonthOutcome, MonthState } from './close/month-outcome.ts';

/** The worst first: a timer's service fails where somebody has to look, and not while CHWs are waited for. */
const EXITS: readonly (readonly [MonthState, ExitCode])[] = [
  ['failed', EXIT.database],
  ['open', EXIT.dhis2],
  ['refused', EXIT.rules],
];

/**
 * How the command ends.
 *
 * @param isClashing whether instances write the same org units
 */
export const exitOf = (
  outcomes: readonly Pick<MonthOutcome, 'state'>[],
  isClashing: boolean,
): ExitCode =>
  EXITS.find(([state]) => outcomes.some((outcome) => outcome.state === state))?.[1] ??
  (isClashing ? EXIT.rules : EXIT.written);
