import { Component, inject, input, output } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { EXPORT_FORMATS, type ExportFormat } from '../../../../../domain/index.ts';
import { Announcer } from '../../../../announcer/announcer.ts';
import { importAdviceKey } from './import-advice-key.ts';

/** Chooses the form of a file, and says what to do with it in DHIS2 where it is chosen. */
@Component({
  selector: 'cht-format-picker',
  imports: [MatButtonToggleModule, MatCheckboxModule, TranslatePipe],
  templateUrl: './format-picker.html',
  styleUrls: ['../../shared/styles/segments.scss', './format-picker.scss'],
})
export class FormatPicker {
  readonly #announcer = inject(Announcer);
  readonly #translate = inject(TranslateService);
  readonly format = input.required<ExportFormat>();
  readonly gzip = input.required<boolean>();
  /** Whether org units are named by codes. */
  readonly byCode = input(false);
  readonly disabled = input(false);
  readonly formatChange = output<ExportFormat>();
  readonly gzipChange = output<boolean>();

  protected readonly formats = EXPORT_FORMATS;

  protected choose(format: ExportFormat): void {
    this.formatChange.emit(format);
    if (format !== 'json') this.#announcer.announce(this.importAdvice(format));
  }

  protected importAdvice(format: ExportFormat): string {
    return String(this.#translate.instant(importAdviceKey(format, this.byCode())));
  }
}
