import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { FileCheck, FindingKind } from '../../../../../domain/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { OpenInPrint } from '../../shared/open-in-print.ts';
import { DataEntryList } from './data-entry-list.ts';
import { FindingEntry } from './finding-entry.ts';
import { findingGroups, type FoundRow } from './finding-groups.ts';
import { plainRows, RowList } from './row-list.ts';
import { ValidationList } from './validation-list.ts';

/** What DHIS2 would say to a file, and what was left out of it or changed for that. */
@Component({
  selector: 'cht-finding-list',
  imports: [
    DataEntryList,
    FindingEntry,
    MatButtonModule,
    MatCheckboxModule,
    MatIcon,
    NgTemplateOutlet,
    OpenInPrint,
    RowList,
    TranslatePipe,
    ValidationList,
  ],
  templateUrl: './finding-list.html',
  styleUrls: [
    '../../shared/styles/headings.scss',
    '../../shared/styles/expansion-row.scss',
    './finding-list.scss',
  ],
})
export class FindingList {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly check = input.required<FileCheck>();
  readonly names = input.required<RowNames>();
  /** Whether the file has not left yet, so that rows can be left out or taken in again. */
  readonly mayChange = input(false);
  readonly leftOutChange = output<{ readonly kind: FindingKind; readonly isLeftOut: boolean }>();
  readonly yesNoChange = output<boolean>();

  protected readonly severities = computed(() =>
    findingGroups(this.check().findings, this.check().server?.generation),
  );
  /** By kind, also a kind whose rows were left out for another one. */
  protected readonly leftOut = computed(() => {
    const { options, leftOut } = this.check();
    return options.leaveOut.map((kind) => ({
      kind,
      rows: plainRows(leftOut.filter(({ reason }) => reason === kind)),
    }));
  });
  protected readonly withoutNo = computed(() => plainRows(this.check().withoutNo));
  protected readonly changed = computed(() => plainRows(this.check().changed));
  protected readonly becomes = computed(
    () => new Map(this.check().changed.map(({ index, becomes }) => [index, becomes])),
  );
  /** The value that a changed row has now, as DHIS2 writes it. */
  protected readonly nowIs = ({ row }: FoundRow): string =>
    `→ ${this.becomes().get(row.index) ?? ''}`;
  protected readonly isAnyRuleBroken = computed(
    () => (this.check().validation?.violations.length ?? 0) > 0,
  );
  protected readonly isAnythingLeftOut = computed(
    () => this.leftOut().length > 0 || this.withoutNo().length > 0,
  );

  /** Goes to what was left out and opens its lists. */
  openLeftOut(): void {
    const heading = this.#element.nativeElement.querySelector<HTMLElement>('h3[data-part]');
    heading?.parentElement?.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    heading?.focus();
  }

  /** The names of what a part is missing of: our own, or DHIS2's, or ids. */
  protected aboutOf(about: readonly string[]): string {
    const { orgUnit, inDhis2 } = this.names();
    const some = about.slice(0, 5).map((id) => orgUnit(id) || inDhis2.dataElement(id) || id);
    return [...some, ...(about.length > some.length ? ['…'] : [])].join(', ');
  }
}
