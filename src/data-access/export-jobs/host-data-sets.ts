import {
  err,
  fieldOf,
  isFilledText,
  listOf,
  type MonthStartDate,
  ok,
  type Result,
} from '../../domain/index.ts';
import { type ApiAccess, askApiJson } from './ask-api.ts';
import type { JobFailure } from './job-failure.ts';

/** What the host can export. */
export interface HostOffer {
  /** The ids of the data sets that the CHT's settings name. */
  readonly dataSets: readonly string[];
  readonly monthStartDate: MonthStartDate;
  /** Whether it calculates targets from reports, weeks among them. */
  readonly isRecalculating: boolean;
}

/**
 * Asks the host what it can export.
 *
 * @example
 * await readHostOffer({ fetchFn: fetch, baseUrl: '../../routes/cht-reports/run' })
 * // => { ok: true, value: { dataSets: ['VMuFODsyWaO'], monthStartDate: 1, isRecalculating: true } }
 */
export async function readHostOffer(access: ApiAccess): Promise<Result<HostOffer, JobFailure>> {
  const answer = await askApiJson(access, '/dataSets');
  if (!answer.ok) return answer;
  const dataSets = fieldOf(answer.value, 'dataSets');
  if (!Array.isArray(dataSets)) return err({ code: 'unusable' });
  return ok({
    dataSets: listOf(dataSets)
      .map((dataSet) => fieldOf(dataSet, 'id'))
      .filter(isFilledText),
    monthStartDate: monthsOf(fieldOf(answer.value, 'months')),
    isRecalculating: listOf(fieldOf(answer.value, 'sources')).includes('recalculated'),
  });
}

function monthsOf(json: unknown): MonthStartDate {
  const day = fieldOf(json, 'startDay');
  const startDay = typeof day === 'number' && day >= 1 && day <= 32 ? day : 1;
  return fieldOf(json, 'calendar') === 'bikram-sambat'
    ? { calendar: 'bikram-sambat', startDay }
    : startDay;
}
