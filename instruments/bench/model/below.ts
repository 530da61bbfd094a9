import type { GeneratedDatabase } from '../database/generated-database.ts';
import type { Kind } from '../database/kind.ts';
import type { Run } from '../database/layout.ts';

/** A contact below a place: a document that is listed, or a slot of a kind. */
export type SlotBelow = { readonly id: string } | { readonly kind: Kind; readonly slot: number };

type Level = keyof GeneratedDatabase['registers'];

function* numbers({ first, count }: Run): Generator<number> {
  for (let index = 0; index < count; index += 1) yield first + index;
}

/** The contacts below a place, itself too, without looking at those elsewhere. */
export function* slotsBelow(generated: GeneratedDatabase, place: string): Generator<SlotBelow> {
  const { layout, registers, kinds } = generated;
  const kindOf = (level: Level): Kind | undefined => kinds.find(({ name }) => name === level);
  const [areas, chws, households, patients] = (
    ['areas', 'chws', 'households', 'patients'] as const
  ).map(kindOf);

  function* at(kind: Kind | undefined, level: Level, number: number): Generator<SlotBelow> {
    const slot = registers[level].placeOfNumber(number);
    if (kind?.isTaken(slot) === true) yield { kind, slot };
  }
  function* county(number: number): Generator<SlotBelow> {
    yield { id: registers.counties.id(number) };
    for (const below of numbers(layout.subCountiesOf(number))) yield* subCounty(below);
  }
  function* subCounty(number: number): Generator<SlotBelow> {
    yield { id: registers.subCounties.id(number) };
    for (const below of numbers(layout.unitsOf(number))) yield* unit(below);
  }
  function* unit(number: number): Generator<SlotBelow> {
    yield { id: registers.units.id(number) };
    for (const below of numbers(layout.chwsOf(number, 1))) yield* area(below);
  }
  function* area(number: number): Generator<SlotBelow> {
    yield* at(areas, 'areas', number);
    yield* at(chws, 'chws', number);
    for (const below of numbers(layout.householdsOf(number))) yield* household(below);
  }
  function* household(number: number): Generator<SlotBelow> {
    yield* at(households, 'households', number);
    for (const below of numbers(layout.patientsOf(number))) yield* at(patients, 'patients', below);
  }

  const below: Readonly<Record<Level, (number: number) => Generator<SlotBelow>>> = {
    counties: county,
    subCounties: subCounty,
    units: unit,
    areas: area,
    chws: (number) => at(chws, 'chws', number),
    households: household,
    patients: (number) => at(patients, 'patients', number),
  };
  for (const level of Object.keys(below) as Level[]) {
    const found = registers[level].placeOf(place);
    if (found !== undefined) yield* below[level](registers[level].numberAt(found));
  }
}
