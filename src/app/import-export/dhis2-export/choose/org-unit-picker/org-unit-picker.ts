import { Component, computed, input, output, signal } from '@angular/core';
import {
  MatAutocompleteModule,
  type MatAutocompleteSelectedEvent,
} from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { OrgUnitOption } from './org-unit-option.ts';
import { orgUnitSearch } from './org-unit-search.ts';

/** More lines than this nobody reads; typing on is quicker. */
const MOST_OPTIONS = 50;

/** The value of the option that takes every choice away. */
const ALL = '';

/** Chooses the org units of a file: all of them, or one or several found by typing. */
@Component({
  selector: 'cht-org-unit-picker',
  imports: [
    MatAutocompleteModule,
    MatCheckboxModule,
    MatChipsModule,
    MatFormFieldModule,
    MatIcon,
    TranslatePipe,
  ],
  templateUrl: './org-unit-picker.html',
  styleUrls: ['../picker.scss', './org-unit-picker.scss'],
})
export class OrgUnitPicker {
  /** In the order in which they are offered. */
  readonly orgUnits = input.required<readonly OrgUnitOption[]>();
  /** Ids; none is all. */
  readonly chosen = input.required<readonly string[]>();
  readonly children = input(false);
  readonly state = input.required<'waiting' | 'loading' | 'ready' | 'failed'>();
  readonly disabled = input(false);
  readonly chosenChange = output<readonly string[]>();
  readonly childrenChange = output<boolean>();

  protected readonly all = ALL;
  protected readonly text = signal('');
  protected readonly isDisabled = computed(() => this.disabled() || this.state() !== 'ready');

  readonly #byId = computed(() => new Map(this.orgUnits().map((unit) => [unit.id, unit])));
  readonly #search = computed(() => orgUnitSearch(this.orgUnits()));
  readonly #found = computed(() => {
    const chosen = new Set(this.chosen());
    return this.#search()
      .find(this.text())
      .filter(({ id }) => !chosen.has(id));
  });

  protected readonly chips = computed(() =>
    this.chosen().map((id) => ({ id, orgUnit: this.#byId().get(id) })),
  );
  protected readonly malformed = computed(
    () => this.chips().filter(({ orgUnit }) => orgUnit?.isWellFormed === false).length,
  );
  protected readonly options = computed(() => this.#found().slice(0, MOST_OPTIONS));
  protected readonly more = computed(() => this.#found().length - this.options().length);

  /** An id is shown to whoever looks for it. */
  protected isFoundById({ id }: OrgUnitOption): boolean {
    const text = this.text().trim().toLowerCase();
    return text !== '' && id.toLowerCase().includes(text);
  }

  protected choose({ option }: MatAutocompleteSelectedEvent, box: HTMLInputElement): void {
    const id: unknown = option.value;
    option.deselect();
    this.search('', box);
    if (id === ALL) this.chosenChange.emit([]);
    else if (typeof id === 'string') this.chosenChange.emit([...this.chosen(), id]);
  }

  protected remove(id: string): void {
    this.chosenChange.emit(this.chosen().filter((chosen) => chosen !== id));
  }

  /** Text that chose nothing must not look like a choice. */
  protected search(text: string, box?: HTMLInputElement): void {
    this.text.set(text);
    if (box !== undefined) box.value = text;
  }

  /** The text box holds what is searched for; a chosen unit becomes a chip. */
  protected readonly noText = (): string => '';
}
