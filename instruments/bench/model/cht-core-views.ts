import { designDocument } from '../../../src/data-access/index.ts';

/**
 * CHT Core's view of contacts by each place of their lineage: `[place]` and `[place, depth]` with
 * `{ shortcode, primary_contact }`. Written from its documented behaviour. The model computes
 * its rows without it.
 */
const CONTACTS_BY_DEPTH = `function (doc) {
  var types = ['contact', 'person', 'clinic', 'health_center', 'district_hospital'];
  if (types.indexOf(doc.type) < 0) {
    return;
  }
  var value = {
    shortcode: doc.patient_id || doc.place_id,
    primary_contact: doc.contact && (doc.contact._id || doc.contact)
  };
  for (var place = doc, depth = 0; place; place = place.parent, depth++) {
    if (place._id) {
      emit([place._id], value);
      emit([place._id, depth], value);
    }
  }
}`;

/** CHT Core's view of the contacts that map an org unit. */
const CONTACTS_BY_DHIS_ORGUNIT = `function (doc) {
  var types = ['contact', 'district_hospital', 'health_center', 'clinic', 'person'];
  if (types.indexOf(doc.type) < 0 || !doc.dhis) {
    return;
  }
  (Array.isArray(doc.dhis) ? doc.dhis : [doc.dhis]).forEach(function (entry) {
    if (entry.orgUnit) {
      emit(entry.orgUnit);
    }
  });
}`;

/** The design documents of CHT Core, as far as the product asks them. */
export const CHT_CORE_DESIGNS = [
  {
    _id: '_design/medic',
    _rev: '1-d1b2c3d4e5f60718a1b2c3d4e5f60718',
    views: { contacts_by_depth: { map: CONTACTS_BY_DEPTH } },
  },
  {
    _id: '_design/medic-admin',
    _rev: '1-e1b2c3d4e5f60718a1b2c3d4e5f60718',
    views: { contacts_by_dhis_orgunit: { map: CONTACTS_BY_DHIS_ORGUNIT } },
  },
] as const;

/** The product's own design document, as it is stored. */
export const OWN_DESIGN = { _rev: '1-c1b2c3d4e5f60718a1b2c3d4e5f60718', ...designDocument };
