import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { ExclusionsOf } from '../../../../../../data-access/index.ts';
import { withExclusion, withoutExclusion, type Exclusion } from '../../../../../../domain/index.ts';
import { chooseFeature } from '../../../choose/state/choose.feature.ts';
import { ExclusionActions, ExclusionStoreActions } from './exclusions.actions.ts';

interface ExclusionsState {
  /** Whether it is known what this browser keeps: before, nothing is counted. */
  readonly isRead: boolean;
  /** Whether this browser could not say it: somebody who was left out before may count. */
  readonly isForgotten: boolean;
  /** Who is left out, by data set and period. */
  readonly byPeriod: Readonly<Record<string, readonly Exclusion[]>>;
  /** Whether the last change is kept for the next visit. */
  readonly isKept: boolean;
}

const NOBODY: readonly Exclusion[] = [];

/** Under which a period is found. */
export const keyOfPeriod = ({ dataSet, period }: ExclusionsOf): string => `${dataSet} ${period}`;

/** Who is left out of each period, as far as this browser knows. */
export const exclusionsFeature = createFeature({
  name: 'exclusions',
  reducer: createReducer<ExclusionsState>(
    { isRead: false, isForgotten: false, byPeriod: {}, isKept: true },
    on(ExclusionStoreActions.read, (state, { kept }): ExclusionsState => ({
      ...state,
      isRead: true,
      isForgotten: false,
      // What was left out on this page holds, whatever a slow store says afterwards.
      byPeriod: {
        ...Object.fromEntries(kept.map((one) => [keyOfPeriod(one), one.excluded])),
        ...state.byPeriod,
      },
    })),
    on(ExclusionStoreActions.notRead, (state): ExclusionsState => ({
      ...state,
      isRead: true,
      isForgotten: true,
    })),
    on(ExclusionStoreActions.notKept, (state): ExclusionsState => ({ ...state, isKept: false })),
    on(ExclusionActions.leftOut, (state, { of, owner, reason }): ExclusionsState => ({
      ...state,
      isKept: true,
      byPeriod: {
        ...state.byPeriod,
        [keyOfPeriod(of)]: withExclusion(state.byPeriod[keyOfPeriod(of)] ?? NOBODY, {
          owner,
          reason,
        }),
      },
    })),
    on(ExclusionActions.takenIn, (state, { of, owner }): ExclusionsState => ({
      ...state,
      isKept: true,
      byPeriod: {
        ...state.byPeriod,
        [keyOfPeriod(of)]: withoutExclusion(state.byPeriod[keyOfPeriod(of)] ?? NOBODY, owner),
      },
    })),
  ),
  extraSelectors: ({ selectIsRead, selectByPeriod }) => ({
    /** Who is left out of what is chosen; undefined until it is known. */
    selectExcluded: createSelector(
      selectIsRead,
      selectByPeriod,
      chooseFeature.selectChoice,
      (isRead, byPeriod, { dataSet = '', period = '' }) =>
        isRead ? (byPeriod[keyOfPeriod({ dataSet, period })] ?? NOBODY) : undefined,
    ),
  }),
});

/** Whether the same owners are left out, for the same reasons. */
export const areSameExclusions = (
  some: readonly Exclusion[],
  others: readonly Exclusion[],
): boolean => JSON.stringify(some) === JSON.stringify(others);
