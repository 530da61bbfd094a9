import { Component, computed, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { MappingEntry, Offered } from '../mapping-entry.ts';

/** As many as a reader looks through; whoever wants another types more of its name. */
const SHOWN = 8;

/** A place or target with what it may be, and the ways to decide. */
@Component({
  selector: 'cht-suggestion-entry',
  imports: [MatButtonModule, MatIcon, TranslatePipe],
  templateUrl: './suggestion-entry.html',
  styleUrl: './suggestion-entry.scss',
  // A reader who comes to one of its buttons hears of what it is.
  host: { role: 'group', '[attr.aria-label]': 'label()' },
})
export class SuggestionEntry {
  readonly entry = input.required<MappingEntry>();
  /** All that can be chosen instead. */
  readonly options = input.required<readonly Offered[]>();
  /** Whether a person decided, so that it can be undone. */
  readonly isDecided = input(false);
  /** What was chosen, or null for none. */
  readonly decided = output<string | null>();
  readonly undone = output();

  protected readonly label = computed(() => {
    const { name, detail } = this.entry();
    return detail === '' ? name : `${name}, ${detail}`;
  });
  protected readonly isChoosing = signal(false);
  protected readonly sought = signal('');
  protected readonly isOpen = computed(
    () => !this.isDecided() && !['mapped', 'certain'].includes(this.entry().state),
  );
  readonly #found = computed(() => {
    const words = fold(this.sought())
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length === 0) return [];
    const texts = foldedTexts(this.options());
    return this.options().filter((_, at) => words.every((word) => texts[at]?.includes(word)));
  });
  protected readonly count = computed(() => this.#found().length);
  protected readonly found = computed(() => this.#found().slice(0, SHOWN));

  protected choose(key: string): void {
    this.isChoosing.set(false);
    this.sought.set('');
    this.decided.emit(key);
  }
}

/** Without letter case and accents. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** All entries search among the same options: those of a country are folded once, not at every letter. */
const known = new WeakMap<readonly Offered[], readonly string[]>();

function foldedTexts(options: readonly Offered[]): readonly string[] {
  const texts =
    known.get(options) ?? options.map(({ key, name, detail }) => fold(`${name} ${detail} ${key}`));
  known.set(options, texts);
  return texts;
}
