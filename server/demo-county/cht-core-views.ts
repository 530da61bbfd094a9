import type { StoredDocument } from '../embedded-couchdb/index.ts';

/** The CHT's five types of contacts, to which its own views keep. */
const TYPES = `['contact', 'district_hospital', 'health_center', 'clinic', 'person']`;

/**
 * Contacts by the places of their lineage. This view and the others are of every CHT database, written from
 * their documented behaviour as far as they are asked here.
 */
const CONTACTS: StoredDocument = {
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
};

/** Contacts by their type, reports by form, date and whom they are about. */
const CLIENT: StoredDocument = {
  _id: '_design/medic-client',
  views: {
    reports_by_form: {
      map: `function (doc) {
        if (doc.type === 'data_record' && doc.form) {
          emit([doc.form], doc.reported_date);
        }
      }`,
    },
    contacts_by_reference: {
      map: `function (doc) {
        var id = doc.patient_id || doc.place_id;
        if (${TYPES}.indexOf(doc.type) >= 0 && id) {
          emit(['shortcode', id], doc.reported_date);
        }
      }`,
    },
    reports_by_date: {
      map: `function (doc) {
        if (doc.type === 'data_record' && doc.form) {
          emit([doc.reported_date], doc.reported_date);
        }
      }`,
    },
    contacts_by_type: {
      map: `function (doc) {
        if (${TYPES}.indexOf(doc.type) >= 0) {
          emit([doc.type === 'contact' ? doc.contact_type : doc.type]);
        }
      }`,
    },
    reports_by_subject: {
      map: `function (doc) {
        if (doc.type !== 'data_record' || !doc.form) {
          return;
        }
        [doc, doc.fields || {}].forEach(function (from) {
          ['patient_id', 'patient_uuid', 'place_id', 'place_uuid', 'case_id'].forEach(function (name) {
            if (from[name]) {
              emit(from[name], doc.reported_date);
            }
          });
        });
      }`,
    },
  },
};

/** Contacts by the org units that they map. */
const MAPPINGS: StoredDocument = {
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
};

/** What an export asks an untouched database. */
export const CHT_CORE_VIEWS: readonly StoredDocument[] = [MAPPINGS, CONTACTS];

/** What targets are calculated with. */
export const VIEWS_OF_RULES: readonly StoredDocument[] = [CONTACTS, CLIENT];
