import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import type {
  Dhis2Generation,
  FileCheck,
  FindingDetail,
  ImporterResponse,
} from '../../../../../domain/index.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import type { FindingGroup, FoundRow } from './finding-groups.ts';
import { RowList } from './row-list.ts';

const GENERATIONS: readonly Dhis2Generation[] = ['upTo242', 'since243'];

/** What is found of one kind: the rule, what each DHIS2 does, the fix, and the rows. */
@Component({
  selector: 'cht-finding-entry',
  imports: [MatButtonModule, MatIcon, RowList, TranslatePipe],
  templateUrl: './finding-entry.html',
  styleUrls: ['../../shared/styles/headings.scss', './finding-entry.scss'],
})
export class FindingEntry {
  readonly #translate = inject(TranslateService);
  readonly #formats = inject(IntlFormats);
  readonly group = input.required<FindingGroup>();
  readonly names = input.required<RowNames>();
  /** Whether rows can still be left out. */
  readonly mayChange = input.required<boolean>();
  readonly leftOut = output();

  /** The version of the DHIS2 that it is of; both generations are told where it is not known. */
  readonly server = input<FileCheck['server']>();

  protected readonly generations = computed(() => {
    const server = this.server();
    return server === undefined ? GENERATIONS : [server.generation];
  });
  protected readonly nameOfServer = computed(() => {
    const server = this.server();
    return server === undefined ? undefined : `DHIS2 ${server.version}`;
  });
  protected readonly canLeaveOut = computed(() => this.mayChange() && this.group().rows > 0);

  protected ruleValues({ fault, date, latestPeriod, ...detail }: FindingDetail) {
    return {
      periodType: '',
      valueType: '',
      aggregationType: '',
      ...detail,
      fault: fault === undefined ? '' : this.#text(`export.dhis.value-fault.${fault}`),
      date: date === undefined ? '' : this.#formats.date(date),
      latestPeriod: latestPeriod === undefined ? '' : this.#formats.month(latestPeriod),
    };
  }

  /** What one generation does, with its codes. */
  protected effectOf(
    { behaviour, codes, whenStrict }: ImporterResponse,
    generation: Dhis2Generation,
  ): string {
    const behaviourText = this.#text(`export.dhis.behaviour.${behaviour}`);
    const otherwise =
      whenStrict === undefined
        ? []
        : [
            this.#text(`export.dhis.effect.whenStrict.${generation}`, {
              behaviour: this.#text(`export.dhis.behaviour.${whenStrict}`),
            }),
          ];
    const known = codes.length === 0 ? [] : [`(${codes.join(', ')})`];
    return [behaviourText, ...otherwise, ...known].join(' ');
  }

  /** What only this row has to say. */
  protected readonly noteOf = ({ detail: { date, optionCombos, below } }: FoundRow): string => {
    if (date !== undefined) {
      return this.#text('export.dhis.finding.date', { date: this.#formats.date(date) });
    }
    if (optionCombos !== undefined && optionCombos.length > 0) {
      const combos = this.#formats.list(optionCombos.map(({ id, name }) => name || id));
      return this.#text('export.dhis.finding.option-combos', { combos });
    }
    if (below === undefined) return '';
    const { orgUnit, inDhis2 } = this.names();
    const units = this.#formats.list(below.map((id) => orgUnit(id) || inDhis2.orgUnit(id) || id));
    return this.#text('export.dhis.finding.below', { units });
  };

  #text(key: string, values?: Readonly<Record<string, string>>): string {
    const text: unknown = this.#translate.instant(key, values);
    return String(text);
  }
}
