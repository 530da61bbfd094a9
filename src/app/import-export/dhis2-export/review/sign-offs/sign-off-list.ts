import { Component, computed, inject, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { utcDayOf, type SignOffStatus } from '../../../../../domain/index.ts';
import { ChtMonth, IntlFormats } from '../../../../i18n/index.ts';
import type { ReviewListName } from '../../worker/review/review-lists-protocol.ts';
import type { ReviewPage } from '../../worker/review/review-page.ts';
import type { SignOffEntry, SignOffLine } from '../../worker/review/sign-offs-protocol.ts';
import { Pager } from '../shared/pager.ts';

/** The icon beside each status: colour alone says nothing. */
const ICONS: Readonly<Record<SignOffStatus, string>> = {
  changed: 'warning',
  partly: 'warning',
  'may-have-changed': 'help',
  'not-validated': 'close',
  validated: 'check',
};

/** What supervisors signed of each org unit, and what has changed since. */
@Component({
  selector: 'cht-sign-off-list',
  imports: [ChtMonth, MatIcon, Pager, TranslatePipe],
  templateUrl: './sign-off-list.html',
  styleUrl: './sign-off-list.scss',
})
export class SignOffList {
  readonly #formats = inject(IntlFormats);
  readonly #translate = inject(TranslateService);
  readonly page = input.required<ReviewPage<SignOffLine>>();
  /** How many lines are on a page. */
  readonly size = input.required<number>();
  /** How many reports cannot be read. */
  readonly unreadable = input.required<number>();
  readonly orgUnitName = input.required<(id: string) => string>();
  readonly turned = output<{ readonly name: ReviewListName; readonly from: number }>();

  protected readonly icons = ICONS;
  /** Whether an org unit has a line for each of several months. */
  protected readonly hasMonths = computed(
    () => new Set(this.page().lines.map(({ tag }) => tag)).size > 1,
  );

  protected textOf({ verdict, why }: SignOffEntry): string {
    return `export.dhis.sign-offs.${why === undefined ? `by.${verdict}` : 'reported'}`;
  }

  protected valuesOf({ name, place, reportedDate }: SignOffEntry): object {
    const nobody = String(this.#translate.instant('export.dhis.sign-offs.nobody'));
    return {
      name: name === '' ? nobody : name,
      place,
      when: this.#formats.date(utcDayOf(reportedDate)),
    };
  }

  protected listOf(names: readonly string[]): string {
    return this.#formats.list(names);
  }
}
