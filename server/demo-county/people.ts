import type { StoredDocument } from '../embedded-couchdb/index.ts';
import type { SeededRandom } from './seeded-random.ts';
import { personName, villageName } from './names.ts';
import { place, type Place, type Places } from './places.ts';

/** Somebody with an account: the person, the account's document, and the place it sees. */
export interface Worker {
  /** The contact's id: the owner of its target documents. */
  readonly contact: string;
  /** The id of the account's document, `org.couchdb.user:<name>`. */
  readonly user: string;
  readonly name: string;
  readonly documents: readonly StoredDocument[];
}

/** The document of an account as the CHT stores it beside the contacts; officers have no contact. */
export const userSettings = (
  name: string,
  { contact, facility, role }: { contact?: string; facility: string; role: string },
): StoredDocument => ({
  _id: `org.couchdb.user:${name}`,
  type: 'user-settings',
  name,
  ...(contact === undefined ? {} : { contact_id: contact }),
  facility_id: facility,
  roles: [role],
  known: true,
});

/** An invented number, another one for each person. */
const phoneNumber = (index: number): string => `+254 700 000${String(index).padStart(3, '0')}`;

const accountName = (person: string): string => person.toLowerCase().replaceAll(' ', '-');

/** Somebody at a place, its primary contact from then on. */
function worker(
  random: SeededRandom,
  {
    name,
    phone,
    at,
    contactType,
    role,
  }: { name: string; phone: string; at: Place; contactType: string; role: string },
): Worker {
  const _id = random.uuid(contactType, name);
  const user = userSettings(accountName(name), { contact: _id, facility: at.lineage._id, role });
  return {
    contact: _id,
    user: user._id,
    name,
    documents: [
      { ...at.document, contact: { _id } },
      { _id, type: 'contact', contact_type: contactType, name, phone, parent: at.lineage },
      user,
    ],
  };
}

/** How many CHWs work below each of the twelve units: 58 of the 60. */
const CHWS_BY_UNIT = [5, 5, 5, 5, 5, 4, 5, 5, 5, 5, 4, 5];

/**
 * Sixty CHWs, each with an area of their own; the last but one right below the mapped sub-county, the last in
 * the unit without an org unit.
 */
export function createChws(random: SeededRandom, places: Places): readonly Worker[] {
  const above = [
    ...places.units.flatMap((unit, index) => Array<Place>(CHWS_BY_UNIT[index] ?? 0).fill(unit)),
    places.mappedSubCounty,
    places.newUnit,
  ];
  return above.map((parent, index) =>
    worker(random, {
      name: personName(index),
      phone: phoneNumber(index),
      at: place(random, { type: 'area', name: villageName(index), parent }),
      contactType: 'chw',
      role: 'chw',
    }),
  );
}

/** A supervisor for each sub-county, its primary contact. */
export const createSupervisors = (
  random: SeededRandom,
  { subCounties }: Places,
): readonly Worker[] =>
  subCounties.map((subCounty, index) =>
    worker(random, {
      name: personName(100 + index),
      phone: phoneNumber(100 + index),
      at: subCounty,
      contactType: 'supervisor',
      role: 'supervisor',
    }),
  );
