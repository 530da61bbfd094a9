import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  EnvironmentInjector,
  inject,
  input,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe } from '@ngx-translate/core';
import { cleanedForm, type FormCell } from '../../../../../domain/index.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import { CountedOf } from '../shared/counted-of.ts';
import { SheetPrinter } from '../sheet/sheet-printer.ts';
import { filledForms, type FilledForm, type FormSource } from './filled-forms.ts';

/** What stands in a field that somebody was asked about, and nobody answered. */
const NOT_REPORTED = '–';

/**
 * One org unit's values in the layout of DHIS2's form: on the screen in its place, on paper in the place
 * of the whole document.
 */
@Component({
  selector: 'cht-official-form',
  imports: [CountedOf, MatButtonModule, TranslatePipe],
  templateUrl: './official-form.html',
  styleUrl: './official-form.scss',
  // What comes of a custom form has no attributes of ours; on paper it stands outside of the page.
  encapsulation: ViewEncapsulation.None,
})
export class OfficialForm {
  readonly #formats = inject(IntlFormats);
  readonly #printer = inject(SheetPrinter);
  readonly #environmentInjector = inject(EnvironmentInjector);
  readonly source = input.required<FormSource>();
  readonly isOnPaper = input(false);
  /** Takes it away again. */
  readonly close = input<() => void>();

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly content = computed(() => filledForms(this.source()));
  protected readonly forms = computed(() => this.content().forms.map((form) => this.#shown(form)));
  protected readonly states = ['not-reported', 'not-mapped', 'greyed'] as const;

  constructor() {
    afterNextRender(() => {
      if (!this.isOnPaper()) this.heading()?.nativeElement.focus();
    });
  }

  protected textOf(cell: FormCell): string {
    if (cell.state === 'value') return this.#formats.number(BigInt(cell.value));
    return cell.state === 'not-reported' ? NOT_REPORTED : '';
  }

  protected print(): void {
    const inputs = { source: this.source(), isOnPaper: true };
    this.#printer.print(OfficialForm, 'cht-prints-form', inputs, this.#environmentInjector);
  }

  #shown({ form, ...rest }: FilledForm) {
    const { names } = this.content();
    const custom =
      form.customForm === undefined
        ? undefined
        : cleanedForm(form.customForm, (dataElement, optionCombo) => {
            const cell = form.cellOf(dataElement, optionCombo);
            return { text: this.textOf(cell), className: `cht-field ${cell.state}` };
          });
    const notOn = form.valuesNotOn(custom?.fields);
    return {
      ...rest,
      form,
      html: custom?.html,
      notOn: notOn.map(({ dataElement, categoryOptionCombo: combo, value }) => ({
        name: [
          names.inDhis2.dataElement(dataElement) || names.target({ dataElement }) || dataElement,
          combo === undefined ? '' : names.inDhis2.optionCombo(combo) || combo,
        ]
          .filter((part) => part !== '' && part !== 'default')
          .join(', '),
        number: this.#formats.number(BigInt(value)),
      })),
    };
  }
}
