import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { distance } from 'fastest-levenshtein';
import {
  contactsFiles,
  elementChoices,
  mappingRows,
  settingsPatch,
  suggestDataElements,
  suggestOrgUnits,
} from '../../../../../domain/index.ts';
import { MappingActions, MappingPageActions } from './mapping.actions.ts';
import { NOTHING_MAPPED, type Decisions, type MappingState } from './mapping-state.ts';

const without = (decisions: Decisions, id: string): Decisions =>
  Object.fromEntries(Object.entries(decisions).filter(([key]) => key !== id));

const reading = (state: MappingState): MappingState => ({ ...state, isReading: true, error: null });

const reducer = createReducer(
  NOTHING_MAPPED,
  on(MappingPageActions.entered, (): MappingState => reading(NOTHING_MAPPED)),
  on(MappingPageActions.left, (): MappingState => NOTHING_MAPPED),
  on(MappingPageActions.retryClicked, reading),
  on(MappingPageActions.typesChosen, (state, { types }): MappingState =>
    reading({ ...state, types }),
  ),
  on(MappingActions.basisRead, (state, { basis }): MappingState => ({
    ...state,
    isReading: false,
    basis,
  })),
  on(MappingActions.basisRefused, (state, { error }): MappingState => ({
    ...state,
    isReading: false,
    error,
  })),
  on(MappingActions.fileRead, (state, { loaded }): MappingState => ({
    ...state,
    loaded,
    refused: null,
    // What was decided of one data set says nothing of another.
    ...(loaded.metadata.id === state.loaded?.metadata.id ? {} : { places: {}, targets: {} }),
  })),
  on(MappingActions.fileRefused, (state, refused): MappingState => ({
    ...state,
    refused: { fileName: refused.fileName, fault: refused.fault },
  })),
  on(MappingPageActions.decided, (state, { of, id, choice }): MappingState =>
    of === 'place'
      ? { ...state, places: { ...state.places, [id]: choice } }
      : { ...state, targets: { ...state.targets, [id]: choice } },
  ),
  on(MappingPageActions.decisionUndone, (state, { of, id }): MappingState =>
    of === 'place'
      ? { ...state, places: without(state.places, id) }
      : { ...state, targets: without(state.targets, id) },
  ),
);

/** State of the mapping; what is suggested follows from both sides and the decisions. */
export const mappingFeature = createFeature({
  name: 'mapping',
  reducer,
  extraSelectors: ({ selectBasis, selectLoaded, selectPlaces, selectTargets }) => {
    const selectUnits = createSelector(
      selectLoaded,
      (loaded) => new Map((loaded?.units ?? []).map((unit) => [unit.id, unit])),
    );
    const selectChoices = createSelector(selectLoaded, (loaded) =>
      loaded === null ? [] : elementChoices(loaded.metadata),
    );
    const selectSuggestedPlaces = createSelector(
      selectBasis,
      selectLoaded,
      selectUnits,
      selectPlaces,
      (basis, loaded, units, decisions) =>
        basis === null || loaded === null
          ? []
          : suggestOrgUnits(
              {
                places: basis.places,
                types: new Set(basis.types),
                units,
                dataSet: loaded.metadata.id,
                decisions: new Map(Object.entries(decisions)),
              },
              distance,
            ),
    );
    const selectSuggestedTargets = createSelector(
      selectBasis,
      selectLoaded,
      selectChoices,
      selectTargets,
      (basis, loaded, choices, decisions) =>
        basis === null || loaded === null
          ? []
          : suggestDataElements(
              {
                targets: basis.targets,
                choices,
                dataSet: loaded.metadata.id,
                decisions: new Map(Object.entries(decisions)),
              },
              distance,
            ),
    );
    const selectNames = createSelector(
      selectBasis,
      (basis) => new Map((basis?.places ?? []).map(({ id, name }) => [id, name])),
    );
    const selectFiles = createSelector(
      selectBasis,
      selectLoaded,
      selectSuggestedPlaces,
      selectSuggestedTargets,
      (basis, loaded, places, targets) =>
        basis === null || loaded === null
          ? undefined
          : {
              contacts: contactsFiles(places, loaded.metadata.id),
              patch: settingsPatch(basis.settings, loaded.metadata, targets),
            },
    );
    const selectRows = createSelector(
      selectSuggestedPlaces,
      selectSuggestedTargets,
      selectUnits,
      selectChoices,
      selectNames,
      (places, targets, units, choices, names) =>
        mappingRows({ places, targets, units, choices, names }),
    );
    return {
      selectUnits,
      selectChoices,
      selectSuggestedPlaces,
      selectSuggestedTargets,
      selectNames,
      selectFiles,
      selectRows,
    };
  },
});
