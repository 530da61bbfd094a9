import { type Differences, parseAnyPeriod, removalsOf } from '../../../src/domain/index.ts';
import { writeWholeFile } from '../../command-line/index.ts';
import { codesOf } from '../metadata/codes-of-org-units.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandOptions } from '../options/command-options.ts';
import { serializeFile, writingContext } from './written-file.ts';

/** Writes the rows that are left behind to the file of `--removals`, or says why not. */
export async function writeRemovals(
  differences: Differences,
  options: Pick<CommandOptions, 'request' | 'removals' | 'format' | 'gzip'>,
  context: CommandContext,
): Promise<void> {
  const { stderr } = context;
  const { request, removals: removalsFile } = options;
  const period = parseAnyPeriod(request.period);
  if (removalsFile === undefined || period === undefined) return;
  const removals = removalsOf({ dataSet: request.dataSet, period }, differences.leftBehind);
  if (removals === undefined) stderr('No row is left behind: no removals were written.');
  else {
    const { codes, missing } = codesOf(removals, options);
    if (missing.length > 0) {
      stderr(`No removals were written: no code is known of ${missing.slice(0, 3).join(', ')}.`);
      return;
    }
    const writing = writingContext(options, context, codes);
    await writeWholeFile(removalsFile, await serializeFile(options, removals, writing));
  }
}
