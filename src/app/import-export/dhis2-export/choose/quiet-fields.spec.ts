import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { QuietFields } from './quiet-fields.ts';

@Component({
  selector: 'cht-two-fields',
  imports: [MatFormFieldModule, MatInput, QuietFields],
  template: `
    <div chtQuietFields>
      <mat-form-field><input matInput /><mat-hint>a hint</mat-hint></mat-form-field>
      @if (isMore()) {
        <mat-form-field><input matInput /><mat-hint>another</mat-hint></mat-form-field>
      }
    </div>
  `,
})
class TwoFields {
  readonly isMore = signal(false);
}

describe('quiet fields', () => {
  it('are no live regions, those that come later neither, and keep their descriptions', async () => {
    const fixture = TestBed.createComponent(TwoFields);
    const element = fixture.nativeElement as HTMLElement;
    for (const [isMore, hints] of [
      [false, ['a hint']],
      [true, ['a hint', 'another']],
    ] as const) {
      fixture.componentInstance.isMore.set(isMore);
      await fixture.whenStable();
      expect(element.querySelectorAll('[aria-live]').length).toBe(0);
      const described = [...element.querySelectorAll('input')].map((input) => {
        const id = input.getAttribute('aria-describedby') ?? '';
        return document.getElementById(id)?.textContent;
      });
      expect(described).toEqual([...hints]);
    }
  });
});
