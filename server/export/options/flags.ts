import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isRecord } from '../../../src/domain/index.ts';
import { UsageError } from '../../command-line/index.ts';
import { EXPORT_USAGE } from './usage.ts';

const FLAGS = {
  url: { type: 'string' },
  docs: { type: 'string' },
  cache: { type: 'string' },
  'data-set': { type: 'string' },
  period: { type: 'string' },
  'org-unit': { type: 'string', multiple: true },
  children: { type: 'boolean' },
  attribution: { type: 'string' },
  zeros: { type: 'string' },
  preset: { type: 'string' },
  'id-scheme': { type: 'string' },
  format: { type: 'string' },
  gzip: { type: 'boolean' },
  'complete-date': { type: 'string' },
  out: { type: 'string' },
  review: { type: 'string' },
  phones: { type: 'boolean' },
  'min-reported': { type: 'string' },
  'require-sign-off': { type: 'boolean' },
  exclude: { type: 'string', multiple: true },
  since: { type: 'string' },
  removals: { type: 'string' },
  metadata: { type: 'string' },
  'leave-out': { type: 'string', multiple: true },
  'yes-no': { type: 'boolean' },
  send: { type: 'string' },
  'dry-run': { type: 'boolean' },
  compare: { type: 'string' },
  'delete-left-behind': { type: 'string' },
  'complete-from': { type: 'string' },
  registrations: { type: 'string' },
  answer: { type: 'string' },
  source: { type: 'string' },
  'as-of-end': { type: 'boolean' },
  'time-zone': { type: 'string' },
} as const;

/** Words of the parser that repeat names of options only, never a value. */
const TELLING = ['ERR_PARSE_ARGS_UNKNOWN_OPTION', 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'];

/**
 * The flags of a command line, each as it is written.
 *
 * @throws {UsageError} where one is unknown
 */
export const flagsOf = (args: readonly string[]) => parsedFlags(args, FLAGS, EXPORT_USAGE);

/**
 * Reads the options of a command line.
 *
 * @param usage how the command is written
 * @throws {UsageError} saying how to write it; a value, which may be a password, is never repeated
 */
export function parsedFlags<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const tells = isRecord(cause) && TELLING.includes(String(cause['code']));
    const words = tells ? `${String(cause['message'])}\n` : '';
    throw new UsageError(`${words}${usage}`, { cause });
  }
}

/** What was given on the command line. */
export type Flags = ReturnType<typeof flagsOf>;

/** A mistake, with how the command is written. */
export const misused = (words: string, usage = EXPORT_USAGE): UsageError =>
  new UsageError(`${words}\n${usage}`);

/**
 * A number from 0 to 100.
 *
 * @throws {UsageError} where it is none
 */
export function percentOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const percent = Number(text);
  if (text.trim() === '' || !(percent >= 0 && percent <= 100)) {
    throw new UsageError(`--${name} is a number from 0 to 100.`);
  }
  return percent;
}
