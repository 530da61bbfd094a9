import { Component, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { TranslatePipe } from '@ngx-translate/core';
import { delay, of, switchMap } from 'rxjs';
import type { OrgUnitNode } from '../../../data-access/index.ts';
import { OrgUnits } from './org-units.ts';

/** With fewer letters half the country is found. */
const FEWEST = 2;
/** Milliseconds after the last letter. */
const PAUSE = 300;

/** Finds an org unit by a part of its name. */
@Component({
  selector: 'cht-unit-search',
  imports: [MatAutocompleteModule, MatFormFieldModule, MatIcon, MatInputModule, TranslatePipe],
  templateUrl: './unit-search.html',
  styleUrl: './unit-search.scss',
})
export class UnitSearch {
  readonly #units = inject(OrgUnits);
  /** The units at and below which is looked. */
  readonly roots = input.required<readonly OrgUnitNode[]>();
  readonly found = output<OrgUnitNode>();

  protected readonly text = signal('');
  protected readonly results = rxResource({
    params: () => this.text().trim(),
    stream: ({ params: text }) =>
      text.length < FEWEST
        ? of(undefined)
        : of(text).pipe(
            delay(PAUSE),
            switchMap((typed) => this.#units.find(typed, this.roots())),
          ),
  });

  /** What an option shows, and what stays in the field when it is taken: nothing. */
  protected readonly asText = (): string => '';

  protected take(unit: OrgUnitNode, field: HTMLInputElement): void {
    this.found.emit(unit);
    this.text.set('');
    field.value = '';
  }
}
