import { dhisEntries, unreadDhis, type DhisEntry } from '../dhis-entry.ts';
import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import type { SettingsNotice } from './settings-notice.ts';

/** A target that the settings define: `settings.tasks.targets.items[]`. */
export interface TargetDefinition {
  readonly id: string;
  /** The key of its title in the CHT's translations; absent where the settings give none. */
  readonly translationKey?: string;
  /** The key of its subtitle; absent where the settings give none. */
  readonly subtitleKey?: string;
  /** `count` or `percent` in a CHT; absent where the settings give no text. */
  readonly type?: string;
  /** Its `dhis` entries, one or many, not yet looked into. */
  readonly dhis: readonly DhisEntry[];
  /** What stands in `dhis` and is no entry. */
  readonly unreadDhis?: unknown;
}

/** The target definitions in the order of the settings, and what there is to say about them. */
export interface TargetDefinitions {
  readonly definitions: readonly TargetDefinition[];
  readonly notices: readonly SettingsNotice[];
}

/**
 * Reads the target definitions of the settings. Of two with one id the first counts, and the second
 * is reported: which of them the phones computed cannot be told apart in a target document.
 *
 * @example
 * targetDefinitions({ tasks: { targets: { items: [{ id: 'births' }] } } }).definitions
 * // => [{ id: 'births', dhis: [] }]
 */
export function targetDefinitions(settings: unknown): TargetDefinitions {
  const items = fieldOf(fieldOf(fieldOf(settings, 'tasks'), 'targets'), 'items');
  const definitions = new Map<string, TargetDefinition>();
  const repeated = new Set<string>();
  const notices: SettingsNotice[] = [];
  if (items !== undefined && items !== null && !Array.isArray(items)) {
    notices.push({ kind: 'unreadable-setting', path: 'tasks.targets.items' });
  }
  listOf(items).forEach((item, index) => {
    const id = fieldOf(item, 'id');
    if (!isFilledText(id)) {
      notices.push({ kind: 'unreadable-setting', path: `tasks.targets.items[${String(index)}]` });
    } else if (definitions.has(id)) {
      repeated.add(id);
    } else {
      const translationKey = fieldOf(item, 'translation_key');
      const subtitleKey = fieldOf(item, 'subtitle_translation_key');
      const type = fieldOf(item, 'type');
      const unread = unreadDhis(item);
      definitions.set(id, {
        id,
        ...(isFilledText(translationKey) ? { translationKey } : {}),
        ...(isFilledText(subtitleKey) ? { subtitleKey } : {}),
        ...(isFilledText(type) ? { type } : {}),
        dhis: dhisEntries(item),
        ...(unread === undefined ? {} : { unreadDhis: unread }),
      });
    }
  });
  repeated.forEach((target) => notices.push({ kind: 'repeated-target-definition', target }));
  return { definitions: [...definitions.values()], notices };
}
