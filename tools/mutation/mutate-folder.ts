import { globSync } from 'node:fs';
import { relative } from 'node:path';
import type { Mutant, MutationRun } from './stryker.ts';

/** By a failing spec, by one that never ends, or by a file of specs that cannot even be loaded. */
const isNoticed = ({ status }: Mutant): boolean =>
  ['Killed', 'Timeout', 'RuntimeError'].includes(status);

/** Neither noticed nor refused, by any spec that ran. */
export const isUnnoticed = ({ status }: Mutant): boolean =>
  status === 'Survived' || status === 'NoCoverage';

type Run = (run: MutationRun) => Promise<readonly Mutant[]>;

/** Specs outside of a layer that use it as its users do, by its entry. */
const SPECS_OF_USERS: Readonly<Record<string, readonly string[]>> = {
  'src/data-access': ['instruments/dhis2-import-model/**/*.spec.ts'],
};

/** What is shipped of a folder: no specs, and nothing that only specs use. */
const sourcesOf = (folder: string): readonly string[] =>
  globSync(`${folder}/**/*.ts`).filter(
    (file) => !/\.spec\.ts$|\.d\.ts$|(^|[\\/])(testing[\\/]|index\.ts$)/.test(file),
  );

/** The place of a fault as Stryker takes it, with columns from 0; it gives them from 1. */
const rangeOf = ({ fileName, location: { start, end } }: Mutant): string =>
  `${relative('.', fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

const rangesOf = (mutants: readonly Mutant[]): readonly string[] => [
  ...new Set(mutants.map(rangeOf)),
];

const keyOf = (mutant: Mutant): string =>
  JSON.stringify([rangeOf(mutant), mutant.mutatorName, mutant.replacement]);

/** What became of the faults, with those counted as noticed that a later run noticed. */
function withNoticed(mutants: readonly Mutant[], later: readonly Mutant[]): readonly Mutant[] {
  const noticed = new Set(later.filter(isNoticed).map(keyOf));
  return mutants.map((mutant) =>
    isUnnoticed(mutant) && noticed.has(keyOf(mutant)) ? { ...mutant, status: 'Killed' } : mutant,
  );
}

/** Specs that reach nothing of a layer: Stryker lists no faults without specs to run. */
const SPECS_OF_NOTHING = ['tools/mutation/figures.spec.ts'];

/** Where a folder has none, all of it is left to the specs of its layer. */
function ownSpecsOf(folder: string): readonly string[] {
  const specs = [`${folder}/**/*.spec.ts`];
  return globSync(specs).length > 0 ? specs : SPECS_OF_NOTHING;
}

/** By layer, the specs that see what those of the folder do not: its own, and those of its users. */
const layerOf = (folder: string): string => /^src\/[^/]+/.exec(folder)?.[0] ?? folder;

const specsOfLayer = (layer: string): readonly string[] => [
  `${layer}/**/*.spec.ts`,
  ...(SPECS_OF_USERS[layer] ?? []),
];

/**
 * Puts each fault into the files of a folder, one at a time, and runs the specs of the folder.
 *
 * @param last what became of the faults last time: only those that nobody noticed are put in again
 */
export async function mutateFolder(
  folder: string,
  run: Run,
  last?: readonly Mutant[],
): Promise<readonly Mutant[]> {
  const specs = ownSpecsOf(folder);
  if (last === undefined) return run({ mutate: sourcesOf(folder), specs });
  const unnoticed = last.filter(isUnnoticed);
  if (unnoticed.length === 0 || specs === SPECS_OF_NOTHING) return last;
  return withNoticed(last, await run({ mutate: rangesOf(unnoticed), specs }));
}

/**
 * Asks all specs of the layer, and those of its users, about what the specs of its folders did not
 * notice: once for all folders, since these specs take long before the first fault is put in. Constants
 * of files are left to the specs of their folder.
 */
export async function askLayer(
  mutants: ReadonlyMap<string, readonly Mutant[]>,
  run: Run,
): Promise<ReadonlyMap<string, readonly Mutant[]>> {
  const asked = new Map(mutants);
  for (const layer of new Set([...mutants.keys()].map(layerOf))) {
    const folders = [...mutants].filter(
      ([folder]) => folder !== layer && layerOf(folder) === layer,
    );
    const mutate = rangesOf(folders.flatMap(([, some]) => some.filter(isUnnoticed)));
    if (mutate.length === 0) continue;
    const again = await run({ mutate, specs: specsOfLayer(layer), ignoreStatic: true });
    for (const [folder, some] of folders) asked.set(folder, withNoticed(some, again));
  }
  return asked;
}
