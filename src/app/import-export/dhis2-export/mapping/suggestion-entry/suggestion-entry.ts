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
    return this.options().filter(({ key, name, detail }) => {
      const text = fold(`${name} ${detail} ${key}`);
      return words.every((word) => text.includes(word));
    });
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
