import { inject, Service } from '@angular/core';
import type { ApiAccess, HostConnection } from '../../data-access/index.ts';
import { API_FETCH } from '../../app/import-export/dhis2-export/recalculation/api-fetch.ts';
import { DHIS2_SERVER } from '../dhis2-server.ts';
import { ChtAccount } from './cht-account.ts';

/** How the host's API is reached over a connection. */
@Service()
export class HostAccess {
  readonly #fetchFn = inject(API_FETCH);
  readonly #dhis2 = inject(DHIS2_SERVER);
  readonly #account = inject(ChtAccount);

  /** A Route leads to the API itself; an address to the host. */
  over(connection: HostConnection, signal?: AbortSignal): ApiAccess {
    const fetchFn = this.#fetchFn;
    if (connection.by === 'route') {
      const route = encodeURIComponent(connection.route);
      return { fetchFn, baseUrl: `${this.#dhis2.baseUrl}/api/routes/${route}/run`, signal };
    }
    const authorization = this.#account.authorization();
    return { fetchFn, baseUrl: `${connection.address}/api`, authorization, signal };
  }
}
