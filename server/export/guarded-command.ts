import { checkWritable, EXIT, type ExitCode, UsageError } from '../command-line/index.ts';
import type { ExportsFolder } from '../export-archive/index.ts';
import { RulesError } from '../rules-sandbox/index.ts';
import { StartError } from '../start/index.ts';
import { checkFormer, exportsFolderOf } from './file/archive-export.ts';
import { MissingCodesError } from './metadata/codes-of-org-units.ts';
import type { CommandContext } from './command-context.ts';
import type { CommandOptions } from './options/command-options.ts';
import { checkSending, checkSendingsFolder } from './dhis2/send.ts';

/** The options that can be found wanting before anything is read. */
type GuardedOptions = Pick<
  CommandOptions,
  | 'out'
  | 'review'
  | 'removals'
  | 'registrations'
  | 'answer'
  | 'send'
  | 'compare'
  | 'since'
  | 'deleteLeftBehind'
>;

/**
 * Runs an export of the command line, of whichever source: what can be known to be wrong is told before anything
 * is read, which takes its time, and mistakes of whoever wrote the command are told in words.
 */
export async function guardedCommand<Options extends GuardedOptions>(
  context: CommandContext,
  readOptions: (args: readonly string[]) => Options,
  run: (options: Options, folder: ExportsFolder | undefined) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    const options = readOptions(context.args);
    for (const file of [
      options.out,
      options.review,
      options.removals,
      options.registrations,
      options.answer,
    ]) {
      if (file !== undefined) await checkWritable(file);
    }
    const dhis2 = options.send?.url ?? options.compare;
    if (dhis2 !== undefined) checkSending(dhis2, context.env);
    if (options.send !== undefined) await checkSendingsFolder(context.env);
    const folder = await exportsFolderOf(context.env);
    checkFormer(options, folder);
    return await run(options, folder);
  } catch (error) {
    if (error instanceof MissingCodesError) {
      context.stderr(JSON.stringify({ code: error.code, message: error.message }));
      return EXIT.dhis2;
    }
    if (error instanceof RulesError) {
      context.stderr(error.message);
      return EXIT.rules;
    }
    if (!(error instanceof UsageError || error instanceof StartError)) throw error;
    context.stderr(error.message);
    return EXIT.usage;
  }
}
