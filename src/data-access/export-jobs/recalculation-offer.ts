import { fieldOf, isFilledText, listOf } from '../../domain/index.ts';
import { type ApiAccess, askApiJson } from './ask-api.ts';

/** That the host calculates targets from reports. */
export interface RecalculationOffer {
  /** The time zone of the host. */
  readonly timeZone: string;
}

/**
 * Asks whether the host calculates targets from reports for whoever is signed in; undefined where it does
 * not, is no host of this product, or does not answer.
 *
 * @example
 * await readRecalculationOffer({ fetchFn: fetch, baseUrl: '/api' }) // => { timeZone: 'Africa/Nairobi' }
 */
export async function readRecalculationOffer(
  access: ApiAccess,
): Promise<RecalculationOffer | undefined> {
  const answer = await askApiJson(access, '/exports');
  if (!answer.ok || !listOf(fieldOf(answer.value, 'sources')).includes('recalculated')) {
    return undefined;
  }
  const timeZone = fieldOf(answer.value, 'timeZone');
  return { timeZone: isFilledText(timeZone) ? timeZone : '' };
}
