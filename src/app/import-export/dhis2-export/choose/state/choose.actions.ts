import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { OrgUnit } from '../../../../../data-access/index.ts';
import type {
  Attribution,
  ExportError,
  ExportFormat,
  CalendarDate,
  OfferedPeriod,
} from '../../../../../domain/index.ts';
import type { Choice, InvalidParameter } from './choice.ts';
import type { Configuration } from './configuration.ts';

/** What the officer chose. */
export const ChoosePanelActions = createActionGroup({
  source: 'Choose Panel',
  events: {
    /** `choice` is undefined where the address asks for nothing: a link to the page. */
    'Query Params Read': props<{
      choice: Choice | undefined;
      invalidParameters: readonly InvalidParameter[];
    }>(),
    'Retry Clicked': emptyProps(),
    'Data Set Chosen': props<{ dataSet: string }>(),
    'Org Units Chosen': props<{ orgUnits: readonly string[] }>(),
    'Children Chosen': props<{ children: boolean }>(),
    'Period Chosen': props<{ period: string }>(),
    'Attribution Chosen': props<{ attribution: Attribution }>(),
    'By Code Chosen': props<{ byCode: boolean }>(),
    'Complete Chosen': props<{ complete: boolean }>(),
    'Format Chosen': props<{ format: ExportFormat }>(),
    'Gzip Chosen': props<{ gzip: boolean }>(),
    /** Somebody has come back to the page: the day may be another one than when it was opened. */
    'Come Back': props<{ today: CalendarDate }>(),
  },
});

/** What the database answered about what there is to choose. */
export const ChooseDatabaseActions = createActionGroup({
  source: 'Choose Database',
  events: {
    /** `lastDataSet` is what was chosen last in this browser. */
    'Configuration Read': props<{
      configuration: Configuration;
      lastDataSet?: string | undefined;
    }>(),
    'Configuration Refused': props<{ error: ExportError }>(),
    'Org Units Read': props<{ orgUnits: readonly OrgUnit[] }>(),
    'Org Units Refused': props<{ error: ExportError }>(),
    /** The last completed one is among them; older ones may follow. */
    'Periods Found': props<{ periods: readonly OfferedPeriod[]; today?: CalendarDate }>(),
    'Periods Read': props<{ periods: readonly OfferedPeriod[]; today?: CalendarDate }>(),
    'Periods Refused': props<{ error: ExportError }>(),
    /** The database did not answer; some time later, or when the line is back, it is asked again. */
    'Retry Due': emptyProps(),
  },
});

/** What DHIS2's metadata say that decides what there is to choose. */
export const ChooseMetadataActions = createActionGroup({
  source: 'Choose Metadata',
  events: {
    'Period Type Known': props<{ dataSet: string; periodType?: string }>(),
  },
});
