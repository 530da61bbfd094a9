import { inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { of } from 'rxjs';
import { sendingsOfHost } from '../../../../../data-access/index.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { followSendings, type FollowedFile } from './follow-sendings.ts';

/**
 * Reads from the log in DHIS2 what was sent of this period, and after an import writes that one into it. What is under
 * way is ended by nobody: who leaves the page right after an import is in the log too.
 */
export const logAndReadSendings = createEffect(
  (
    fetchFn = inject(DHIS2_FETCH),
    worker = inject(ExportWorkerClient),
    credentials = inject(Dhis2Credentials),
  ) => {
    const written = async (): Promise<FollowedFile> => {
      const access = credentials.access();
      const dataValueSet = await worker.readRows();
      if (dataValueSet === undefined) throw new Error('The file is no longer there.');
      return { access, dataValueSet, way: 'console', kept: sendingsOfHost(fetchFn, access) };
    };
    return followSendings(of(written));
  },
  { functional: true },
);
