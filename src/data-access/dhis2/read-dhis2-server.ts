import { fieldOf, isFilledText, parseJson } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';

const ANSWER_WITHIN_MS = 30_000;

/**
 * The name of the DHIS2 to which the host sends, with the one that it has given itself; undefined where
 * it sends to none: where it is not configured, is no host of this product, or does not answer.
 *
 * @param baseUrl where the host passes DHIS2 on: `/dhis2`
 * @example
 * await readDhis2Server(fetch, '/dhis2') // => 'National HMIS (dhis2.example.org)'
 */
export async function readDhis2Server(
  fetchFn: Fetch,
  baseUrl: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  try {
    const patience = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const response = await fetchFn(baseUrl, {
      headers: { Accept: 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    });
    const json = parseJson(response.ok ? await response.text() : '');
    const dhis2 = json.ok ? fieldOf(json.value, 'dhis2') : undefined;
    const host = fieldOf(dhis2, 'host');
    const title = fieldOf(dhis2, 'title');
    if (!isFilledText(host)) return undefined;
    return isFilledText(title) ? `${title} (${host})` : host;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    // Sending is an addition: without an answer the page does without it.
    return undefined;
  }
}
