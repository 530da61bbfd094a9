import type { StoredDocument } from '../embedded-couchdb/index.ts';

/** The CHT's five types of contacts, to which its own views keep. */
const TYPES = `['contact', 'district_hospital', 'health_center', 'clinic', 'person']`;

/**
 * Views that every CHT database has, as far as an export asks them: contacts by the org units that they
 * map, and by the places of their lineage. Written from their documented behaviour.
 */
export const CHT_CORE_VIEWS: readonly StoredDocument[] = [
  {
    _id: '_design/medic-admin',
    views: {
      contacts_by_dhis_orgunit: {
        map: `function (doc) {
          if (${TYPES}.indexOf(doc.type) < 0 || !doc.dhis) {
            return;
          }
          var entries = Array.isArray(doc.dhis) ? doc.dhis : [doc.dhis];
          // CHT Core's fails on it, and CouchDB then keeps no row of the document.
          if (entries.indexOf(null) >= 0) {
            return;
          }
          entries.forEach(function (entry) {
            if (entry.orgUnit) {
              emit(entry.orgUnit);
            }
          });
        }`,
      },
    },
  },
  {
    _id: '_design/medic',
    views: {
      contacts_by_depth: {
        map: `function (doc) {
          if (${TYPES}.indexOf(doc.type) < 0) {
            return;
          }
          var value = { shortcode: doc.patient_id || doc.place_id };
          for (var place = doc, depth = 0; place; place = place.parent, depth++) {
            if (place._id) {
              emit([place._id], value);
              emit([place._id, depth], value);
            }
          }
        }`,
      },
    },
  },
];
