/**
 * Targets of each kind, and their rules as a project's are after they were compiled: the body of a function.
 * Written for these specs.
 */
export const exampleTargets = [
  { id: 'births', type: 'count', dhis: { dataElement: 'kB0ZBFisE0e' } },
  { id: 'families-visited', type: 'count', dhis: { dataElement: 'e22tIwy1nKR' } },
  { id: 'facility-births', type: 'percent' },
  { id: 'families-twice', type: 'percent', passesIfGroupCount: { gte: 2 } },
  { id: 'people', type: 'count' },
  { id: 'recent', type: 'count' },
  { id: 'only-north', type: 'count', context: "user.parent.parent.name === 'North'" },
  { id: 'sampled', type: 'count' },
];

export const EXAMPLE_RULES = `
var family = function (contact) { return contact.parent && contact.parent._id; };
var inForm = function (form) { return function (report) { return report.form === form; }; };
var each = function (id, reports, instance, more) {
  reports.forEach(function (report) {
    var given = more ? more(report) : {};
    given._id = instance(report) + '~' + id;
    given.contact = c.contact;
    given.type = id;
    given.date = new Date(report.reported_date);
    if (given.pass === undefined) { given.pass = true; }
    emit('target', new Target(given));
  });
};
var ofReport = function (report) { return report._id; };
var births = c.reports.filter(inForm('delivery'));
var visits = c.reports.filter(inForm('visit'));
each('births', births, ofReport);
each('families-visited', visits, function () { return family(c.contact); });
each('facility-births', births, ofReport, function (report) {
  return { pass: Utils.getField(report, 'delivery.place') === 'facility' };
});
each('families-twice', visits, ofReport, function () { return { groupBy: family(c.contact) }; });
if (c.contact.type === 'person') {
  emit('target', new Target({
    _id: c.contact._id + '~people', type: 'people', contact: c.contact, pass: true, date: new Date()
  }));
  var since = Utils.addDate(null, -30).getTime();
  if (Utils.isFormSubmittedInWindow(c.reports, 'visit', since, Date.now())) {
    emit('target', new Target({ _id: c.contact._id + '~recent', pass: true, date: Date.now() }));
  }
  if (cht.v1.hasPermissions('can_view_tasks')) {
    emit('target', new Target({ _id: c.contact._id + '~only-north', pass: true, date: Utils.now() }));
  }
  emit('target', new Target({ _id: c.contact._id + '~sampled', pass: Math.random() < 2, date: new Date() }));
  emit('target', new Target({ _id: c.contact._id + '~births', deleted: true, date: new Date() }));
  emit('task', new Task({ _id: 'a task' }));
}
if (c.contact.name === 'loops') { for (;;) {} }
if (c.contact.name === 'throws') { c.contact.parent.parent.parent.parent._id; }
emit('_complete', { _id: true });
`;
