/**
 * Every account that names a contact, with no more than a review reads of it: `['contact', id]` of its
 * contact, and `['role', name, id]` for each of its roles. So the accounts of one org unit are found, and
 * whether there is any of a role, without reading those of all others. Which roles count the settings
 * tell. A text, and ECMAScript 5, since CouchDB's query server runs it.
 */
export const accounts = `function (doc) {
  if (doc._id === 'settings') {
    emit(['settings', 'first']);
    emit(['settings', 'last']);
  }
  if (doc.type !== 'user-settings' || typeof doc.contact_id !== 'string') {
    return;
  }
  var value = { roles: doc.roles, facility_id: doc.facility_id };
  emit(['contact', doc.contact_id], value);
  var emitted = {};
  (Array.isArray(doc.roles) ? doc.roles : []).forEach(function (role) {
    var key = 'role ' + role;
    if (typeof role === 'string' && emitted[key] !== true) {
      emitted[key] = true;
      emit(['role', role, doc.contact_id], value);
    }
  });
}`;
