import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { ExportProgress, OrgUnit } from '../../../../data-access/index.ts';
import type {
  Attribution,
  ExportError,
  ExportFormat,
  ExportReport,
  OfferedPeriod,
} from '../../../../domain/index.ts';
import type { UnreadParameter } from './choice-address.ts';
import type { Choice } from './choice.ts';
import type { Configuration } from './configuration.ts';

/** What happened on the page. */
export const Dhis2ExportPageActions = createActionGroup({
  source: 'DHIS2 Export Page',
  events: {
    Opened: emptyProps(),
    Left: emptyProps(),
    /** `choice` is undefined where the address asks for nothing: a link to the page. */
    'Address Read': props<{
      choice: Choice | undefined;
      unread: readonly UnreadParameter[];
    }>(),
    'Reading Retried': emptyProps(),
    'Data Set Chosen': props<{ dataSet: string }>(),
    'Org Units Chosen': props<{ orgUnits: readonly string[] }>(),
    'Children Chosen': props<{ children: boolean }>(),
    'Period Chosen': props<{ period: string }>(),
    'Attribution Chosen': props<{ attribution: Attribution }>(),
    'Complete Chosen': props<{ complete: boolean }>(),
    'Format Chosen': props<{ format: ExportFormat }>(),
    'Gzip Chosen': props<{ gzip: boolean }>(),
    'Export Requested': props<{ fileName: string }>(),
    'Export Cancelled': emptyProps(),
  },
});

/** What the database answered. */
export const Dhis2ExportDatabaseActions = createActionGroup({
  source: 'DHIS2 Export Database',
  events: {
    'Configuration Read': props<{ configuration: Configuration }>(),
    'Configuration Refused': props<{ error: ExportError }>(),
    'Org Units Read': props<{ orgUnits: readonly OrgUnit[] }>(),
    'Org Units Refused': props<{ error: ExportError }>(),
    /** The last completed one is among them; older ones may follow. */
    'Periods Found': props<{ periods: readonly OfferedPeriod[] }>(),
    'Periods Read': props<{ periods: readonly OfferedPeriod[] }>(),
    'Periods Refused': props<{ error: ExportError }>(),
    'Export Progressed': props<{ progress: ExportProgress }>(),
    Exported: props<{ fileName: string; report: ExportReport }>(),
    'Export Failed': props<{ error: ExportError }>(),
  },
});
