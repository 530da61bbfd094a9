import { Component, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule, type MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { TranslatePipe } from '@ngx-translate/core';
import { isReason, type Exclusion } from '../../../../../domain/index.ts';

/** Leaves somebody out of the numbers that are shown, with a reason, which is asked for in place. */
@Component({
  selector: 'cht-leave-out',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, TranslatePipe],
  templateUrl: './leave-out.html',
  styleUrl: './leave-out.scss',
})
export class LeaveOut {
  readonly owner = input.required<string>();
  /** '' where it is not known. */
  readonly name = input.required<string>();
  readonly leftOut = output<Exclusion>();

  protected readonly isOpen = signal(false);
  protected readonly isReasonMissing = signal(false);
  private readonly reason = viewChild<ElementRef<HTMLInputElement>>('reason');
  private readonly opener = viewChild<MatButton>('opener');

  protected open(): void {
    this.isOpen.set(true);
    setTimeout(() => this.reason()?.nativeElement.focus());
  }

  protected close(): void {
    this.isOpen.set(false);
    this.isReasonMissing.set(false);
    setTimeout(() => this.opener()?.focus());
  }

  protected leaveOut(event: Event, reason: string): void {
    event.preventDefault();
    if (isReason(reason)) {
      this.isOpen.set(false);
      this.leftOut.emit({ owner: this.owner(), reason: reason.trim() });
    } else {
      this.isReasonMissing.set(true);
      this.reason()?.nativeElement.focus();
    }
  }
}
