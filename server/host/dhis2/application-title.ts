import { fieldOf, isFilledText, parseJson } from '../../../src/domain/index.ts';

/** The page waits for it before it says where it sends. */
const ANSWER_WITHIN_MS = 2_000;

const LONGEST_TITLE = 100;

/**
 * The name that a DHIS2 has given itself, undefined where it does not say. Its page for signing in
 * shows it to anybody, from 2.41 on: `LoginConfigResponse` of github.com/dhis2/dhis2-core.
 *
 * @param dhis2 its address without a final slash
 * @example
 * await readApplicationTitle('https://hmis.example.org') // => 'Kenya Health Information System'
 */
export async function readApplicationTitle(dhis2: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${dhis2}/api/loginConfig`, {
      headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const json = parseJson(answer.ok ? await answer.text() : '');
    const title = json.ok ? fieldOf(json.value, 'applicationTitle') : undefined;
    const name = isFilledText(title) ? title.trim().slice(0, LONGEST_TITLE) : '';
    return name === '' ? undefined : name;
  } catch {
    // The address alone says where the numbers go.
    return undefined;
  }
}
