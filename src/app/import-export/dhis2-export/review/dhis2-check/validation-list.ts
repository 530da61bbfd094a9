import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { Validation } from '../../../../../domain/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { BrokenRule } from './broken-rule.ts';

/** What DHIS2's validation rules say to a file: which are broken where, and which could not be run. */
@Component({
  selector: 'cht-validation-list',
  imports: [BrokenRule, MatIcon, TranslatePipe],
  templateUrl: './validation-list.html',
  styleUrls: ['../../shared/styles/headings.scss', './validation-list.scss'],
})
export class ValidationList {
  readonly validation = input.required<Validation>();
  readonly names = input.required<RowNames>();

  /** How many rules were run, everywhere or at some org units. */
  protected readonly run = computed(() => {
    const { rules, notRun } = this.validation();
    return rules.length - notRun.filter(({ why }) => why !== 'org-unit-level').length;
  });
  protected readonly broken = computed(() => {
    const { rules, violations } = this.validation();
    return rules.flatMap((rule) => {
      const ofRule = violations.filter((violation) => violation.rule === rule.id);
      return ofRule.length === 0 ? [] : [{ rule, violations: ofRule }];
    });
  });
  protected readonly notRun = computed(() => {
    const { rules, notRun } = this.validation();
    const names = new Map(rules.map(({ id, name }) => [id, name]));
    return notRun.map(({ rule, why }) => ({ rule, why, name: names.get(rule) ?? rule }));
  });
}
