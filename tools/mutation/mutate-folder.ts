import { globSync } from 'node:fs';
import { relative } from 'node:path';
import type { Mutant, MutationRun } from './stryker.ts';

/** By a failing spec, by one that never ends, or by a file of specs that cannot even be loaded. */
const isNoticed = ({ status }: Mutant): boolean =>
  ['Killed', 'Timeout', 'RuntimeError'].includes(status);

/** Neither noticed nor refused, by any spec that ran. */
export const isUnnoticed = ({ status }: Mutant): boolean =>
  status === 'Survived' || status === 'NoCoverage';

/** What is shipped of a folder: no specs, and nothing that only specs use. */
const sourcesOf = (folder: string): readonly string[] =>
  globSync(`${folder}/**/*.ts`).filter(
    (file) => !/\.spec\.ts$|\.d\.ts$|(^|[\\/])(testing[\\/]|index\.ts$)/.test(file),
  );

/** The place of a fault as Stryker takes it, with columns from 0; it gives them from 1. */
const rangeOf = ({ fileName, location: { start, end } }: Mutant): string =>
  `${relative('.', fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

const keyOf = (mutant: Mutant): string =>
  JSON.stringify([rangeOf(mutant), mutant.mutatorName, mutant.replacement]);

/**
 * Puts each fault into the files of a folder, one at a time, and runs the specs of the folder; where
 * they notice nothing, all specs of its layer.
 */
export async function mutateFolder(
  folder: string,
  run: (run: MutationRun) => Promise<readonly Mutant[]>,
): Promise<readonly Mutant[]> {
  const [layer = folder] = /^src\/[^/]+/.exec(folder) ?? [];
  const own = await run({ mutate: sourcesOf(folder), specs: [`${folder}/**/*.spec.ts`] });
  const unnoticed = own.filter(isUnnoticed);
  if (unnoticed.length === 0 || layer === folder) return own;
  const mutate = [...new Set(unnoticed.map(rangeOf))];
  const again = await run({ mutate, specs: [`${layer}/**/*.spec.ts`] });
  const noticed = new Set(again.filter(isNoticed).map(keyOf));
  return own.map((mutant) =>
    isUnnoticed(mutant) && noticed.has(keyOf(mutant)) ? { ...mutant, status: 'Killed' } : mutant,
  );
}
