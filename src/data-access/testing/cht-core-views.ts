/**
 * A design document of an untouched CHT database, as far as this product asks it: it emits a contact
 * once for each org unit that its `dhis` names. Written from its documented behaviour.
 */
export const chtCoreViews = {
  _id: '_design/medic-admin',
  views: {
    contacts_by_dhis_orgunit: {
      map: `function (doc) {
        var types = ['contact', 'district_hospital', 'health_center', 'clinic', 'person'];
        if (types.indexOf(doc.type) < 0 || !doc.dhis) {
          return;
        }
        // Of a null in the list the real one throws, and CouchDB then keeps no row of the document;
        // PouchDB keeps those that were emitted before.
        var entries = Array.isArray(doc.dhis) ? doc.dhis : [doc.dhis];
        var orgUnits = entries.map(function (entry) {
          return entry.orgUnit;
        });
        orgUnits.forEach(function (orgUnit) {
          if (orgUnit) {
            emit(orgUnit);
          }
        });
      }`,
    },
  },
};

/** Another: it emits a contact for itself and for each place of the lineage that it stores. */
export const chtCoreContactViews = {
  _id: '_design/medic',
  views: {
    contacts_by_depth: {
      map: `function (doc) {
        var types = ['contact', 'district_hospital', 'health_center', 'clinic', 'person'];
        if (types.indexOf(doc.type) < 0) {
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

/** Another: documents and contacts by their type, reports by form, date and whom they are about. */
export const chtCoreClientViews = {
  _id: '_design/medic-client',
  views: {
    doc_by_type: {
      map: `function (doc) {
        if (doc.type === 'translations') {
          emit(['translations', doc.enabled], { code: doc.code, name: doc.name });
        } else {
          emit([doc.type]);
        }
      }`,
    },
    reports_by_form: {
      map: `function (doc) {
        if (doc.type === 'data_record' && doc.form) {
          emit([doc.form], doc.reported_date);
        }
      }`,
    },
    contacts_by_reference: {
      map: `function (doc) {
        var types = ['contact', 'district_hospital', 'health_center', 'clinic', 'person'];
        var id = doc.patient_id || doc.place_id;
        if (types.indexOf(doc.type) >= 0 && id) {
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
        var types = ['contact', 'district_hospital', 'health_center', 'clinic', 'person'];
        if (types.indexOf(doc.type) >= 0) {
          emit([doc.type === 'contact' ? doc.contact_type : doc.type]);
        }
      }`,
    },
    reports_by_subject: {
      map: `function (doc) {
        if (doc.type !== 'data_record' || !doc.form) {
          return;
        }
        var names = ['patient_id', 'patient_uuid', 'place_id', 'place_uuid', 'case_id'];
        [doc, doc.fields || {}].forEach(function (from) {
          names.forEach(function (name) {
            if (from[name]) {
              emit(from[name], doc.reported_date);
            }
          });
        });
      }`,
    },
  },
};
