import { computed, linkedSignal, signal, untracked, type Signal } from '@angular/core';
import type { OrgUnitOption } from './org-unit-option.ts';
import { orgUnitSearch } from './org-unit-search.ts';
import { ALL_PLACES, orgUnitTree, type TreePlace } from './org-unit-tree.ts';
import { narrowedTree, openAtFirst, placesAbove, treeRows } from './tree-rows.ts';

/** Of what a tree is. */
interface TreeSource {
  readonly orgUnits: Signal<readonly OrgUnitOption[]>;
  readonly chosen: Signal<readonly string[]>;
  readonly compare: (one: string, other: string) => number;
}

/** A tree of org units as it is seen now: what is open, what is found, which line is active. */
export class TreeState {
  readonly #source: TreeSource;
  /** What is looked for. */
  readonly text = signal('');
  readonly #words = computed(() => this.text().trim().toLowerCase());
  readonly #search = computed(() => orgUnitSearch(this.#source.orgUnits()));
  readonly #tree = computed(() => orgUnitTree(this.#source.orgUnits(), this.#source.compare));
  readonly #open = linkedSignal(() => openAtFirst(this.#tree(), untracked(this.#source.chosen)));
  /** The org units that are found, the best first; undefined where nothing is looked for. */
  readonly found = computed(() =>
    this.#words() === '' ? undefined : this.#search().find(this.#words()),
  );
  /** What was opened or closed among what is found. */
  readonly #turned = linkedSignal({
    source: this.found,
    computation: (): ReadonlySet<TreePlace> => new Set(),
  });
  readonly rows = computed(() => {
    const tree = this.#tree();
    const found = this.found()?.map(({ id }) => id);
    return treeRows(
      found === undefined
        ? {
            roots: [ALL_PLACES, ...tree.roots],
            below: ({ below }) => below,
            isOpen: (place) => this.#open().has(place),
          }
        : narrowedTree(tree, found, (place) => this.#turned().has(place)),
    );
  });
  /** The best of what is found can be taken at once. */
  readonly active = linkedSignal<TreePlace | undefined>(() => {
    const found = this.found() ?? [];
    const chosen = new Set(untracked(this.#source.chosen));
    const best = found.find(({ id }) => !chosen.has(id)) ?? found[0];
    return best && this.#tree().placesOf(best.id)[0];
  });
  /** Whether the name alone does not tell which, or the id is looked for. */
  readonly isIdShown = computed(() => {
    const words = this.#words();
    return ({ orgUnit, isAmbiguous }: TreePlace): boolean =>
      isAmbiguous || (words !== '' && orgUnit?.id.toLowerCase().includes(words) === true);
  });

  constructor(source: TreeSource) {
    this.#source = source;
  }

  /** Opens what lies above the chosen ones. */
  showChosen(): void {
    const above = placesAbove(this.#tree(), this.#source.chosen());
    this.#open.update((open) => new Set([...open, ...above]));
  }

  /** Opens a place, or closes it. */
  turn(place: TreePlace): void {
    const places = this.found() === undefined ? this.#open : this.#turned;
    places.update((turned) => {
      const others = new Set(turned);
      if (!others.delete(place)) others.add(place);
      return others;
    });
  }
}
