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
  /** The data elements to which targets are mapped, by data set; none of a host that does not tell them. */
  readonly dataElements: Readonly<Record<string, readonly string[]>>;
  readonly monthStartDate: MonthStartDate;
  /** Whether it calculates targets from reports, weeks among them. */
  readonly isRecalculating: boolean;
}

/**
 * Asks the host what it can export.
 *
 * @example
 * await readHostOffer({ fetchFn: fetch, baseUrl: '../../routes/cht-reports/run' })
 * // => { ok: true, value: { dataSets: ['VMuFODsyWaO'], dataElements: { … }, monthStartDate: 1, … } }
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
    dataElements: Object.fromEntries(listOf(dataSets).flatMap(elementsOf)),
    monthStartDate: monthsOf(fieldOf(answer.value, 'months')),
    isRecalculating: listOf(fieldOf(answer.value, 'sources')).includes('recalculated'),
  });
}

function elementsOf(dataSet: unknown): readonly (readonly [string, readonly string[]])[] {
  const id = fieldOf(dataSet, 'id');
  const elements = listOf(fieldOf(dataSet, 'dataElements')).filter(isFilledText);
  return isFilledText(id) && elements.length > 0 ? [[id, elements]] : [];
}

function monthsOf(json: unknown): MonthStartDate {
  const day = fieldOf(json, 'startDay');
  const startDay = typeof day === 'number' && day >= 1 && day <= 32 ? day : 1;
  return fieldOf(json, 'calendar') === 'bikram-sambat'
    ? { calendar: 'bikram-sambat', startDay }
    : startDay;
}
