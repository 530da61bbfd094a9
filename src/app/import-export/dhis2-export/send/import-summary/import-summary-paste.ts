import { Component, computed, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { TranslatePipe } from '@ngx-translate/core';
import { readImportSummary, type DataValueRow } from '../../../../../domain/index.ts';
import { ImportSummaryDetails } from './import-summary-details.ts';
import type { RowNames } from '../../shared/names/row-names.ts';

/** Explains a summary that somebody got by hand, in DHIS2's Import/Export app. */
@Component({
  selector: 'cht-import-summary-paste',
  imports: [
    ImportSummaryDetails,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    TranslatePipe,
  ],
  templateUrl: './import-summary-paste.html',
  styleUrls: ['../../shared/styles/expansion-row.scss', './import-summary-paste.scss'],
})
export class ImportSummaryPaste {
  /** The rows of the file that was imported, in its order; undefined until they are there. */
  readonly rows = input.required<readonly DataValueRow[] | undefined>();
  /** The rows are needed. */
  readonly pasted = output();
  readonly names = input.required<RowNames>();

  protected readonly text = signal<string | undefined>(undefined);
  protected readonly read = computed(() => {
    const text = this.text();
    return text === undefined ? undefined : readImportSummary(text);
  });
  protected readonly fault = computed(() => {
    const read = this.read();
    return read === undefined || read.ok ? undefined : read.error;
  });
  protected readonly summary = computed(() => {
    const read = this.read();
    return read?.ok === true ? read.value : undefined;
  });
  protected explain(text: string): void {
    this.text.set(text);
    this.pasted.emit();
  }

  protected readonly words = computed(() => {
    const fault = this.fault();
    return { words: fault?.code === 'dhis2-error' ? fault.message : '' };
  });
}
