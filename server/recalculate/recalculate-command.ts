import { readRecalculablePhones } from '../../src/data-access/index.ts';
import {
  type ExportError,
  exportSettings,
  intervalOfTag,
  monthsOfPeriod,
  type Result,
  tagOfDate,
} from '../../src/domain/index.ts';
import {
  authorizationOf,
  checkWritable,
  EXIT,
  type ExitCode,
  type ProcessContext,
  timeZone,
  UsageError,
  writeWholeFile,
} from '../command-line/index.ts';
import { type DatabaseAccess, readAdmitted } from '../database/index.ts';
import { errorMessage } from '../export-interface/index.ts';
import { RulesError } from '../rules-sandbox/index.ts';
import {
  dateInZone,
  isOfChoice,
  recalculateDays,
  type RecalculatedDays,
  type RecalculationContext,
  recalculationJson,
  type TaggedDays,
} from '../recalculation/index.ts';
import type { ProgressBasis } from './progress-basis.ts';
import { ProgressFile, type ProgressStart } from './progress-file.ts';
import { readRecalculateOptions, type RecalculateOptions } from './recalculate-options.ts';

/** All that the command has to do with the world. */
export interface RecalculateContext extends ProcessContext {
  /** Milliseconds before the database is asked again; for specs. */
  readonly delays?: readonly number[];
}

interface Calculated {
  readonly outcome: Outcome;
  readonly progress: ProgressFile | undefined;
  /** Days of which no phone has anything yet: zeros of them would look like numbers. */
  readonly notBegun: readonly TaggedDays[];
}

type Outcome = Result<readonly RecalculatedDays[], ExportError>;

/** Calculates targets from reports as the command line asks for it, and says how it ended. */
export async function recalculateCommand(context: RecalculateContext): Promise<ExitCode> {
  try {
    const options = readRecalculateOptions(context.args);
    for (const file of [options.out, options.progress]) {
      if (file !== undefined) await checkWritable(file);
    }
    const { outcome, progress, notBegun } = await calculate(options, context);
    if (!outcome.ok) {
      const { code } = outcome.error;
      context.stderr(JSON.stringify({ code, message: errorMessage(outcome.error) }));
      return EXIT.database;
    }
    const text = `${JSON.stringify(recalculationJson(outcome.value, { ...options, timeZone: timeZone() }), null, 2)}\n`;
    if (options.out === undefined) await context.stdout(text);
    else await writeWholeFile(options.out, text);
    progress?.remove();
    linesOf(outcome.value, options).forEach(context.stderr);
    for (const { start, end } of notBegun) {
      context.stderr(`${start} to ${end} has not begun: nothing was calculated for it`);
    }
    return EXIT.written;
  } catch (error) {
    if (error instanceof RulesError) {
      context.stderr(error.message);
      return EXIT.rules;
    }
    if (!(error instanceof UsageError)) throw error;
    context.stderr(error.message);
    return EXIT.usage;
  }
}

async function calculate(
  options: RecalculateOptions,
  context: RecalculateContext,
): Promise<Calculated> {
  const { chosen, owners, span, url } = options;
  const { env, delays } = context;
  const access: DatabaseAccess = { url, authorization: authorizationOf(env), delays };
  let progress: ProgressFile | undefined;
  let notBegun: readonly TaggedDays[] = [];
  const outcome = await readAdmitted(access, async (database, reading): Promise<Outcome> => {
    const read = await readRecalculablePhones(database, reading);
    if (!read.ok) return read;
    const { settings, contacts } = read.value;
    const named = owners.length === 0 ? undefined : owners;
    const isWanted = isOfChoice(settings, contacts, chosen, named);
    const days = daysOf(span, settings);
    const given = { ...context, ...options, timeZone: timeZone() };
    progress = progressOf(options, { ...given, settings, database: url, intervals: days }, given);
    const today = dateInZone(progress?.start.now ?? given.now, given.timeZone);
    notBegun = days.filter(({ start }) => start > today);
    return recalculateDays(
      database,
      read.value,
      isWanted,
      days.filter(({ start }) => start <= today),
      { ...given, ...progress?.start, kept: progress, ...said(progress, context) },
      reading,
    );
  });
  progress?.close();
  return { outcome, progress, notBegun };
}

const progressOf = (
  { progress }: RecalculateOptions,
  basis: ProgressBasis,
  start: ProgressStart,
): ProgressFile | undefined =>
  progress === undefined ? undefined : new ProgressFile(progress, basis, start);

/** How often a long recalculation says how far it is, in accounts. */
const SAID_EVERY = 50;

/** What is said while it goes on, where it is long enough to keep its progress. */
function said(
  progress: ProgressFile | undefined,
  { stderr }: RecalculateContext,
): Pick<RecalculationContext, 'onPhone'> {
  if (progress === undefined) return {};
  if (progress.size > 0) {
    const begun = new Date(progress.start.now).toISOString();
    stderr(`going on from accounts that are done: ${String(progress.size)}, begun at ${begun}`);
  }
  return {
    onPhone: (done, of) => {
      if (done % SAID_EVERY === 0) stderr(`accounts: ${String(done)} of ${String(of)}`);
    },
  };
}

function daysOf(span: RecalculateOptions['span'], settings: unknown): readonly TaggedDays[] {
  const months = exportSettings(settings).monthStartDate;
  if ('days' in span) {
    return [{ ...span.days, tag: tagOfDate(span.days.end, months), isReported: false }];
  }
  return monthsOfPeriod(span.period).map((tag) => ({
    ...intervalOfTag(tag, months),
    isReported: true,
  }));
}

/** What was done, in words. */
function linesOf(
  intervals: readonly RecalculatedDays[],
  { isCompared }: RecalculateOptions,
): readonly string[] {
  return intervals.map(({ start, end, now, phones, notRecalculated }) => {
    const differing = phones.filter(({ compared }) =>
      compared?.targets.some(({ differs }) => differs),
    );
    const above = phones.filter(({ compared }) =>
      compared?.targets.some(({ isSurplus }) => isSurplus),
    );
    const departed = above.filter(({ compared }) => (compared?.departed ?? []).length > 0);
    const faulty = phones.filter(({ faults }) => faults.length > 0);
    return (
      `${start} to ${end}, in the time of ${timeZone()}, as of ${new Date(now).toISOString()}: ` +
      `phones: ${String(phones.length)}` +
      (isCompared ? `, differing: ${String(differing.length)}` : '') +
      (above.length > 0
        ? `, more on the phone than the reports justify: ${String(above.length)}` +
          ` (with contacts that are not the CHW's any more: ${String(departed.length)};` +
          ' of the others reports may have been archived)'
        : '') +
      (faulty.length > 0 ? `, with faults of the rules: ${String(faulty.length)}` : '') +
      (notRecalculated.length > 0
        ? `, documents of no account: ${String(notRecalculated.length)}`
        : '') +
      (phones.some(({ compared }) => compared?.hasDocument === true && !compared.areArrivalsKnown)
        ? '; when reports came to the server cannot be read with these rights: late are those of a later date'
        : '')
    );
  });
}
