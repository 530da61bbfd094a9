import { gzip } from '../../../../../data-access/index.ts';
import {
  mediaType,
  write,
  type DataValueSet,
  type WritingContext,
} from '../../../../../domain/index.ts';
import type { FileForm } from './file-form.ts';

/** Writes a dataValueSet in the chosen form, as a file to be handed to the reader. */
export async function writeFile(
  dataValueSet: DataValueSet,
  { format, gzip: isCompressed }: FileForm,
  context: WritingContext,
): Promise<Blob> {
  const text = write(dataValueSet, format, context);
  return isCompressed
    ? new Blob([await gzip(text)], { type: 'application/gzip' })
    : new Blob([text], { type: mediaType(format) });
}
