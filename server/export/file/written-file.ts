import { gzip } from '../../../src/data-access/index.ts';
import {
  type DataValueSet,
  type OrgUnitCodes,
  write,
  type WritingContext,
} from '../../../src/domain/index.ts';
import type { FileContent } from '../../command-line/index.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandOptions } from '../options/command-options.ts';

/** What the writing of a file depends on beside its values. */
export const writingContext = (
  { request }: Pick<CommandOptions, 'request'>,
  { today }: CommandContext,
  orgUnitCodes: OrgUnitCodes | undefined,
): WritingContext => ({
  today,
  defaultOptionCombo: request.defaultCombos?.optionCombo,
  orgUnitCodes,
});

/** Data values as the file that was asked for. */
export async function serializeFile(
  { format, gzip: zipped }: Pick<CommandOptions, 'format' | 'gzip'>,
  dataValueSet: DataValueSet,
  context: WritingContext,
): Promise<FileContent> {
  const file = write(dataValueSet, format, context);
  return zipped ? gzip(file) : file;
}
