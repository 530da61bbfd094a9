import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Dhis2Error, ExportProgress, OrgUnit } from '../../../../data-access/index.ts';
import type {
  Attribution,
  ExportError,
  ExportFormat,
  ExportReport,
  FileCheck,
  FindingKind,
  MetadataFault,
  OfferedPeriod,
} from '../../../../domain/index.ts';
import type { InvalidParameter } from '../choose/query-params/choice-query-params.ts';
import type { Choice } from '../choose/state/choice.ts';
import type { Configuration } from '../choose/state/configuration.ts';
import type { LoadedMetadata } from '../dhis2/metadata/state/metadata-state.ts';
import type { CheckedExport } from '../export/state/export-status.ts';

/** What happened on the page. */
export const Dhis2ExportPageActions = createActionGroup({
  source: 'DHIS2 Export Page',
  events: {
    Opened: emptyProps(),
    Left: emptyProps(),
    /** `choice` is undefined where the address asks for nothing: a link to the page. */
    'Query Params Read': props<{
      choice: Choice | undefined;
      unread: readonly InvalidParameter[];
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
    'Metadata File Chosen': props<{ fileName: string; text: string }>(),
    /** Read from the connected DHIS2; who asks is known elsewhere, in memory only. */
    'Metadata Asked For': props<{ server: string }>(),
    'Metadata Forgotten': emptyProps(),
    'Export Requested': props<{ fileName: string }>(),
    'Left Out Chosen': props<{ kind: FindingKind; isLeftOut: boolean }>(),
    'Yes No Chosen': props<{ isYesNo: boolean }>(),
    'Check Confirmed': props<{ fileName: string }>(),
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
    'Findings Made': props<{ review: CheckedExport }>(),
    Exported: props<{ fileName: string; report: ExportReport; check?: FileCheck }>(),
    'Export Failed': props<{ error: ExportError }>(),
  },
});

/** What became of DHIS2's metadata of a data set. */
export const Dhis2MetadataActions = createActionGroup({
  source: 'DHIS2 Metadata',
  events: {
    'No Cached Metadata': props<{ dataSet: string }>(),
    'Metadata Read': props<{ dataSet: string; loaded: LoadedMetadata }>(),
    'Metadata Refused': props<{ dataSet: string; fileName: string; fault: MetadataFault }>(),
    'Metadata Not Answered': props<{ dataSet: string; error: Dhis2Error }>(),
  },
});
