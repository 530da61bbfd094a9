/**
 * Every contact with `dhis`, once, by its id, with no more than an export reads of it. A text, and
 * ECMAScript 5, since CouchDB's query server runs it.
 */
export const mappedContacts = `function (doc) {
  var types = ['contact', 'person', 'clinic', 'health_center', 'district_hospital'];
  if (types.indexOf(doc.type) < 0 || !doc.dhis) {
    return;
  }
  emit(doc._id, { type: doc.type, name: doc.name, parent: doc.parent, dhis: doc.dhis });
}`;
