import { FAULTS } from './faults.ts';
import { firstRev, type Kind } from './kind.ts';
import type { Layout } from './layout.ts';
import { type Lineages, lineages, type Register, type Registers } from './registers.ts';
import { sampleLineage, sampleText } from './sample.ts';

const FIRST_NAMES = ['Achieng', 'Wanjiru', 'Otieno', 'Nekesa', 'Kipchoge', 'Halima', 'Mutua'];
const LAST_NAMES = [
  'Odhiambo',
  'Kamau',
  'Wafula',
  'Chebet',
  'Abdi',
  'Ochieng',
  'Njoroge',
  'Mwende',
];

const personName = (number: number): string =>
  `${FIRST_NAMES[number % 7] ?? ''} ${LAST_NAMES[number % 8] ?? ''}`;

const REPORTED_DATE = 1_700_000_000_000;

interface ContactKind {
  readonly name: string;
  readonly register: Register;
  readonly isGone?: { has(place: number): boolean; below(place: number): number };
  /** The JSON of the fields after `_rev`, as parts between the values. */
  readonly fields: readonly string[];
  /** The values of one contact, besides its id and revision. */
  readonly values: (number: number, place: number) => readonly string[];
}

function contactKind({ name, register, isGone, fields, values }: ContactKind): Kind {
  return {
    name,
    slots: register.size,
    isTaken: (place) => isGone?.has(place) !== true,
    takenBelow: (place) => place - (isGone?.below(place) ?? 0),
    idAt: (place) => register.idAt(place),
    slotOf: (id) => {
      const place = register.placeOf(id);
      return place === undefined || isGone?.has(place) === true ? undefined : place;
    },
    revAt: (place) => firstRev(register.idAt(place)),
    valuesAt: (place) => {
      const id = register.idAt(place);
      return [id, firstRev(id), ...values(register.numberAt(place), place)];
    },
    text: ([id = '', rev = '', ...others]) => {
      let text = `{"_id":"${id}","_rev":"${rev}"`;
      fields.forEach((field, index) => {
        text += field + (others[index] ?? '');
      });
      return `${text}}`;
    },
    sample: [0, 1, ...others(fields)].map((index) =>
      // A lineage is an object: its sample is one too.
      fields[index - 2]?.endsWith('"parent":') === true ? sampleLineage(index) : sampleText(index),
    ),
    isOdd: () => false,
  };
}

/** The indexes of the values that fields are followed by. */
const others = (fields: readonly string[]): readonly number[] =>
  fields.slice(0, -1).map((_, index) => index + 2);

/** Neighbours are often asked for one after another. */
function memoizeLast(make: (number: number) => string): (number: number) => string {
  let last = -1;
  let text = '';
  return (number) => {
    if (number !== last) [last, text] = [number, make(number)];
    return text;
  };
}

/** Areas and CHWs everywhere, households and patients below the places that are measured. */
export function contactKinds(layout: Layout, all: Registers): readonly Kind[] {
  const above: Lineages = lineages(layout, all);
  const { areas, chws, households, patients } = all;
  const inArea = memoizeLast(
    (chw) => `{"_id":"${areas.id(chw)}","parent":${above.belowUnit(layout.unitOf(chw))}}`,
  );
  const perHousehold = layout.patients === 0 ? 1 : layout.patientsInAll / layout.households;
  const householdsOfChw = layout.withPatients === 0 ? 1 : layout.households / layout.withPatients;
  const chwOfHousehold = (household: number): number =>
    layout.nthWithPatients(Math.floor(household / householdsOfChw));
  const inHousehold = memoizeLast(
    (household) =>
      `{"_id":"${households.id(household)}","parent":${inArea(chwOfHousehold(household))}}`,
  );
  return [
    contactKind({
      name: 'areas',
      register: areas,
      fields: [
        ',"type":"clinic","name":"Area ',
        '","parent":',
        ',"contact":{"_id":"',
        `"},"reported_date":${REPORTED_DATE},"place_id":"`,
        '","geolocation":"","is_name_generated":"false"',
      ],
      values: (number, place) => [
        String(number),
        above.belowUnit(layout.unitOf(number)),
        FAULTS.notPrimary.has(place) ? chws.id((number + 1) % chws.size) : chws.id(number),
        String(10_000_000 + number),
      ],
    }),
    contactKind({
      name: 'chws',
      register: chws,
      isGone: FAULTS.gone,
      fields: [
        ',"type":"person","name":"',
        '","parent":',
        ',"role":"chw","sex":"female","date_of_birth":"1989-04-17","phone":"+2547',
        `","phone_alternate":"","reported_date":${REPORTED_DATE},"patient_id":"`,
        '","external_id":"","notes":""',
      ],
      values: (number) => [
        personName(number),
        inArea(number),
        String(10_000_000 + number),
        String(20_000_000 + number),
      ],
    }),
    contactKind({
      name: 'households',
      register: households,
      fields: [
        ',"type":"contact","contact_type":"household","name":"Household ',
        '","parent":',
        `,"reported_date":${REPORTED_DATE},"place_id":"`,
        '"',
      ],
      values: (number) => [
        String(number),
        inArea(chwOfHousehold(number)),
        String(30_000_000 + number),
      ],
    }),
    contactKind({
      name: 'patients',
      register: patients,
      fields: [
        ',"type":"person","name":"',
        '","parent":',
        `,"sex":"male","date_of_birth":"2001-09-03","reported_date":${REPORTED_DATE},"patient_id":"`,
        '"',
      ],
      values: (number) => [
        personName(number),
        inHousehold(Math.floor(number / perHousehold)),
        String(40_000_000 + number),
      ],
    }),
  ].filter(({ slots }) => slots > 0);
}
