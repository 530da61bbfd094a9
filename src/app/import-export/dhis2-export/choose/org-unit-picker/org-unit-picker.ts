import { Directionality } from '@angular/cdk/bidi';
import { OverlayModule, type ConnectedPosition } from '@angular/cdk/overlay';
import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Announcer } from '../../../../announcer/announcer.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import type { OrgUnitOption } from './org-unit-option.ts';
import { ALL_PLACES, type TreePlace } from './org-unit-tree.ts';
import { treeStep } from './tree-keys.ts';
import { TreeState } from './tree-state.ts';
import { rowId, TreeView } from './tree-view/tree-view.ts';

/** How long somebody types before the number of what was found is read out. */
const TYPING_MS = 600;

/** Below the field or above it. */
const POSITIONS: ConnectedPosition[] = [
  { originX: 'start', originY: 'bottom', overlayX: 'start', overlayY: 'top' },
  { originX: 'start', originY: 'top', overlayX: 'start', overlayY: 'bottom' },
];

/**
 * Chooses the org units of a file: all of them, or one or several from the tree of places. Typing
 * narrows the tree; what is chosen stands in the field. A combobox with a tree, by the ARIA Authoring
 * Practices: the focus stays in the box.
 */
@Component({
  selector: 'cht-org-unit-picker',
  imports: [
    MatCheckboxModule,
    MatChipsModule,
    MatFormFieldModule,
    MatIcon,
    OverlayModule,
    TranslatePipe,
    TreeView,
  ],
  templateUrl: './org-unit-picker.html',
  styleUrls: ['../picker.scss', './org-unit-picker.scss'],
})
export class OrgUnitPicker {
  readonly #formats = inject(IntlFormats);
  readonly #announcer = inject(Announcer);
  readonly #translate = inject(TranslateService);
  readonly #direction = inject(Directionality).valueSignal;
  readonly orgUnits = input.required<readonly OrgUnitOption[]>();
  /** Ids; none is all. */
  readonly chosen = input.required<readonly string[]>();
  readonly children = input(false);
  readonly state = input.required<'waiting' | 'loading' | 'ready' | 'failed'>();
  readonly disabled = input(false);
  readonly chosenChange = output<readonly string[]>();
  readonly childrenChange = output<boolean>();

  protected readonly positions = POSITIONS;
  protected readonly tree = new TreeState({
    orgUnits: this.orgUnits,
    chosen: this.chosen,
    compare: (one, other) => this.#formats.compare(one, other),
  });
  readonly #isShown = signal(false);
  protected readonly isDisabled = computed(() => this.disabled() || this.state() !== 'ready');
  protected readonly isOpen = computed(() => this.#isShown() && !this.isDisabled());
  protected readonly activeId = computed(() => {
    const active = this.tree.active();
    const isSeen = this.isOpen() && this.tree.rows().some(({ place }) => place === active);
    return active !== undefined && isSeen ? rowId(active) : null;
  });
  readonly #byId = computed(() => new Map(this.orgUnits().map((unit) => [unit.id, unit])));
  protected readonly chips = computed(() =>
    this.chosen().map((id) => {
      const orgUnit = this.#byId().get(id);
      return { id, orgUnit, label: labelOf(orgUnit) ?? id };
    }),
  );
  protected readonly names = computed(() =>
    this.#formats.list(this.chips().map(({ label }) => label)),
  );
  protected readonly malformed = computed(
    () => this.chips().filter(({ orgUnit }) => orgUnit?.isWellFormed === false).length,
  );

  constructor() {
    effect((onCleanup) => {
      const count = this.tree.found()?.length;
      if (count === undefined) return;
      const typed = setTimeout(() => {
        this.#say('export.dhis.place.found', { count });
      }, TYPING_MS);
      onCleanup(() => {
        clearTimeout(typed);
      });
    });
  }

  protected show(): void {
    if (this.#isShown()) return;
    this.tree.showChosen();
    this.#isShown.set(true);
  }

  /** Text that chose nothing must not look like a choice. */
  protected close(box: HTMLInputElement): void {
    this.#isShown.set(false);
    this.search('', box);
    this.tree.active.set(undefined);
  }

  protected search(text: string, box: HTMLInputElement): void {
    this.tree.text.set(text);
    if (box.value !== text) box.value = text;
  }

  protected typed(box: HTMLInputElement): void {
    this.search(box.value, box);
    this.show();
  }

  /** What is found by its name is one; in the open tree several can be ticked one after the other. */
  protected pick(place: TreePlace, box: HTMLInputElement): void {
    if (place === ALL_PLACES) this.#choose([], 'all');
    else if (place.orgUnit === undefined) {
      this.tree.turn(place);
      return;
    } else this.#toggle(place.orgUnit.id);
    if (place === ALL_PLACES || this.tree.found() !== undefined) this.close(box);
  }

  protected remove(id: string): void {
    if (this.chosen().includes(id)) this.#toggle(id);
  }

  protected pressed(event: KeyboardEvent, box: HTMLInputElement): void {
    if (event.ctrlKey || event.metaKey || this.#isOfText(event.key, box)) return;
    const wasOpen = this.isOpen();
    if (event.key === 'Escape') {
      if (!wasOpen) return;
      this.close(box);
    } else if (event.key === 'Enter' || event.key === ' ') {
      const active = this.activeId() === null ? undefined : this.tree.active();
      if (active !== undefined) this.pick(active, box);
      else this.show();
    } else {
      const step = treeStep(this.#keyToTheRight(event.key), this.tree.rows(), this.tree.active());
      if (step === undefined) return;
      this.show();
      if (step.turned !== undefined) this.tree.turn(step.turned);
      if (step.reached !== undefined) this.tree.active.set(step.reached);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** While something is typed, the keys that move in a text move in the text. */
  #isOfText(key: string, { value, selectionStart }: HTMLInputElement): boolean {
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const isAtEnd = this.#keyToTheRight(key) === 'ArrowRight' && selectionStart === value.length;
      return value !== '' && !isAtEnd;
    }
    return value !== '' && [' ', 'Home', 'End'].includes(key);
  }

  #keyToTheRight(key: string): string {
    if (this.#direction() === 'ltr') return key;
    return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
  }

  #toggle(id: string): void {
    const others = this.chosen().filter((chosen) => chosen !== id);
    const isAdded = others.length === this.chosen().length;
    this.#choose(isAdded ? [...others, id] : others, isAdded ? 'added' : 'removed', id);
  }

  #choose(orgUnits: readonly string[], what: 'all' | 'added' | 'removed', id = ''): void {
    const name = labelOf(this.#byId().get(id)) ?? id;
    this.chosenChange.emit(orgUnits);
    this.#say(`export.dhis.place.${what}.said`, { name, count: orgUnits.length });
  }

  #say(key: string, values: Readonly<Record<string, unknown>>): void {
    this.#announcer.announce(String(this.#translate.instant(key, values)));
  }
}

/** What an org unit is called; undefined where it has no name. */
function labelOf(orgUnit: OrgUnitOption | undefined): string | undefined {
  return orgUnit?.label === '' ? undefined : orgUnit?.label;
}
