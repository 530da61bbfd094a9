import type { Stage } from './stage.ts';

/**
 * The stages that `--only` names, all of them where it names none.
 *
 * @throws where a name is not that of a stage: a slip must not look like a test that passed
 */
export function selectStages(stages: readonly Stage[], only: readonly string[]): readonly Stage[] {
  const names = only.flatMap((list) => list.split(',')).filter((name) => name !== '');
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    const known = stages.map((stage) => stage.name).join(', ');
    throw new Error(`No stage is called ${unknown.join(', ')}; there are ${known}.`);
  }
  return names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name));
}
