import { createActionGroup, props } from '@ngrx/store';
import type { OrgUnitNode } from '../../../data-access/index.ts';

/** What somebody chose in the app. */
export const ChooseActions = createActionGroup({
  source: 'Choose',
  events: {
    'Data Set Chosen': props<{ dataSet: string }>(),
    'Org Unit Chosen': props<{ orgUnit: OrgUnitNode }>(),
    'Children Chosen': props<{ children: boolean }>(),
    'Period Chosen': props<{ period: string }>(),
  },
});
