import { Component, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type {
  ComparedNumbers,
  ComparedReport,
  ComparedTarget,
} from '../../../../../data-access/index.ts';
import { ChtMonth, IntlFormats } from '../../../../i18n/index.ts';
import { PersonEntry } from '../../review/shared/person-entry.ts';
import { localDay } from '../../shared/today.ts';
import type { ComparedLine } from '../compared-lines.ts';

/** So many late reports of a target are listed. */
const MOST_LATE = 10;

/** The text for a report, by why it came late. */
const LINES: Readonly<Record<ComparedReport['why'], string>> = {
  'reported-later': 'export.dhis.reports.late.line',
  'arrived-later': 'export.dhis.reports.late.arrived',
  'changed-later': 'export.dhis.reports.late.changed',
};

/** What phones wrote beside what the reports give, by phone, and the reports behind the difference. */
@Component({
  selector: 'cht-comparison-list',
  imports: [ChtMonth, MatIcon, PersonEntry, TranslatePipe],
  templateUrl: './comparison-list.html',
  styleUrl: './comparison-list.scss',
})
export class ComparisonList {
  readonly #formats = inject(IntlFormats);
  readonly lines = input.required<readonly ComparedLine[]>();
  /** What a target is called. */
  readonly targetName = input.required<(id: string) => string>();
  protected readonly mostLate = MOST_LATE;
  protected readonly lineOf = LINES;

  /** Total and pass are one number where all pass; what is no number is a dash. */
  protected numbersOf(numbers: ComparedNumbers | undefined): {
    readonly part: string;
    readonly whole?: string;
  } {
    const [pass, total] = [numbers?.pass, numbers?.total];
    if (pass === undefined || total === undefined) return { part: '–' };
    return pass === total
      ? { part: this.#formats.number(total) }
      : { part: this.#formats.number(pass), whole: this.#formats.number(total) };
  }

  protected differenceOf({ difference }: ComparedTarget): ReturnType<typeof this.numbersOf> {
    if (difference === undefined) return { part: '–' };
    const { pass, total } = difference;
    return pass === total
      ? { part: this.#signed(total) }
      : { part: this.#signed(pass), whole: this.#signed(total) };
  }

  /** Whether the reports that came late are the whole difference, in a text's key. */
  protected explanationOf({ isExplained, late }: ComparedTarget): string {
    if (isExplained) return 'export.dhis.reports.explained';
    return late.some(({ why }) => why === 'changed-later')
      ? 'export.dhis.reports.edited'
      : 'export.dhis.reports.not-explained';
  }

  protected dateOf(day: string | undefined): string {
    return day === undefined ? '?' : this.#formats.date(day);
  }

  /** The reader's own day of a moment. */
  protected dayOf(moment: string | undefined): string {
    const date = new Date(moment ?? NaN);
    return Number.isNaN(date.getTime()) ? '?' : this.#formats.date(localDay(date));
  }

  #signed(value: number): string {
    return `${value > 0 ? '+' : ''}${this.#formats.number(value)}`;
  }
}
