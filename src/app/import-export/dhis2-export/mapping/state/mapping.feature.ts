import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import {
  contactsFiles,
  elementChoices,
  mappingRows,
  settingsPatch,
} from '../../../../../domain/index.ts';
import { MappingActions, MappingPageActions } from './mapping.actions.ts';
import { NOT_ASKED, NOTHING_MAPPED, type Decisions, type MappingState } from './mapping-state.ts';

const without = (decisions: Decisions, id: string): Decisions =>
  Object.fromEntries(Object.entries(decisions).filter(([key]) => key !== id));

const NOTHING_DECIDED = { places: {}, targets: {} };

const reading = (state: MappingState): MappingState => ({ ...state, isReading: true, error: null });

/** What was loaded before stays. */
const notAsking = (state: MappingState): MappingState => ({
  ...state,
  asked: state.asked && { ...state.asked, isReading: false, progress: null, error: null },
});

const reducer = createReducer(
  NOTHING_MAPPED,
  on(MappingPageActions.entered, (_, { dataSet }): MappingState => ({
    ...reading(NOTHING_MAPPED),
    wanted: dataSet,
  })),
  on(MappingPageActions.left, (): MappingState => NOTHING_MAPPED),
  on(MappingPageActions.retryClicked, reading),
  on(MappingPageActions.typesChosen, (state, { types }): MappingState =>
    reading({ ...state, types }),
  ),
  on(MappingActions.basisRead, (state, { basis }): MappingState => ({
    ...state,
    isReading: false,
    basis,
    suggested: null,
  })),
  on(MappingActions.basisRefused, (state, { error }): MappingState => ({
    ...state,
    isReading: false,
    searched: null,
    error,
  })),
  on(MappingPageActions.readClicked, (state, { server }): MappingState => ({
    ...state,
    asked: { ...NOT_ASKED, server, isReading: true },
  })),
  on(MappingPageActions.dataSetChosen, (state): MappingState => ({
    ...state,
    asked:
      state.asked === null || state.loaded?.source.kind === 'file'
        ? state.asked
        : { ...state.asked, isReading: true, progress: null, error: null },
  })),
  on(MappingPageActions.stopClicked, MappingPageActions.fileChosen, notAsking),
  on(MappingActions.orgUnitsTold, (state, { progress }): MappingState => ({
    ...state,
    asked: state.asked && { ...state.asked, progress },
  })),
  on(MappingActions.dataSetsListed, (state, { dataSets }): MappingState => ({
    ...notAsking(state),
    asked: state.asked && { ...NOT_ASKED, server: state.asked.server, dataSets },
  })),
  on(MappingActions.dhis2NotAnswered, (state, { error }): MappingState => ({
    ...state,
    asked: state.asked && { ...state.asked, isReading: false, progress: null, error },
  })),
  on(MappingActions.metadataRead, (state, { loaded }): MappingState => ({
    ...notAsking(state),
    loaded,
    suggested: null,
    refused: null,
    // What was decided of one data set says nothing of another.
    ...(loaded.metadata.id === state.loaded?.metadata.id
      ? {}
      : {
          ...NOTHING_DECIDED,
          table: state.table && { ...state.table, ...NOTHING_DECIDED },
        }),
  })),
  on(MappingActions.metadataRefused, (state, { fileName, fault }): MappingState => ({
    ...notAsking(state),
    refused: { fileName, fault },
  })),
  on(MappingActions.tableRead, (state, { table, places, targets }): MappingState => ({
    ...state,
    table,
    tableRefused: null,
    places: { ...state.places, ...places },
    targets: { ...state.targets, ...targets },
  })),
  on(MappingActions.tableRefused, (state, { fileName, fault }): MappingState => ({
    ...state,
    tableRefused: { fileName, fault },
  })),
  on(MappingActions.searchTold, (state, { searched }): MappingState => ({ ...state, searched })),
  on(MappingActions.suggestionsFound, (state, { suggested }): MappingState => ({
    ...state,
    suggested,
    searched: null,
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
  extraSelectors: ({ selectBasis, selectLoaded, selectSuggested }) => {
    const selectUnits = createSelector(
      selectLoaded,
      (loaded) => new Map((loaded?.units ?? []).map((unit) => [unit.id, unit])),
    );
    const selectChoices = createSelector(selectLoaded, (loaded) =>
      loaded === null ? [] : elementChoices(loaded.metadata),
    );
    const selectSuggestedPlaces = createSelector(
      selectSuggested,
      (suggested) => suggested?.places ?? [],
    );
    const selectSuggestedTargets = createSelector(
      selectSuggested,
      (suggested) => suggested?.targets ?? [],
    );
    const selectNames = createSelector(
      selectBasis,
      (basis) => new Map((basis?.places ?? []).map(({ id, name }) => [id, name])),
    );
    const selectFiles = createSelector(
      selectBasis,
      selectLoaded,
      selectSuggested,
      (basis, loaded, suggested) =>
        basis === null || loaded === null || suggested === null
          ? undefined
          : {
              contacts: contactsFiles(suggested.places, loaded.metadata.id),
              patch: settingsPatch(basis.settings, loaded.metadata, suggested.targets),
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
