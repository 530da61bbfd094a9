// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Generation } from '../import-request.ts';
import { Refusal } from '../refusal.ts';
import { SCHEME_NAMES, type ComboReference, type Payload } from './payload.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** How one of the importers takes JSON's values. */
interface JsonReader {
  readonly encoding: BufferEncoding;
  readonly text: (object: Json, name: string) => string | undefined;
  readonly combo: (object: Json, name: string) => ComboReference | undefined;
}

/** As Jackson reads a Java string: numbers and truth values become text, structures are refused. */
function coerced(object: Json, name: string): string | undefined {
  const value = object[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Refusal(`Cannot deserialize value of type String from ${name}`);
}

/** As json-tree reads it, up to 1.8: text is text, and nothing else is. */
function strict(object: Json, name: string): string | undefined {
  const value = object[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  const kind = Array.isArray(value) ? 'array' : typeof value;
  throw new Refusal(
    `Path ${name} does not contain an STRING but a(n) ${kind.toUpperCase()}`,
    undefined,
    500,
  );
}

const isCategoryMap = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every((option) => typeof option === 'string');

const READERS: Readonly<Record<Generation, JsonReader>> = {
  upTo242: { encoding: 'utf8', text: coerced, combo: coerced },
  since243: {
    // In the machine's own encoding, which need not be UTF-8.
    encoding: 'latin1',
    text: strict,
    combo: (object, name) => {
      const value = object[name];
      return isCategoryMap(value) ? value : strict(object, name);
    },
  },
};

function parsed(body: Buffer, generation: Generation): Json {
  const text = body.toString(READERS[generation].encoding);
  let json: unknown;
  try {
    // Jackson passes over a byte order mark.
    json = JSON.parse(generation === 'upTo242' ? text.replace(/^\ufeff/, '') : text);
  } catch (cause) {
    throw new Refusal(`Invalid JSON: ${String(cause)}`);
  }
  if (isObject(json)) return json;
  // Since 2.43 anything without `dataValues` is a file without values.
  if (generation === 'since243') return {};
  throw new Refusal('The JSON is not an object');
}

const flag = (object: Json, name: string): boolean | undefined => {
  const value = object[name] ?? undefined;
  if (value === undefined || typeof value === 'boolean') return value;
  throw new Refusal(`Path ${name} does not contain a BOOLEAN`);
};

/** Reads a dataValueSet; keys that are not known do not matter, also where all are unknown. */
export function readJson(body: Buffer, generation: Generation): Payload {
  const { text, combo } = READERS[generation];
  const top = parsed(body, generation);
  const list = top['dataValues'] ?? [];
  if (!Array.isArray(list) || !list.every(isObject)) {
    throw new Refusal('dataValues is not an array of objects');
  }
  const schemes = SCHEME_NAMES.flatMap((name) => {
    const scheme = text(top, name);
    return scheme === undefined ? [] : [[name, scheme] as const];
  });
  return {
    dataSet: text(top, 'dataSet'),
    completeDate: text(top, 'completeDate'),
    period: text(top, 'period'),
    orgUnit: text(top, 'orgUnit'),
    attributeOptionCombo: combo(top, 'attributeOptionCombo'),
    idSchemes: Object.fromEntries(schemes),
    dryRun: flag(top, 'dryRun'),
    strategy: generation === 'upTo242' ? text(top, 'strategy') : undefined,
    values: list.map((own) => ({
      dataElement: text(own, 'dataElement'),
      period: text(own, 'period'),
      orgUnit: text(own, 'orgUnit'),
      categoryOptionCombo: combo(own, 'categoryOptionCombo'),
      attributeOptionCombo: combo(own, 'attributeOptionCombo'),
      value: text(own, 'value'),
      comment: text(own, 'comment'),
      // Each importer knows one spelling.
      followUp: flag(own, generation === 'upTo242' ? 'followup' : 'followUp'),
      deleted: flag(own, 'deleted'),
    })),
  };
}
