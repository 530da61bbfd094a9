import { Component, input, output } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatRadioModule } from '@angular/material/radio';
import { TranslatePipe } from '@ngx-translate/core';
import type { Attribution, CompleteMark } from '../../../../../domain/index.ts';
import type { CodeScheme } from '../state/code-scheme.ts';

/** What can be decided besides the three choices; each option explains itself. */
@Component({
  selector: 'cht-export-options',
  imports: [MatCheckboxModule, MatRadioModule, TranslatePipe],
  templateUrl: './export-options.html',
  styleUrls: ['../../shared/styles/headings.scss', './export-options.scss'],
})
export class ExportOptions {
  readonly complete = input.required<boolean>();
  /** Whether the data set can be marked complete, or why not. */
  readonly completeMark = input.required<CompleteMark>();
  readonly attribution = input.required<Attribution>();
  /** Whether org units are named by codes. */
  readonly byCode = input(false);
  /** Whether they can be, or why not; undefined where nothing speaks for it. */
  readonly codeScheme = input<CodeScheme>();
  /** Whether it matters where a number counts. */
  readonly hasOverlap = input.required<boolean>();
  readonly disabled = input(false);
  readonly completeChange = output<boolean>();
  readonly byCodeChange = output<boolean>();
  readonly attributionChange = output<Attribution>();

  protected readonly attributions = ['nearest', 'ancestors'] as const;
}
