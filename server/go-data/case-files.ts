import { readFile } from 'node:fs/promises';
import { decodeText } from '../../src/data-access/index.ts';
import { ok, parseJson } from '../../src/domain/index.ts';
import type { CaseSource } from './case-source.ts';

/** A file that is no list as Go.Data's API gives it. */
export class CaseFileError extends Error {
  override readonly name = 'CaseFileError';
}

/** Cases and locations in two files, each a JSON array as Go.Data's API gives it. */
export const caseFiles = (cases: string, locations: string): CaseSource => ({
  readLocations: async () => ok(await listIn(locations)),
  readCases: async (_, add) => {
    (await listIn(cases)).forEach(add);
    return ok({ added: 0 });
  },
});

async function listIn(file: string): Promise<readonly unknown[]> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new CaseFileError(`${file} cannot be read.`, { cause });
  });
  const json = parseJson(decodeText(new Uint8Array(bytes)));
  if (json.ok && Array.isArray(json.value)) return json.value as readonly unknown[];
  throw new CaseFileError(`${file} is no JSON array as Go.Data's API gives it.`);
}
