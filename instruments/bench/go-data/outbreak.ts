import type { GoDataMapping } from '../../../src/domain/index.ts';
import { decodeMapping } from '../../../src/domain/index.ts';

/** Districts that stand for org units, and villages in each. */
const DISTRICTS = 50;
const VILLAGES = 20;

const reference = (category: string, value: string): string =>
  `LNG_REFERENCE_DATA_CATEGORY_${category}_${value}`;

const CONFIRMED = reference('CASE_CLASSIFICATION', 'CONFIRMED');
const CLASSIFICATIONS = [
  CONFIRMED,
  reference('CASE_CLASSIFICATION', 'SUSPECT'),
  reference('CASE_CLASSIFICATION', 'NOT_A_CASE_DISCARDED'),
];

const numbered = (name: string, number: number, digits: number): string =>
  `${name}${String(number).padStart(digits, '0')}`;

const orgUnitOf = (district: number): string => numbered('District', district, 3);

/** All locations of the outbreak. */
export const locationsOfOutbreak = (): readonly object[] =>
  Array.from({ length: DISTRICTS }, (_, district) => [
    {
      id: numbered('district-', district, 3),
      identifiers: [{ description: 'DHIS2', code: orgUnitOf(district) }],
    },
    ...Array.from({ length: VILLAGES }, (__, village) => ({
      id: `village-${String(district)}-${String(village)}`,
      parentLocationId: numbered('district-', district, 3),
    })),
  ]).flat();

/** A case of an outbreak that has gone on for twenty weeks, with the fields that are asked for. */
export function caseOfOutbreak(index: number): object {
  const day = new Date(Date.UTC(2026, 5, 22) + (index % 140) * 86_400_000).toISOString();
  return {
    id: `${numbered('', index, 8)}-9c1e-4c5f-8a51-0d6c4b7f6a11`,
    updatedAt: day,
    deleted: false,
    classification: CLASSIFICATIONS[index % 3],
    dateOfReporting: day,
    dateOfOnset: index % 7 === 0 ? null : day,
    gender: index % 50 === 0 ? null : reference('GENDER', index % 2 === 0 ? 'MALE' : 'FEMALE'),
    age: { years: (index * 7) % 90, months: 0 },
    addresses: [
      {
        typeId: reference('ADDRESS_TYPE', 'USUAL_PLACE_OF_RESIDENCE'),
        locationId: `village-${String(index % DISTRICTS)}-${String(index % VILLAGES)}`,
        date: day,
        country: '',
        city: 'Sunrise',
        addressLine1: 'behind the market',
        geoLocation: { lat: 0.1, lng: 34.7 },
      },
    ],
    usualPlaceOfResidenceLocationId: `village-${String(index % DISTRICTS)}-${String(index % VILLAGES)}`,
  };
}

/** Confirmed cases by age and sex, and all of them. */
export function mappingOfOutbreak(): GoDataMapping {
  const decoded = decodeMapping(
    JSON.stringify({
      dataSet: 'OutbreakDs1',
      periodType: 'Weekly',
      date: ['dateOfOnset', 'dateOfReporting'],
      places: { by: 'identifier', identifier: 'DHIS2' },
      dataElements: [
        { dataElement: 'AllCasesDe1' },
        {
          dataElement: 'ConfirmedDe',
          where: { classification: CONFIRMED },
          optionCombos: [
            { sex: 'male', age: { below: 5 }, categoryOptionCombo: 'MaleUnder5x' },
            { sex: 'male', age: { from: 5 }, categoryOptionCombo: 'MaleOver5xx' },
            { sex: 'female', age: { below: 5 }, categoryOptionCombo: 'FemaleUnder' },
            { sex: 'female', age: { from: 5 }, categoryOptionCombo: 'FemaleOver5' },
          ],
          unknown: 'UnknownOpti',
        },
      ],
    }),
  );
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value;
}

/** The last week that has ended. */
export const WEEK_OF_OUTBREAK = '2026W45';
