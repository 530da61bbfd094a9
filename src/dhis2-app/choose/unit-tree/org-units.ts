import { inject, Service } from '@angular/core';
import { defer, map, shareReplay, type Observable } from 'rxjs';
import {
  findOrgUnits,
  readOrgUnitsBelow,
  type Dhis2Error,
  type OrgUnitNode,
} from '../../../data-access/index.ts';
import type { Result } from '../../../domain/index.ts';
import { abortable } from '../../../app/rx/abortable.ts';
import { DHIS2_FETCH } from '../../../app/import-export/dhis2-export/dhis2/connection/dhis2-fetch.ts';
import { DHIS2_SERVER } from '../../dhis2-server.ts';

/** Reads DHIS2's own tree, a level at a time, each level once. */
@Service()
export class OrgUnits {
  readonly #fetchFn = inject(DHIS2_FETCH);
  readonly #access = inject(DHIS2_SERVER);
  readonly #below = new Map<string, Observable<Result<readonly OrgUnitNode[], Dhis2Error>>>();

  /** Those right below one; what could not be read is read again the next time. */
  below(id: string): Observable<Result<readonly OrgUnitNode[], Dhis2Error>> {
    const known = this.#below.get(id);
    if (known !== undefined) return known;
    const read = defer(() =>
      abortable((signal) =>
        readOrgUnitsBelow({ fetchFn: this.#fetchFn, access: this.#access, signal }, id),
      ),
    ).pipe(
      map((result) => {
        if (!result.ok) this.#below.delete(id);
        return result;
      }),
      shareReplay({ bufferSize: 1, refCount: false }),
    );
    this.#below.set(id, read);
    return read;
  }

  /** Those below some whose name holds a text. */
  find(
    text: string,
    roots: readonly OrgUnitNode[],
  ): Observable<Result<readonly OrgUnitNode[], Dhis2Error>> {
    return abortable((signal) =>
      findOrgUnits(
        { fetchFn: this.#fetchFn, access: this.#access, signal },
        text,
        roots.map(({ id }) => id),
      ),
    );
  }
}
