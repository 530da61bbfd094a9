import { unitsToMap, type UnitsToMap } from '../../mapping/org-units/unit-to-map.ts';
import { decodePlaceToMap, type PlaceToMap } from '../../mapping/org-units/place-to-map.ts';
import { AREAS, KINDS } from './facility-names.ts';
import { misspelt, seededNumbers, type Numbers } from './misspelt.ts';

/** Places of a CHT and the org units of a DHIS2, of which it is known which is which. */
export interface Facilities {
  readonly places: readonly PlaceToMap[];
  readonly units: UnitsToMap;
  /** The org unit of each place that has one. */
  readonly truth: ReadonlyMap<string, string>;
}

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly path: string;
  readonly area: string;
}

const UNITS = 300;
const PLACES = 280;

/** Places that DHIS2 does not have: of other villages, or of a kind that the village has no facility of. */
const WITHOUT_COUNTERPART = 10;

const idOf = (prefix: string, number: number): string =>
  `${prefix}${String(number).padStart(11 - prefix.length, '0')}`;

/**
 * 300 org units in twelve areas, and 280 places that are called after them as people type: with abbreviations,
 * letters swapped, left out and doubled, words divided, kinds left out, accents and apostrophes of all sorts.
 * Names occur in several areas, villages have facilities of several kinds, ten places have no counterpart,
 * some have a code and some of those a mistyped one.
 */
export function facilities(seed: number): Facilities {
  const numbers = seededNumbers(seed);
  const areas = AREAS.map((area, index) => ({ ...area, id: idOf('area', index) }));
  const units = areas.flatMap((area, areaIndex) =>
    Array.from({ length: UNITS / AREAS.length }, (_, index): Unit => {
      const number = (areaIndex * UNITS) / AREAS.length + index;
      const village = area.villages[index % area.villages.length] ?? '';
      const round = Math.floor(index / area.villages.length);
      const kind = KINDS[(areaIndex + (index % 2) + round * 2) % KINDS.length]?.[0] ?? '';
      const id = idOf('unit', number);
      return {
        id,
        name: `${village} ${kind}${round === 2 ? ' B' : ''}`,
        code: String(10_000 + number * 7),
        path: `/root0000000/${area.id}/${id}`,
        area: area.id,
      };
    }),
  );
  const chosen = numbers.shuffled(units).slice(0, PLACES - WITHOUT_COUNTERPART);
  const placeOf = (area: string, index: number, name: string, code: string | undefined) => ({
    _id: `place-${String(index).padStart(3, '0')}`,
    type: 'contact',
    contact_type: 'facility',
    name,
    ...(code === undefined ? {} : { mfl_code: code }),
    parent: { _id: `cht-${area}`, parent: { _id: 'cht-country' } },
  });
  const known = chosen.map((unit, index) => {
    const draw = numbers.next();
    const other = units[numbers.below(units.length)]?.code;
    const code = draw < 0.1 ? unit.code : draw < 0.13 ? other : undefined;
    return placeOf(unit.area, index, nameFor(unit.name, numbers), code);
  });
  const unknown = Array.from({ length: WITHOUT_COUNTERPART }, (_, index) => {
    const area = areas[numbers.below(areas.length)]?.id ?? '';
    const name = ['Sinapanga', 'Kwoyo Rateng', 'Tulsipur', 'Bukomansimbi', 'Wang Chieng'][
      index % 5
    ];
    const [kind] = KINDS[index % KINDS.length] ?? [''];
    return placeOf(area, known.length + index, `${name ?? ''} ${kind}`, undefined);
  });
  const above = [
    { _id: 'cht-country', type: 'contact', contact_type: 'country', name: 'Lakeland' },
    ...areas.map(({ id, name }, index) => ({
      _id: `cht-${id}`,
      type: 'contact',
      contact_type: 'area',
      // Some write the kind of an area, some do not.
      name: index % 3 === 0 ? name.replace(/ (Sub County|District|Province)$/, '') : name,
      parent: { _id: 'cht-country' },
    })),
  ];
  return {
    places: [...above, ...known, ...unknown].flatMap(
      (document) => decodePlaceToMap(document) ?? [],
    ),
    units: unitsToMap(
      {
        organisationUnits: [
          { id: 'root0000000', name: 'Lakeland', path: '/root0000000' },
          ...areas.map(({ id, name }) => ({ id, name, path: `/root0000000/${id}` })),
        ],
      },
      units,
    ),
    truth: new Map(known.map(({ _id }, index) => [_id, chosen[index]?.id ?? ''])),
  };
}

/** Two of five write a name as it is; the others as they type. */
function nameFor(name: string, numbers: Numbers): string {
  return numbers.next() < 0.4 ? name : misspelt(name, numbers);
}
