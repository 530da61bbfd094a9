import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';

/** How the instances of a target become its numbers: what `settings.tasks.targets.items[]` says. */
export interface TargetRule {
  readonly id: string;
  /** Whether phones store a percentage beside pass and total. */
  readonly isPercent: boolean;
  /** How many instances of a group have to pass for the group to pass; absent: nothing is grouped. */
  readonly passesIfGroupCount?: number;
  /** An expression over `user`; the target is left out where it is not fulfilled. */
  readonly context?: string;
}

/**
 * Reads how targets are calculated, in the order of the settings; of two with one id the first counts.
 *
 * @example
 * targetRules({ tasks: { targets: { items: [{ id: 'births', type: 'count' }] } } })
 * // => [{ id: 'births', isPercent: false }]
 */
export function targetRules(settings: unknown): readonly TargetRule[] {
  const items = listOf(fieldOf(fieldOf(fieldOf(settings, 'tasks'), 'targets'), 'items'));
  const rules = new Map<string, TargetRule>();
  for (const item of items) {
    const id = fieldOf(item, 'id');
    if (!isFilledText(id) || rules.has(id)) continue;
    const least = fieldOf(fieldOf(item, 'passesIfGroupCount'), 'gte');
    const context = fieldOf(item, 'context');
    rules.set(id, {
      id,
      isPercent: fieldOf(item, 'type') === 'percent',
      ...(typeof least === 'number' ? { passesIfGroupCount: least } : {}),
      ...(isFilledText(context) ? { context } : {}),
    });
  }
  return [...rules.values()];
}
