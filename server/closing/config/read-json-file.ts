import { readFile } from 'node:fs/promises';
import { parseJson, type Result } from '../../../src/domain/index.ts';
import { UsageError } from '../../command-line/index.ts';

/**
 * Reads a file of settings.
 *
 * @param option the option that names it
 * @throws {UsageError} with all that is wrong with it, a line each
 */
export async function readJsonFile<T>(
  option: string,
  file: string,
  decode: (json: unknown) => Result<T, readonly string[]>,
): Promise<T> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`${option}: ${file} cannot be read.`, { cause });
  });
  const json = parseJson(text);
  if (!json.ok) throw new UsageError(`${option}: ${file} is no JSON.`);
  const decoded = decode(json.value);
  if (decoded.ok) return decoded.value;
  throw new UsageError([`${option}: ${file}:`, ...decoded.error].join('\n  '));
}
