import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { JobFailure } from '../../../data-access/index.ts';

/** Why the host gave no answer, and what to do. */
@Component({
  selector: 'cht-host-failure',
  imports: [MatIcon, TranslatePipe],
  templateUrl: './host-failure.html',
  styleUrl: './host-failure.scss',
})
export class HostFailure {
  readonly failure = input.required<JobFailure>();

  /** 401 and 403 say whose account is meant; everything else is told in the host's words. */
  protected readonly key = computed(() => {
    const failure = this.failure();
    if (failure.code !== 'refused') return `dhis2-app.host.${failure.code}`;
    return failure.status === 401 ? 'dhis2-app.host.signed-out' : 'dhis2-app.host.refused';
  });
  protected readonly words = computed(() => {
    const failure = this.failure();
    return failure.code === 'refused' ? failure.words : '';
  });
}
