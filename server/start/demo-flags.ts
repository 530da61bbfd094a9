import { parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

const FLAGS = {
  docs: { type: 'string' },
  'month-start': { type: 'string' },
  'without-views': { type: 'boolean' },
} as const;

/** What the demo shows: of the command line alone. */
export interface DemoFlags {
  /** A file of documents instead of the demo county. */
  readonly documentsFile: string | undefined;
  /** Whether the embedded server has the product's own views; without them it has CHT Core's alone. */
  readonly withViews: boolean;
  /** The day on which the months of the demo county start; none means the first. */
  readonly monthStart: number | undefined;
}

/** @throws {StartError} where there are others, or a day is none of a month */
export function demoFlagsOf(args: readonly string[]): DemoFlags {
  try {
    const { values } = parseArgs({ args: [...args], options: FLAGS });
    return {
      documentsFile: values.docs,
      withViews: values['without-views'] !== true,
      monthStart: monthStartOf(values['month-start']),
    };
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`${words}\nKnown: --docs FILE.json, --month-start DAY, --without-views`, {
      cause,
    });
  }
}

function monthStartOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const day = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN;
  if (!(day >= 1 && day <= 31)) {
    throw new StartError(`--month-start ${value} is not a day of the month: 1 to 31.`);
  }
  return day;
}
