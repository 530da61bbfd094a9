import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../../../src/domain/testing/builders.ts';
import type { StoredDocument } from '../../embedded-couchdb/index.ts';

export { DATA_SET, DISTRICT, UNIT };

const settings = {
  ...settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } }),
  roles: { chw: { offline: true } },
  permissions: { can_export_dhis: ['hrio'] },
};

const account = (name: string): object => ({
  _id: `org.couchdb.user:${name}`,
  type: 'user-settings',
  name,
  contact_id: name,
  roles: ['chw'],
});

/** Births in February 2026 that a CHW counted. */
export const births = (owner: string, count: number): StoredDocument =>
  targetsOf(owner, { births: count }) as StoredDocument;

/** Amina and Zawadi at a unit, Wanjiru at the district, who has reported nothing yet; each has an account. */
export const TWO_UNITS = [
  { _id: 'settings', settings },
  placeOf('a', { orgUnit: UNIT }),
  placeOf('b', { orgUnit: DISTRICT }),
  { ...personOf('amina', 'a'), name: 'Amina Said', phone: '+254700000001' },
  personOf('zawadi', 'a'),
  { ...personOf('wanjiru', 'b'), name: 'Wanjiru Kamau', phone: '+254700000003' },
  ...['amina', 'zawadi', 'wanjiru'].map(account),
  births('amina', 3),
  births('zawadi', 2),
] as readonly StoredDocument[];
