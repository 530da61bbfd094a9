import type { MappingGroup } from './mapping-groups.ts';

/** The entry that was decided last, as it stood. */
export interface LeftEntry {
  readonly group: MappingGroup;
  readonly index: number;
}

/** Where what had the focus has gone to another group, the next one has it. */
export function focusNextEntry(page: HTMLElement, left: LeftEntry): void {
  if (document.activeElement !== document.body) return;
  const group = page.querySelector(`[data-group='${left.group}']`);
  const entries = [...(group?.querySelectorAll('cht-suggestion-entry') ?? [])];
  const next = entries[left.index] ?? entries.at(-1);
  const other = page.querySelector<HTMLElement>('[data-group] summary');
  (next?.querySelector('button') ?? group?.querySelector('summary') ?? other)?.focus();
}
