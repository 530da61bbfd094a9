/**
 * Every document with `dhis`, with no more than an export reads of it, under three kinds of keys:
 * `['contact', _id]` once, `['org-unit', id]` for each org unit that it maps, and `['below', _id]` for itself
 * and each place above it. So the contacts that one org unit needs are found without reading those of all
 * others. Whether its type is one of a contact the settings tell; documents with a place above them and a
 * type that is not one of the CHT's own also stand under `['typed', _id]` of each of these places: CHT Core's
 * views do not know them. A text, and ECMAScript 5, since CouchDB's query server runs it.
 */
export const mappedContacts = `function (doc) {
  if (doc._id === 'settings') {
    emit(['settings', 'first']);
    emit(['settings', 'last']);
  }
  var eachPlace = function (work) {
    var place = doc;
    for (var step = 0; step <= 50 && typeof place === 'object' && place !== null; step++) {
      if (typeof place._id === 'string' && place._id !== '') {
        work(place._id);
      }
      place = place.parent;
    }
  };
  var types = ['contact', 'person', 'clinic', 'health_center', 'district_hospital'];
  if (typeof doc.type !== 'string') {
    return;
  }
  if (types.indexOf(doc.type) < 0 && typeof doc.parent === 'object' && doc.parent !== null) {
    eachPlace(function (id) {
      emit(['typed', id], { type: doc.type });
    });
  }
  if (!doc.dhis) {
    return;
  }
  var value = { type: doc.type, name: doc.name, parent: doc.parent, dhis: doc.dhis };
  emit(['contact', doc._id], value);
  var emitted = {};
  var emitOnce = function (kind, id) {
    var key = kind + ' ' + id;
    if (emitted[key] !== true) {
      emitted[key] = true;
      emit([kind, id], value);
    }
  };
  var entries = Array.isArray(doc.dhis) ? doc.dhis : [doc.dhis];
  entries.forEach(function (entry) {
    var orgUnit = entry && entry.orgUnit;
    if (orgUnit) {
      emitOnce('org-unit', typeof orgUnit === 'string' ? orgUnit : JSON.stringify(orgUnit));
    }
  });
  eachPlace(function (id) {
    emitOnce('below', id);
  });
}`;
