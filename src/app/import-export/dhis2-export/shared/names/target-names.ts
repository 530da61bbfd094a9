import type { TargetDefinition } from '../../../../../domain/index.ts';

/** How targets are named in the user's language; the id where one has no name. */
export function targetNames(
  targets: readonly TargetDefinition[],
  nameOf: (target: TargetDefinition) => string,
): (id: string) => string {
  const names = new Map(targets.map((target) => [target.id, nameOf(target)]));
  return (id) => names.get(id) ?? id;
}
