import { Component, input, output } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { TranslatePipe } from '@ngx-translate/core';
import type { IdAndName } from '../../../../../domain/index.ts';

/** Chooses the data set of a file. */
@Component({
  selector: 'cht-data-set-picker',
  imports: [MatFormFieldModule, MatSelectModule, TranslatePipe],
  templateUrl: './data-set-picker.html',
  styleUrl: '../picker.scss',
})
export class DataSetPicker {
  readonly dataSets = input.required<readonly IdAndName[]>();
  readonly chosen = input<string>();
  readonly disabled = input(false);
  readonly chosenChange = output<string>();
}
