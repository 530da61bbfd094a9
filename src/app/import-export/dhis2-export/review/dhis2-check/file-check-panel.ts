import {
  afterNextRender,
  Component,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { ExportReport, FileCheck, FindingKind } from '../../../../../domain/index.ts';
import { AnnouncedChanges } from '../../../../announcer/announced-changes.ts';
import { ChtNumber } from '../../../../i18n/index.ts';
import { FindingList } from './finding-list.ts';
import type { RowNames } from '../../shared/names/row-names.ts';

/** The counted file before it leaves: what DHIS2 would say to it, and what can be done about it. */
@Component({
  selector: 'cht-file-check-panel',
  imports: [AnnouncedChanges, ChtNumber, FindingList, MatIcon, TranslatePipe],
  templateUrl: './file-check-panel.html',
  styleUrl: './file-check-panel.scss',
})
export class FileCheckPanel {
  readonly check = input.required<FileCheck>();
  readonly report = input.required<ExportReport>();
  readonly names = input.required<RowNames>();
  /** Whether it is the answer to a press; a screen reader reads on from here then. */
  readonly takesFocus = input(true);
  readonly leftOutChange = output<{ readonly kind: FindingKind; readonly isLeftOut: boolean }>();
  readonly yesNoChange = output<boolean>();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    afterNextRender(() => {
      if (this.takesFocus()) this.heading().nativeElement.focus();
    });
  }

  protected leaveOut(change: { readonly kind: FindingKind; readonly isLeftOut: boolean }): void {
    // The button that was pressed goes; whoever uses a keyboard goes on from the figures, which change.
    this.heading().nativeElement.focus({ preventScroll: true });
    this.leftOutChange.emit(change);
  }
}
