/** What a model of OpenHIM asks of a path: written by `npm run check:openhim` from the model itself. */
export interface PathRule {
  readonly type: string;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly fields?: Fields;
}

/** The paths of a model, by their names with dots. */
export type Fields = Readonly<Record<string, PathRule>>;

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  Number: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  Mixed: () => true,
  ObjectID: (value) => typeof value === 'string' && /^[0-9a-f]{24}$/.test(value),
  'Array of String': (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string'),
  'Array of Mixed': Array.isArray,
  Array: Array.isArray,
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is wrong with a document for a model, and which members the model does not know: Mongoose drops
 * those without a word.
 */
export function faultsOfDocument(fields: Fields, document: unknown, at = ''): readonly string[] {
  const values = new Map(flatten(document, fields));
  return [
    ...Object.entries(fields)
      // Below what is absent nothing is required.
      .filter(([name, { required }]) => required === true && hasParent(values, name))
      .filter(([name]) => !values.has(name))
      .map(([name]) => `${at}${name} is missing`),
    ...[...values].flatMap(([name, value]) => faultsOfValue(fields[name], value, `${at}${name}`)),
  ];
}

function hasParent(values: ReadonlyMap<string, unknown>, name: string): boolean {
  const parent = name.split('.').slice(0, -1).join('.');
  return parent === '' || [...values.keys()].some((key) => key.startsWith(`${parent}.`));
}

function faultsOfValue(rule: PathRule | undefined, value: unknown, at: string): readonly string[] {
  if (rule === undefined) return [`${at} is not known`];
  const { type, min = -Infinity, max = Infinity, fields } = rule;
  if (TYPES[type]?.(value) !== true) return [`${at} is no ${type}`];
  if (fields !== undefined && Array.isArray(value)) {
    return value.flatMap((one, index) => faultsOfDocument(fields, one, `${at}.${index}.`));
  }
  const texts = [value].flat().filter((one) => typeof one === 'string');
  const others = rule.enum === undefined ? [] : texts.filter((one) => !rule.enum?.includes(one));
  const isBeyond = typeof value === 'number' && (value < min || value > max);
  return [...others.map((one) => `${at} is ${one}`), ...(isBeyond ? [`${at} is ${value}`] : [])];
}

/** Members by their paths, down to where a model has a rule. */
function flatten(
  document: unknown,
  fields: Fields,
  above = '',
): readonly (readonly [string, unknown])[] {
  if (!isObject(document)) return [];
  return Object.entries(document).flatMap(([name, value]) => {
    const path = `${above}${name}`;
    return isObject(value) && fields[path] === undefined && isInner(fields, path)
      ? flatten(value, fields, `${path}.`)
      : [[path, value] as const];
  });
}

const isInner = (fields: Fields, path: string): boolean =>
  Object.keys(fields).some((name) => name.startsWith(`${path}.`));
