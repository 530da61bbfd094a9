import { UsageError } from '../../command-line/index.ts';
import { parsedFlags } from '../../export/index.ts';
import { EXPORT_CASES_USAGE } from './usage.ts';

const FLAGS = {
  godata: { type: 'string' },
  outbreak: { type: 'string' },
  cases: { type: 'string' },
  locations: { type: 'string' },
  mapping: { type: 'string' },
  'data-set': { type: 'string' },
  period: { type: 'string' },
  'org-unit': { type: 'string', multiple: true },
  children: { type: 'boolean' },
  zeros: { type: 'string' },
  format: { type: 'string' },
  gzip: { type: 'boolean' },
  'complete-date': { type: 'string' },
  out: { type: 'string' },
  review: { type: 'string' },
  since: { type: 'string' },
  removals: { type: 'string' },
  metadata: { type: 'string' },
  'leave-out': { type: 'string', multiple: true },
  send: { type: 'string' },
  'dry-run': { type: 'boolean' },
  compare: { type: 'string' },
  'delete-left-behind': { type: 'string' },
  answer: { type: 'string' },
} as const;

/**
 * Reads the options of a command line.
 *
 * @throws {UsageError} saying how to write it
 */
export const flagsOf = (args: readonly string[]) => parsedFlags(args, FLAGS, EXPORT_CASES_USAGE);

/** What was given on the command line. */
export type CasesFlags = ReturnType<typeof flagsOf>;

/** A mistake, with how the command is written. */
export const misused = (words: string): UsageError =>
  new UsageError(`${words}\n${EXPORT_CASES_USAGE}`);
