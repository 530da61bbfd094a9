import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { Exclusion } from '../../../../../domain/index.ts';
import { CopyableId } from '../../shared/copyable-id/copyable-id.ts';
import { OpenInPrint } from '../../shared/open-in-print.ts';
import { LeaveOut } from '../leave-out/leave-out.ts';
import { PersonEntry } from '../shared/person-entry.ts';
import type { NoticePerson } from './notice-group.ts';

/** More than two that are side by side, as those below a supervisor, are behind the first. */
const MOST_IN_SIGHT = 2;

/** Whom a notice is about: whom to call, the document that it names, and what can be done about it. */
@Component({
  selector: 'cht-notice-people',
  imports: [CopyableId, LeaveOut, NgTemplateOutlet, OpenInPrint, PersonEntry, TranslatePipe],
  templateUrl: './notice-people.html',
  styleUrls: ['../../shared/styles/expansion-row.scss', './notice-people.scss'],
})
export class NoticePeople {
  readonly people = input.required<readonly NoticePerson[]>();
  /** Whether anybody can be left out. */
  readonly canLeaveOut = input(false);
  readonly leftOut = output<Exclusion>();

  protected readonly first = computed(() =>
    this.people().slice(0, this.people().length > MOST_IN_SIGHT ? 1 : MOST_IN_SIGHT),
  );
  protected readonly others = computed(() => this.people().slice(this.first().length));
}
