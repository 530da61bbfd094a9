import { Component, computed, effect, inject, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { hostAddress, isRouteName, type HostConnection } from '../../../data-access/index.ts';
import { Announced } from '../../../app/announcer/announced.ts';
import { AppActions } from '../state/connection.actions.ts';
import { connectionFeature } from '../state/connection.feature.ts';

/** How the app reaches the host: set once by whoever administers this DHIS2. */
@Component({
  selector: 'cht-connection-panel',
  imports: [
    Announced,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    TranslatePipe,
  ],
  templateUrl: './connection-panel.html',
  styleUrl: './connection-panel.scss',
})
export class ConnectionPanel {
  readonly #store = inject(Store);
  readonly closed = output();
  protected readonly kept = this.#store.selectSignal(connectionFeature.selectConnection);
  protected readonly keeping = this.#store.selectSignal(connectionFeature.selectKeeping);
  protected readonly by = signal<HostConnection['by']>('route');
  protected readonly route = signal('cht-reports');
  protected readonly address = signal('');
  protected readonly words = computed(() => {
    const keeping = this.keeping();
    return keeping.status === 'failed' && 'words' in keeping.error ? keeping.error.words : '';
  });
  /** What would be kept; undefined as long as it is none. */
  protected readonly typed = computed((): HostConnection | undefined => {
    if (this.by() === 'route') {
      const route = this.route().trim();
      return isRouteName(route) ? { by: 'route', route } : undefined;
    }
    const address = hostAddress(this.address());
    return address === undefined ? undefined : { by: 'address', address };
  });

  constructor() {
    effect(() => {
      const kept = this.kept();
      if (kept === undefined) return;
      this.by.set(kept.by);
      if (kept.by === 'route') this.route.set(kept.route);
      else this.address.set(kept.address);
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    const connection = this.typed();
    if (connection !== undefined) {
      this.#store.dispatch(AppActions.connectionSubmitted({ connection }));
    }
  }
}
