// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Generation, Params } from '../import-request.ts';
import { Refusal } from '../refusal.ts';
import { readAdx } from './adx.ts';
import { readCsvByPosition } from './csv-legacy.ts';
import { readCsvByHeader } from './csv-new.ts';
import { readDxf2 } from './dxf2.ts';
import { inflate } from './inflate.ts';
import { readJson } from './json.ts';
import type { Payload } from './payload.ts';
import { parseXml } from './xml-elements.ts';

/** What was read of a body, and whether it was ADX, which has id schemes of its own. */
export interface ReadBody {
  readonly payloads: readonly Payload[];
  readonly isAdx: boolean;
}

/**
 * Reads a body by its content type.
 *
 * @throws {Refusal} where it cannot be read; 415 where the type is none that DHIS2 imports
 */
export function readBody(
  generation: Generation,
  contentType: string,
  body: Uint8Array | string,
  params: Params,
): ReadBody {
  const bytes = inflate(body);
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  switch (type) {
    case 'application/json':
      return { payloads: [readJson(bytes, generation)], isAdx: false };
    case 'application/csv': {
      const read = generation === 'since243' ? readCsvByHeader : readCsvByPosition;
      return { payloads: [read(bytes, params)], isAdx: false };
    }
    case 'application/xml':
    case 'application/adx+xml': {
      const root = parseXml(bytes.toString('utf8'));
      const isAdx =
        type === 'application/adx+xml' || (generation === 'since243' && root.name === 'adx');
      return { payloads: isAdx ? readAdx(root, generation) : [readDxf2(root)], isAdx };
    }
    default:
      throw new Refusal(`Content-Type '${contentType}' is not supported`, undefined, 415);
  }
}
