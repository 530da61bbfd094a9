import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import type { DataEntryJudgement, MissingField } from '../../../../../domain/index.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { OpenInPrint } from '../../shared/open-in-print.ts';
import type { FoundRow } from './finding-groups.ts';
import { plainRows, RowList } from './row-list.ts';

/** How many org units are named of a field that is empty at many. */
const NAMED = 10;

/** In the order in which Data Entry asks for them. */
const RULES = ['compulsory', 'comment-required', 'field-combination'] as const;

/** What DHIS2's Data Entry would say of a form with the numbers of a file, besides validation rules. */
@Component({
  selector: 'cht-data-entry-list',
  imports: [MatIcon, OpenInPrint, RowList, TranslatePipe],
  templateUrl: './data-entry-list.html',
  styleUrls: [
    '../../shared/styles/headings.scss',
    '../../shared/styles/expansion-row.scss',
    './validation-list.scss',
    './data-entry-list.scss',
  ],
})
export class DataEntryList {
  readonly #translate = inject(TranslateService);
  readonly #formats = inject(IntlFormats);
  readonly judgement = input.required<DataEntryJudgement>();
  readonly names = input.required<RowNames>();

  protected readonly outside = computed(() =>
    plainRows((this.judgement().outsideLimits ?? []).map(({ row }) => row)),
  );
  readonly #limits = computed(
    () => new Map(this.judgement().outsideLimits?.map((one) => [one.row.index, one])),
  );
  /** What a value outside its limits should lie between. */
  protected readonly between = ({ row }: FoundRow): string => {
    const { min = 0, max = 0 } = this.#limits().get(row.index) ?? {};
    const numbers = { min: this.#formats.number(min), max: this.#formats.number(max) };
    return String(this.#translate.instant('export.dhis.entry.between', numbers));
  };
  protected readonly missing = computed(() =>
    RULES.flatMap((rule) => {
      const fields = this.judgement().missing.filter((field) => field.rule === rule);
      return fields.length === 0 ? [] : [{ rule, fields: fields.map((one) => this.#lineOf(one)) }];
    }),
  );
  protected readonly incomplete = computed(() =>
    this.judgement().incomplete.map(({ orgUnit, why }) => ({ name: this.#unit(orgUnit), why })),
  );
  protected readonly isAnythingFound = computed(() => {
    const { missing, incomplete } = this.judgement();
    return this.outside().length + missing.length + incomplete.length > 0;
  });
  protected readonly notJudged = computed(() =>
    this.#formats.list(
      this.judgement().notJudged.map((id) => this.names().inDhis2.dataElement(id) || id),
    ),
  );

  #lineOf({ dataElement, categoryOptionCombo: combo, isInFile, count, forms }: MissingField) {
    const { inDhis2 } = this.names();
    const element = inDhis2.dataElement(dataElement) || dataElement;
    // Nobody needs to read of an element that is not split up that it is not.
    const split = combo === undefined ? '' : inDhis2.optionCombo(combo);
    const units = forms.slice(0, NAMED).map(({ orgUnit }) => this.#unit(orgUnit));
    return {
      name: split === '' || split === 'default' ? element : `${element}, ${split}`,
      isInFile,
      count,
      units: [...units, ...(forms.length > NAMED ? ['…'] : [])].join(', '),
    };
  }

  #unit(id: string): string {
    return this.names().orgUnit(id) || this.names().inDhis2.orgUnit(id) || id;
  }
}
