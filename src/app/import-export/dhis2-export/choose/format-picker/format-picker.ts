import { Component, input, output } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { TranslatePipe } from '@ngx-translate/core';
import { EXPORT_FORMATS, type ExportFormat } from '../../../../../domain/index.ts';

/** Chooses the form of a file, and tells the trap of each where it is chosen. */
@Component({
  selector: 'cht-format-picker',
  imports: [MatCheckboxModule, MatFormFieldModule, MatSelectModule, TranslatePipe],
  templateUrl: './format-picker.html',
  styleUrl: './format-picker.scss',
})
export class FormatPicker {
  readonly format = input.required<ExportFormat>();
  readonly gzip = input.required<boolean>();
  readonly disabled = input(false);
  readonly formatChange = output<ExportFormat>();
  readonly gzipChange = output<boolean>();

  protected readonly formats = EXPORT_FORMATS;
}
