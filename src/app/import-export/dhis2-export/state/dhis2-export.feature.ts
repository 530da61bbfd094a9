import { createFeature, createReducer, on } from '@ngrx/store';
import type { OrgUnit } from '../../../../data-access/index.ts';
import { firstChoice, type OfferedPeriod } from '../../../../domain/index.ts';
import type { UnreadParameter } from './choice-address.ts';
import { isSameChoice, NO_CHOICE, type Choice } from './choice.ts';
import type { Configuration } from './configuration.ts';
import {
  Dhis2ExportDatabaseActions,
  Dhis2ExportPageActions,
  Dhis2MetadataActions,
} from './dhis2-export.actions.ts';
import type { Loaded } from './loaded.ts';
import { NO_METADATA, type MetadataState } from './metadata-state.ts';
import type { Outcome } from './outcome.ts';

/** Everything that the page shows. The written file is never in it. */
export interface Dhis2ExportState {
  readonly configuration: Loaded<Configuration>;
  /** Those of the chosen data set. */
  readonly orgUnits: Loaded<readonly OrgUnit[]>;
  readonly periods: Loaded<readonly OfferedPeriod[]>;
  readonly choice: Choice;
  /** What the address says that could not be read. */
  readonly unread: readonly UnreadParameter[];
  /** DHIS2's, of the chosen data set. */
  readonly metadata: MetadataState;
  readonly outcome: Outcome;
}

const WAITING = { status: 'waiting' } as const;
const LOADING = { status: 'loading' } as const;
const IDLE: Outcome = { status: 'idle' };

/** Before anything is asked. */
export const INITIAL_STATE: Dhis2ExportState = {
  configuration: WAITING,
  orgUnits: WAITING,
  periods: WAITING,
  choice: NO_CHOICE,
  unread: [],
  metadata: NO_METADATA,
  outcome: IDLE,
};

/** Another choice: an outcome of the one before would be a stale figure beside it. */
const choose = (state: Dhis2ExportState, change: Partial<Choice>): Dhis2ExportState => {
  const choice = { ...state.choice, ...change };
  if (isSameChoice(choice, state.choice)) return state;
  const chosen = { ...state, choice, outcome: IDLE };
  return choice.dataSet === state.choice.dataSet ? chosen : readOfDataSet(chosen);
};

/** The form changes nothing that was counted: a review goes on. */
const chooseForm = (
  state: Dhis2ExportState,
  form: Partial<Pick<Choice, 'format' | 'gzip'>>,
): Dhis2ExportState =>
  state.outcome.status === 'reviewing'
    ? { ...state, choice: { ...state.choice, ...form } }
    : choose(state, form);

/** Org units and metadata are of a data set: those of another one are asked for anew. */
const readOfDataSet = (state: Dhis2ExportState): Dhis2ExportState => ({
  ...state,
  orgUnits: hasKnownDataSet(state) ? LOADING : WAITING,
  metadata: hasKnownDataSet(state) ? { reading: 'kept' } : NO_METADATA,
});

/** The last completed period, where the officer has not chosen one. */
const choosePeriod = (
  state: Dhis2ExportState,
  periods: readonly OfferedPeriod[],
): Dhis2ExportState => {
  const first = firstChoice(periods)?.period;
  if (state.choice.period !== undefined || first === undefined) return state;
  return { ...state, choice: { ...state.choice, period: first } };
};

const hasKnownDataSet = ({ configuration, choice }: Dhis2ExportState): boolean =>
  configuration.status === 'ready' &&
  configuration.value.dataSets.some(({ id }) => id === choice.dataSet);

const onlyDataSet = ({ dataSets }: Configuration): Partial<Choice> => {
  const [only, ...others] = dataSets;
  return only !== undefined && others.length === 0 ? { dataSet: only.id } : {};
};

/** What is there of something that comes in parts. */
const soFar = <T>(loaded: Loaded<T>): { readonly soFar?: T } =>
  'soFar' in loaded && loaded.soFar !== undefined ? { soFar: loaded.soFar } : {};

/** What could not be read is read again, beside what is there. */
const readAgain = <T>(loaded: Loaded<T>): Loaded<T> =>
  loaded.status === 'failed' ? { ...LOADING, ...soFar(loaded) } : loaded;

const WAITS_FOR_THE_BROWSER = new Set<MetadataState['reading']>(['kept', 'forgetting']);

/** What was loaded before stays. */
const onlyLoaded = ({ loaded }: MetadataState): MetadataState =>
  loaded === undefined ? NO_METADATA : { loaded };

/** State and selectors of the DHIS2 export. */
export const dhis2ExportFeature = createFeature({
  name: 'dhis2Export',
  reducer: createReducer(
    INITIAL_STATE,
    on(Dhis2ExportPageActions.opened, ({ choice, unread }): Dhis2ExportState => ({
      ...INITIAL_STATE,
      choice,
      unread,
      configuration: LOADING,
    })),
    on(Dhis2ExportPageActions.left, ({ choice }): Dhis2ExportState => ({
      ...INITIAL_STATE,
      choice,
    })),
    on(Dhis2ExportPageActions.readingRetried, (state): Dhis2ExportState => ({
      ...state,
      outcome: IDLE,
      configuration: readAgain(state.configuration),
      orgUnits: readAgain(state.orgUnits),
      periods: readAgain(state.periods),
    })),
    on(Dhis2ExportPageActions.addressRead, (state, { choice, unread }): Dhis2ExportState => ({
      ...(choice === undefined ? state : choose(state, choice)),
      unread,
    })),
    on(Dhis2ExportPageActions.dataSetChosen, (state, { dataSet }): Dhis2ExportState =>
      choose(state, { dataSet }),
    ),
    on(Dhis2ExportPageActions.orgUnitsChosen, (state, { orgUnits }): Dhis2ExportState =>
      choose(state, orgUnits.length === 0 ? { orgUnits, children: false } : { orgUnits }),
    ),
    on(Dhis2ExportPageActions.childrenChosen, (state, { children }): Dhis2ExportState =>
      choose(state, { children }),
    ),
    on(Dhis2ExportPageActions.periodChosen, (state, { period }): Dhis2ExportState =>
      choose(state, { period }),
    ),
    on(Dhis2ExportPageActions.attributionChosen, (state, { attribution }): Dhis2ExportState =>
      choose(state, { attribution }),
    ),
    on(Dhis2ExportPageActions.completeChosen, (state, { complete }): Dhis2ExportState =>
      choose(state, { complete }),
    ),
    on(Dhis2ExportPageActions.formatChosen, (state, { format }): Dhis2ExportState =>
      chooseForm(state, { format }),
    ),
    on(Dhis2ExportPageActions.gzipChosen, (state, { gzip }): Dhis2ExportState =>
      chooseForm(state, { gzip }),
    ),

    on(
      Dhis2ExportDatabaseActions.configurationRead,
      (state, { configuration }): Dhis2ExportState => {
        const choice = { ...onlyDataSet(configuration), ...state.choice };
        return readOfDataSet({
          ...state,
          configuration: { status: 'ready', value: configuration },
          periods: LOADING,
          choice,
        });
      },
    ),
    on(Dhis2ExportDatabaseActions.configurationRefused, (state, { error }): Dhis2ExportState => ({
      ...state,
      configuration: { status: 'failed', error },
    })),
    on(Dhis2ExportDatabaseActions.orgUnitsRead, (state, { orgUnits }): Dhis2ExportState => ({
      ...state,
      orgUnits: { status: 'ready', value: orgUnits },
    })),
    on(Dhis2ExportDatabaseActions.orgUnitsRefused, (state, { error }): Dhis2ExportState => ({
      ...state,
      orgUnits: { status: 'failed', error },
    })),
    on(Dhis2ExportDatabaseActions.periodsFound, (state, { periods }): Dhis2ExportState => ({
      ...choosePeriod(state, periods),
      periods: { status: 'loading', soFar: periods },
    })),
    on(Dhis2ExportDatabaseActions.periodsRead, (state, { periods }): Dhis2ExportState => ({
      ...choosePeriod(state, periods),
      periods: { status: 'ready', value: periods },
    })),
    on(Dhis2ExportDatabaseActions.periodsRefused, (state, { error }): Dhis2ExportState => ({
      ...state,
      periods: { status: 'failed', error, ...soFar(state.periods) },
    })),

    on(Dhis2MetadataActions.nothingKept, (state, { dataSet }): Dhis2ExportState =>
      dataSet === state.choice.dataSet && WAITS_FOR_THE_BROWSER.has(state.metadata.reading)
        ? { ...state, metadata: NO_METADATA }
        : state,
    ),
    on(Dhis2ExportPageActions.metadataForgotten, (state): Dhis2ExportState => ({
      ...state,
      metadata: { ...state.metadata, reading: 'forgetting' },
      outcome: IDLE,
    })),
    on(Dhis2ExportPageActions.metadataFileChosen, (state): Dhis2ExportState => ({
      ...state,
      metadata: { ...state.metadata, reading: 'file' },
      outcome: IDLE,
    })),
    on(Dhis2ExportPageActions.metadataAskedFor, (state): Dhis2ExportState => ({
      ...state,
      metadata: { ...state.metadata, reading: 'dhis2' },
      outcome: IDLE,
    })),
    on(Dhis2MetadataActions.metadataNotAnswered, (state, { dataSet, error }): Dhis2ExportState =>
      dataSet === state.choice.dataSet
        ? { ...state, metadata: { ...onlyLoaded(state.metadata), notAnswered: error } }
        : state,
    ),
    on(Dhis2MetadataActions.metadataRead, (state, { dataSet, loaded }): Dhis2ExportState =>
      dataSet === state.choice.dataSet ? { ...state, metadata: { loaded } } : state,
    ),
    on(
      Dhis2MetadataActions.metadataRefused,
      (state, { dataSet, fileName, fault }): Dhis2ExportState =>
        dataSet === state.choice.dataSet
          ? { ...state, metadata: { ...onlyLoaded(state.metadata), refused: { fileName, fault } } }
          : state,
    ),

    on(Dhis2ExportPageActions.exportRequested, (state): Dhis2ExportState => ({
      ...state,
      periods: readAgain(state.periods),
      outcome: {
        status: 'exporting',
        progress: { step: 'settings', done: 0 },
      },
    })),
    on(Dhis2ExportPageActions.exportCancelled, (state): Dhis2ExportState => ({
      ...state,
      outcome: { status: 'cancelled' },
    })),
    on(Dhis2ExportDatabaseActions.exportProgressed, (state, { progress }): Dhis2ExportState => ({
      ...state,
      outcome: { status: 'exporting', progress },
    })),
    on(Dhis2ExportDatabaseActions.findingsMade, (state, { review }): Dhis2ExportState => ({
      ...state,
      outcome: { status: 'reviewing', review },
    })),
    on(
      Dhis2ExportDatabaseActions.exported,
      (state, { fileName, report, check }): Dhis2ExportState => ({
        ...state,
        outcome: {
          status: 'exported',
          fileName,
          report,
          ...(check === undefined ? {} : { check }),
        },
      }),
    ),
    on(Dhis2ExportDatabaseActions.exportFailed, (state, { error }): Dhis2ExportState => ({
      ...state,
      outcome: { status: 'failed', error },
    })),
  ),
});
