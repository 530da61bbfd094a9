import { targetDefinitions, type TargetDefinition } from '../../settings/target-definition.ts';
import { fieldOf, listOf } from '../../unknown-json.ts';

/** A target that a data element may be found for. */
export interface TargetToMap extends TargetDefinition {
  /** Its place in `settings.tasks.targets.items`. */
  readonly at: number;
  /** What it is called, in every language that has a text for it. */
  readonly titles: readonly string[];
  /** The field `dhis` as stored. */
  readonly stored: unknown;
}

/**
 * The targets of the settings with their titles.
 *
 * @param titlesOf the texts of a translation key, in every language of the CHT
 * @example
 * targetsToMap(settings, (key) => texts.map((ofOne) => ofOne[key]))
 */
export function targetsToMap(
  settings: unknown,
  titlesOf: (translationKey: string) => readonly string[],
): readonly TargetToMap[] {
  const items = listOf(fieldOf(fieldOf(fieldOf(settings, 'tasks'), 'targets'), 'items'));
  return targetDefinitions(settings).definitions.map((definition) => {
    const at = items.findIndex((item) => fieldOf(item, 'id') === definition.id);
    const { translationKey } = definition;
    return {
      ...definition,
      at,
      titles: translationKey === undefined ? [] : [...new Set(titlesOf(translationKey))],
      stored: fieldOf(items[at], 'dhis'),
    };
  });
}
