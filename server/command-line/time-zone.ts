import { UsageError } from './usage-error.ts';

const OPTION = '--time-zone';

/**
 * Makes this process one of the time zone that its arguments name: a report of the evening of the 31st is one
 * of the month in Nairobi's time, and of the next in none. Without one it is the machine's.
 *
 * The engine of the rules takes its time zone from the process, so that no other place can say it.
 *
 * @throws {UsageError} where there is no such zone
 */
export function useTimeZone(args: readonly string[]): void {
  const at = args.findIndex((argument) => argument === OPTION || argument.startsWith(`${OPTION}=`));
  const argument = args[at];
  if (argument === undefined) return;
  const zone = argument === OPTION ? args[at + 1] : argument.slice(OPTION.length + 1);
  try {
    process.env['TZ'] = new Intl.DateTimeFormat('en', {
      timeZone: zone ?? '',
    }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new UsageError(`${OPTION} is a zone such as Africa/Nairobi or UTC.`, { cause });
  }
}

/** The zone in which this process reckons. */
export const timeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
