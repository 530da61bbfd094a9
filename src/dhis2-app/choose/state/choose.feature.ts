import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { OrgUnitNode } from '../../../data-access/index.ts';
import { AppActions } from '../../connection/state/connection.actions.ts';
import { ChooseActions } from './choose.actions.ts';

/** What is to be counted. */
export interface ChooseState {
  readonly dataSet: string | undefined;
  readonly orgUnit: OrgUnitNode | undefined;
  /** Whether the org units below it are counted too. */
  readonly children: boolean;
  readonly period: string | undefined;
}

const NOTHING: ChooseState = {
  dataSet: undefined,
  orgUnit: undefined,
  children: false,
  period: undefined,
};

/** A choice that can be counted. */
export interface WholeChoice {
  readonly dataSet: string;
  readonly orgUnit: OrgUnitNode;
  readonly children: boolean;
  readonly period: string;
}

/** State and selectors of the choice. */
export const chooseFeature = createFeature({
  name: 'choice',
  reducer: createReducer(
    NOTHING,
    on(AppActions.opened, (): ChooseState => NOTHING),
    // The periods of another data set may be of another type.
    on(ChooseActions.dataSetChosen, (state, { dataSet }): ChooseState => ({
      ...state,
      dataSet,
      period: dataSet === state.dataSet ? state.period : undefined,
    })),
    on(ChooseActions.orgUnitChosen, (state, { orgUnit }): ChooseState => ({
      ...state,
      orgUnit,
      children: orgUnit.hasChildren && state.children,
    })),
    on(ChooseActions.childrenChosen, (state, { children }): ChooseState => ({
      ...state,
      children,
    })),
    on(ChooseActions.periodChosen, (state, { period }): ChooseState => ({ ...state, period })),
  ),
  extraSelectors: ({ selectChoiceState }) => ({
    /** Undefined as long as something is missing. */
    selectWhole: createSelector(
      selectChoiceState,
      ({ dataSet, orgUnit, children, period }): WholeChoice | undefined =>
        dataSet === undefined || orgUnit === undefined || period === undefined
          ? undefined
          : { dataSet, orgUnit, children, period },
    ),
  }),
});
