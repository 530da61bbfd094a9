import {
  afterNextRender,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  signal,
  type Signal,
} from '@angular/core';
import type { MappingEntry } from './mapping-entry.ts';
import type { MappingGroup, SuggestedByGroup } from './mapping-groups.ts';

/** As many entries of a group as are shown at once. */
const PORTION = 25;

/** As many of them as are laid out between two answers of the page. */
const AT_ONCE = 5;

/** A group that has something in it, with as much of it as is laid out. */
export interface ShownGroup {
  readonly name: MappingGroup;
  readonly isOpen: boolean;
  readonly count: number;
  /** How many entries are to be laid out. */
  readonly wanted: number;
  readonly entries: readonly MappingEntry[];
}

/** What of the groups is shown, and what changes that. */
export interface ShownGroups {
  readonly groups: Signal<readonly ShownGroup[]>;
  /** Of a group that is closed nothing is made: there may be thousands. */
  readonly toggled: (group: MappingGroup, isOpen: boolean) => void;
  readonly showMore: (group: MappingGroup, count: number) => void;
  readonly layOut: (group: MappingGroup, count: number) => void;
}

/** Shows groups in portions: at first those that need somebody. */
export function shownGroups(byGroup: Signal<SuggestedByGroup>): ShownGroups {
  const opened = signal<Readonly<Partial<Record<MappingGroup, boolean>>>>({
    conflict: true,
    'to-confirm': true,
  });
  const shown = signal<Readonly<Partial<Record<MappingGroup, number>>>>({});
  const laidOut = signal<Readonly<Partial<Record<MappingGroup, number>>>>({});
  const layOut = (group: MappingGroup, count: number): void => {
    laidOut.update((before) => ({ ...before, [group]: count }));
  };
  return {
    groups: computed(() =>
      [...byGroup()]
        .filter(([, suggested]) => suggested.length > 0)
        .map(([name, suggested]) => {
          const isOpen = opened()[name] ?? false;
          const wanted = isOpen ? Math.min(suggested.length, shown()[name] ?? PORTION) : 0;
          const entries = suggested
            .slice(0, Math.min(wanted, laidOut()[name] ?? AT_ONCE))
            .map(({ toEntry }) => toEntry());
          return { name, isOpen, count: suggested.length, wanted, entries };
        }),
    ),
    toggled: (group, isOpen) => {
      if (!isOpen) layOut(group, AT_ONCE);
      opened.update((before) => ({ ...before, [group]: isOpen }));
    },
    showMore: (group, count) => {
      shown.update((before) => ({ ...before, [group]: count + PORTION }));
    },
    layOut,
  };
}

/**
 * Lays out a little of what is open with each answer of the page, for as long as the component lives.
 *
 * @param onRendered called when what is laid out so far is there
 * @param nextTask resolves when the page has answered
 */
export function layOutInPortions(
  { groups, layOut }: ShownGroups,
  onRendered: () => void,
  nextTask: () => Promise<void>,
): void {
  const injector = inject(Injector);
  let isLeft = false;
  inject(DestroyRef).onDestroy(() => {
    isLeft = true;
  });
  effect(() => {
    const unfinished = groups().find(({ wanted, entries }) => entries.length < wanted);
    afterNextRender(
      () => {
        onRendered();
        if (unfinished === undefined) return;
        const { name, entries } = unfinished;
        void nextTask().then(() => {
          if (!isLeft) layOut(name, entries.length + AT_ONCE);
        });
      },
      { injector },
    );
  });
}
