import type { Dhis2ExportState } from '../../state/dhis2-export-state.ts';
import { NO_METADATA } from '../../dhis2/metadata/state/metadata-state.ts';

/** Org units and metadata are of a data set: those of another one are asked for anew. */
export const readOfDataSet = (state: Dhis2ExportState): Dhis2ExportState => ({
  ...state,
  orgUnits: hasKnownDataSet(state) ? { status: 'loading' } : { status: 'waiting' },
  metadata: hasKnownDataSet(state) ? { reading: 'kept' } : NO_METADATA,
});

const hasKnownDataSet = ({ configuration, choice }: Dhis2ExportState): boolean =>
  configuration.status === 'ready' &&
  configuration.value.dataSets.some(({ id }) => id === choice.dataSet);
