import { readFile } from 'node:fs/promises';
import { decodeText } from '../../src/data-access/index.ts';
import { decodeMapping, type GoDataMapping } from '../../src/domain/index.ts';
import { mappingFaultSentence } from './mapping-fault-sentence.ts';

/** A mapping file that cannot be used: its message says why, line by line. */
export class MappingFileError extends Error {
  override readonly name = 'MappingFileError';
}

/** As many faults as are told at once. */
const MOST_FAULTS = 20;

/**
 * Reads a mapping file.
 *
 * @throws {MappingFileError} when it cannot be read, or says something that cannot be meant
 */
export async function readMappingFile(file: string): Promise<GoDataMapping> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new MappingFileError(`${file} cannot be read.`, { cause });
  });
  const mapping = decodeMapping(decodeText(new Uint8Array(bytes)));
  if (mapping.ok) return mapping.value;
  const { error } = mapping;
  const more = error.length - MOST_FAULTS;
  throw new MappingFileError(
    [
      `${file} cannot be used:`,
      ...error.slice(0, MOST_FAULTS).map((fault) => `  ${mappingFaultSentence(fault)}`),
      ...(more > 0 ? [`  and ${String(more)} more.`] : []),
    ].join('\n'),
  );
}
