import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { filter, firstValueFrom, map } from 'rxjs';
import type { ChooseState } from '../choose/state/choose-state.ts';
import { chooseFeature } from '../choose/state/choose.feature.ts';
import { metadataFeature } from '../dhis2/metadata/state/metadata.feature.ts';
import type { MetadataState } from '../dhis2/metadata/state/metadata-state.ts';
import { exportFeature } from '../export/state/export.feature.ts';
import type { ExportStatus } from '../export/state/export-status.ts';

/** What specs look at of the page's state. */
export interface StateOfSpecs extends ChooseState {
  readonly metadata: MetadataState;
  readonly exported: ExportStatus;
}

/** Waits until the page's state is as a spec expects it. */
export const when = (isSo: (state: StateOfSpecs) => boolean): Promise<StateOfSpecs> => {
  const store = TestBed.inject(Store);
  return firstValueFrom(
    store
      .select((state: Record<string, unknown>) => state)
      .pipe(
        map((state) => ({
          ...chooseFeature.selectChooseState(state),
          metadata: metadataFeature.selectMetadata(state),
          exported: exportFeature.selectExportState(state),
        })),
        filter(isSo),
      ),
  );
};
