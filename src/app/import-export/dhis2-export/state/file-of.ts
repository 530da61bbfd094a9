import { gzip } from '../../../../data-access/index.ts';
import {
  mediaType,
  write,
  type CalendarDate,
  type DataValueSet,
} from '../../../../domain/index.ts';
import type { SavedFile } from '../../../file-download/file-downloader.ts';
import type { Choice } from './choice.ts';

/** Writes a dataValueSet in the chosen form, as a file to be handed to the reader. */
export async function fileOf(
  dataValueSet: DataValueSet,
  name: string,
  { format, gzip: isCompressed }: Pick<Choice, 'format' | 'gzip'>,
  today: CalendarDate,
): Promise<SavedFile> {
  const text = write(dataValueSet, format, { today });
  return isCompressed
    ? { name, type: 'application/gzip', content: await gzip(text) }
    : { name, type: mediaType(format), content: text };
}
