import { createSelector } from '@ngrx/store';
import { hasSameNumbers } from '../../choose/state/choice.ts';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import {
  selectDataSet,
  selectIsBlocked,
  selectKnownOrgUnits,
  selectPeriod,
} from '../../choose/state/choose.selectors.ts';
import {
  areSameExclusions,
  exclusionsFeature,
} from '../../review/leave-out/state/exclusions.feature.ts';
import { metadataFeature } from '../../dhis2/metadata/state/metadata.feature.ts';
import { exportFeature } from './export.feature.ts';
import type { ExportBasis } from './export-status.ts';

/** What would be exported now; undefined as long as something is not chosen, not there or not known. */
export const selectBasis = createSelector(
  chooseFeature.selectChoice,
  chooseFeature.selectOrgUnits,
  selectKnownOrgUnits,
  selectDataSet,
  selectPeriod,
  selectIsBlocked,
  exclusionsFeature.selectExcluded,
  (choice, { status }, orgUnits, dataSet, period, isBlocked, excluded): ExportBasis | undefined => {
    if (dataSet === undefined || period === undefined || isBlocked) return undefined;
    if (excluded === undefined) return undefined;
    // Some org units can be chosen only when they are known; all are all whichever they are.
    if (choice.orgUnits.length > 0 && status !== 'ready') return undefined;
    return { choice, dataSet, period, orgUnits, excluded };
  },
);

const selectBasisOfExport = createSelector(exportFeature.selectExportState, (state) =>
  'basis' in state ? state.basis : undefined,
);

/** What the export that is shown is made of; undefined where none is. */
export const selectShownBasis = createSelector(
  selectBasisOfExport,
  selectKnownOrgUnits,
  (basis, orgUnits): ExportBasis | undefined =>
    // All may be exported before their names are read.
    basis === undefined || basis.orgUnits.length > 0 ? basis : { ...basis, orgUnits },
);

/** Whether something else has been chosen since the export that is shown began. */
export const selectIsOfOtherChoice = createSelector(
  selectBasisOfExport,
  chooseFeature.selectChoice,
  (basis, choice) => basis !== undefined && !hasSameNumbers(basis.choice, choice),
);

/** Whether the export that is shown is of other numbers than one would be now. */
export const selectIsOfFormerChoice = createSelector(
  selectBasisOfExport,
  selectIsOfOtherChoice,
  exclusionsFeature.selectExcluded,
  (basis, isOfOtherChoice, excluded = []) =>
    basis !== undefined && (isOfOtherChoice || !areSameExclusions(basis.excluded, excluded)),
);

/** What the page has counted, tried to, or was kept from counting last. */
const selectTried = createSelector(exportFeature.selectExportState, (state) =>
  'basis' in state ? state.basis : 'of' in state ? state.of : undefined,
);

/**
 * What is chosen, where it may be counted without being asked for: once for each choice, and not while
 * the result of an export is shown, which stays until the next one.
 */
export const selectToCountByItself = createSelector(
  selectBasis,
  selectTried,
  exportFeature.selectExportState,
  metadataFeature.selectMetadata,
  (basis, tried, { status }, { reading, loaded }): ExportBasis | undefined => {
    if (basis === undefined || reading !== undefined) return undefined;
    if (status === 'exporting' || status === 'exported') return undefined;
    if (tried === undefined) return basis;
    const isCounted = status === 'counted' || status === 'checked';
    const isTried =
      hasSameNumbers(tried.choice, basis.choice) &&
      areSameExclusions(tried.excluded, basis.excluded) &&
      (!isCounted || tried.metadata === loaded?.metadata);
    return isTried ? undefined : basis;
  },
);

/** In which form the file was written. */
export const selectFormatOfFile = createSelector(exportFeature.selectExportState, (state) =>
  state.status === 'exported' ? state.format : 'json',
);
