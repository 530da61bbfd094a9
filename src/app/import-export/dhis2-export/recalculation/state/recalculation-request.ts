import type { HostRecalculation } from '../../../../../data-access/index.ts';
import { knownOfDhis2Json, type CalendarDate } from '../../../../../domain/index.ts';
import { exportRequestOf } from '../../export/state/export-request-of.ts';
import { requestOf } from '../../worker/same-numbers.ts';
import type { RecalculationOf } from './recalculation-state.ts';

/** What the host is asked: the export that is chosen, of the reports. */
export function recalculationRequest(
  { basis, alone, isAsOfEnd }: RecalculationOf,
  today: CalendarDate,
  timeZone: string,
): HostRecalculation {
  const asked = exportRequestOf(basis, today);
  const { metadata } = basis;
  const request = requestOf({ request: asked, ...(metadata === undefined ? {} : { metadata }) });
  const orgUnit = alone !== undefined && 'orgUnit' in alone ? alone.orgUnit : undefined;
  const owner = alone !== undefined && 'owner' in alone ? alone.owner : undefined;
  return {
    dataSet: request.dataSet,
    period: request.period,
    orgUnits:
      orgUnit === undefined
        ? request.orgUnits
        : // An org unit may be named by its code.
          [request.idsOfCodes?.get(orgUnit) ?? orgUnit],
    children: orgUnit === undefined && request.children,
    ...(owner === undefined ? {} : { owner }),
    attribution: request.attribution,
    ...(request.idScheme === undefined ? {} : { idScheme: request.idScheme }),
    ...(request.completeDate === undefined ? {} : { completeDate: request.completeDate }),
    excluded: request.excluded ?? [],
    format: basis.choice.format,
    isAsOfEnd,
    timeZone,
    // What the page's own file follows beside the settings.
    dhis2: knownOfDhis2Json(request),
  };
}

/**
 * The name of a recalculated file, so that nobody takes it for what phones wrote.
 *
 * @example
 * recalculatedName('moh-515_all_2026-10.json', true) // => 'moh-515_all_2026-10_recalculated.json.gz'
 */
export const recalculatedName = (fileName: string, isPacked: boolean): string =>
  fileName.replace(/\.|$/, '_recalculated$&') + (isPacked ? '.gz' : '');
