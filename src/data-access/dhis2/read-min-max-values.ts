import {
  err,
  fieldOf,
  isIdentifier,
  MIN_MAX_FIELDS,
  ok,
  type MinMaxQuestion,
  type Result,
} from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';

/** Minimum and maximum values as `decodeMetadata` reads them beside the answer of a data set. */
export interface MinMaxAnswer {
  readonly minMaxDataElements: readonly unknown[];
  readonly minMaxAskedOf: MinMaxQuestion;
}

/** As many ids of each kind as an address of some 2,500 characters holds twice; servers take 8,000 at most. */
const IDS_OF_ONE_REQUEST = 40;

/**
 * Reads the minimum and maximum values of some org units and data elements: DHIS2 has a row for each
 * org unit, data element and option combo of a country, and few of them are wanted.
 *
 * @example
 * await readMinMaxValues(fetch, access, { orgUnits: ['unit0000001'], dataElements: ['births00001'] })
 * // => { ok: true, value: { minMaxDataElements: [{ min: 2, max: 9, … }], minMaxAskedOf: { … } } }
 */
export async function readMinMaxValues(
  fetchFn: Fetch,
  access: Dhis2Access,
  wanted: MinMaxQuestion,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Result<MinMaxAnswer, Dhis2Error>> {
  // What is no id has no row in a file either.
  const question = {
    orgUnits: wanted.orgUnits.filter(isIdentifier),
    dataElements: wanted.dataElements.filter(isIdentifier),
  };
  const minMaxDataElements: unknown[] = [];
  for (const orgUnits of partsOf(question.orgUnits)) {
    for (const dataElements of partsOf(question.dataElements)) {
      const query = new URLSearchParams({ fields: MIN_MAX_FIELDS, paging: 'false' });
      // To 2.43 the name is `filter`; 2.44, as it is being developed, reads `filters` instead
      // (dhis2-core, `MinMaxDataElementParams`), and gives the whole country's rows without it.
      for (const name of ['filter', 'filters']) {
        query.append(name, `source.id:in:[${orgUnits.join(',')}]`);
        query.append(name, `dataElement.id:in:[${dataElements.join(',')}]`);
      }
      const path = `/api/minMaxDataElements?${query.toString()}`;
      const answer = await askDhis2(fetchFn, access, path, {}, signal);
      if (!answer.ok) return answer;
      const some: unknown = fieldOf(answer.value, 'minMaxDataElements');
      if (!Array.isArray(some)) return err({ code: 'not-dhis2', status: 200 });
      for (const one of some as unknown[]) minMaxDataElements.push(one);
    }
  }
  return ok({ minMaxDataElements, minMaxAskedOf: question });
}

function partsOf(ids: readonly string[]): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let from = 0; from < ids.length; from += IDS_OF_ONE_REQUEST) {
    parts.push(ids.slice(from, from + IDS_OF_ONE_REQUEST));
  }
  return parts;
}
