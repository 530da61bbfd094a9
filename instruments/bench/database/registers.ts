import { digitOf, type IdClass, idAt, placeOf } from './ids.ts';
import type { Layout } from './layout.ts';
import { shuffle } from './shuffle.ts';

/** Contacts of one level: their numbers tell who is where, their places the order of their ids. */
export interface Register {
  readonly size: number;
  readonly digit: number;
  id(number: number): string;
  idAt(place: number): string;
  placeOf(id: string): number | undefined;
  numberAt(place: number): number;
  placeOfNumber(number: number): number;
}

function register(digit: number, size: number): Register {
  const idClass: IdClass = { digit, size };
  const { to, from } = shuffle(Math.max(1, size));
  return {
    size,
    digit,
    id: (number) => idAt(idClass, to(number)),
    idAt: (place) => idAt(idClass, place),
    placeOf: (id) => (digitOf(id) === digit ? placeOf(idClass, id) : undefined),
    numberAt: from,
    placeOfNumber: to,
  };
}

/** The registers of all levels. */
export const registers = (layout: Layout) => ({
  counties: register(1, layout.counties),
  subCounties: register(2, layout.subCounties),
  units: register(3, layout.units),
  areas: register(4, layout.chws),
  chws: register(5, layout.chws),
  households: register(6, layout.households),
  patients: register(7, layout.patientsInAll),
});

export type Registers = ReturnType<typeof registers>;

/** Ids of the places above, as the JSON text of a `parent`. */
export interface Lineages {
  ofSubCounty(subCounty: number): string;
  ofUnit(unit: number): string;
  /** The lineage of what lies right below a unit. */
  belowUnit(unit: number): string;
}

export function lineages(layout: Layout, all: Registers): Lineages {
  const ofSubCounty = (subCounty: number): string =>
    `{"_id":"${all.counties.id(layout.countyOf(subCounty))}"}`;
  const ofUnit = (unit: number): string => {
    const subCounty = layout.subCountyOf(unit);
    return `{"_id":"${all.subCounties.id(subCounty)}","parent":${ofSubCounty(subCounty)}}`;
  };
  const belowUnit = (unit: number): string =>
    `{"_id":"${all.units.id(unit)}","parent":${ofUnit(unit)}}`;
  return { ofSubCounty, ofUnit, belowUnit };
}
