import * as fc from 'fast-check';
import { HOSTILE_NAMES, hostileValues } from './hostile-values.ts';

/** Where in a JSON value something stands: how to put something else there. */
interface Spot {
  readonly holder: object;
  readonly name: string;
}

/** Every spot below a value, the value's own fields first. */
function spotsIn(root: object): readonly Spot[] {
  const spots: Spot[] = [];
  const holders = [root];
  for (let holder = holders.shift(); holder !== undefined; holder = holders.shift()) {
    for (const [name, value] of Object.entries(holder) as [string, unknown][]) {
      spots.push({ holder, name });
      if (typeof value === 'object' && value !== null) holders.push(value);
    }
  }
  return spots;
}

const valueAt = ({ holder, name }: Spot): unknown =>
  Object.getOwnPropertyDescriptor(holder, name)?.value as unknown;

/** Puts a field of its own, also where it is called `__proto__`. */
const put = ({ holder, name }: Spot, value: unknown): void => {
  const own = { value, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(holder, name, own);
};

/** How many spots a value has. */
export const spotCount = (root: object): number => spotsIn(root).length;

/** A copy of a value with something else at one of its spots. */
export function replacedAt(root: object, spot: number, value: unknown): unknown {
  const copy = structuredClone({ root });
  const found = spotsIn(copy.root)[spot];
  if (found !== undefined) put(found, value);
  return copy.root;
}

const mutation = fc.record({
  deed: fc.constantFrom('replace', 'replace', 'remove', 'add', 'twice', 'elsewhere'),
  at: fc.nat(),
  other: fc.nat(),
  name: fc.constantFrom(...HOSTILE_NAMES),
  value: hostileValues,
});

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function apply(root: object, { deed, at, other, name, value: drawn }: Mutation): void {
  // A value of its own: what is drawn twice would come to contain itself.
  const value = structuredClone(drawn);
  const spots = spotsIn(root);
  const spot = spots[at % spots.length];
  if (spot === undefined) return;
  const inside = valueAt(spot);
  const holder = typeof inside === 'object' && inside !== null ? inside : spot.holder;
  const elsewhere = spots[other % spots.length] ?? spot;
  if (deed === 'replace') put(spot, value);
  else if (deed === 'remove') Reflect.deleteProperty(spot.holder, spot.name);
  else if (deed === 'elsewhere') put(spot, structuredClone(valueAt(elsewhere)));
  else if (!Array.isArray(holder)) put({ holder, name }, value);
  else holder.push(deed === 'twice' ? structuredClone(holder[0]) : value);
}

/** What an arbitrary draws, with up to eight things in it that are wrong. */
export const mutated = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.tuple(arbitrary, fc.array(mutation, { maxLength: 8 })).map(([json, mutations]) => {
    const copy = structuredClone({ root: json });
    for (const each of mutations) apply(copy, each);
    return copy.root;
  });
