import { on } from '@ngrx/store';
import { isSameChoice, type Choice } from './choice.ts';
import { Dhis2ExportPageActions } from '../../state/dhis2-export.actions.ts';
import { IDLE, type Dhis2ExportState } from '../../state/dhis2-export-state.ts';
import { readOfDataSet } from './read-of-data-set.ts';

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
  state.outcome.status === 'checked'
    ? { ...state, choice: { ...state.choice, ...form } }
    : choose(state, form);

/** What becomes of the state when something is chosen. */
export const choosing = [
  on(Dhis2ExportPageActions.queryParamsRead, (state, { choice, unread }): Dhis2ExportState => ({
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
];
