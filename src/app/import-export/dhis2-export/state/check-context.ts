import {
  planDataSet,
  type CalendarDate,
  type CheckContext,
  type ExportRequest,
} from '../../../../domain/index.ts';
import type { Configuration } from './configuration.ts';
import type { Loaded } from './loaded.ts';

/** What besides the file and the metadata decides what is found. */
export function contextOf(
  configuration: Loaded<Configuration>,
  request: ExportRequest,
  today: CalendarDate,
): CheckContext {
  const { attribution } = request;
  if (configuration.status !== 'ready') return { today, attribution };
  const plan = planDataSet({ ...configuration.value, notices: [] }, request);
  return { today, attribution, ...(plan.ok ? { keys: plan.value.keys } : {}) };
}
