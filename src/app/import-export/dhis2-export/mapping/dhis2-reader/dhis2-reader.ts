import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { TranslatePipe } from '@ngx-translate/core';
import type { Dhis2Error, OrgUnitsRead } from '../../../../../data-access/index.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { Dhis2SignIn } from '../../dhis2/connection/dhis2-sign-in/dhis2-sign-in.ts';

/** Asks the connected DHIS2 for its side of the mapping, and tells how far it is. */
@Component({
  selector: 'cht-dhis2-reader',
  imports: [Dhis2SignIn, MatButtonModule, MatIcon, MatProgressBar, TranslatePipe],
  templateUrl: './dhis2-reader.html',
  styleUrls: ['../../shared/styles/expansion-row.scss', './dhis2-reader.scss'],
})
export class Dhis2Reader {
  readonly #credentials = inject(Dhis2Credentials);
  readonly server = input.required<string>();
  readonly isReading = input(false);
  readonly progress = input<OrgUnitsRead | null>(null);
  readonly error = input<Dhis2Error | null>(null);
  readonly asked = output();
  readonly stopped = output();

  protected readonly canRead = computed(
    () => this.#credentials.credentials() !== undefined && !this.isReading(),
  );
  protected readonly percent = computed(() => {
    const { read = 0, total = 0 } = this.progress() ?? {};
    return total === 0 ? 0 : (100 * read) / total;
  });

  protected ask(event: Event): void {
    event.preventDefault();
    if (this.canRead()) this.asked.emit();
  }
}
