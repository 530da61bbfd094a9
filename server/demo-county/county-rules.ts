/**
 * The rules of the county's targets as a project's are after they were compiled: the body of a function.
 *
 * They show each kind of target: one instance for each report; one for each household, however often it is
 * told of; percentages; pregnancies that pass after four visits (`passesIfGroupCount`); a state that is dated
 * with `now`; and one for CHWs only (`context`).
 */
export const COUNTY_RULES = `
var count = function (target, report, more) {
  var given = more || {};
  given._id = (given.of || report._id) + '~' + target;
  given.type = target;
  given.contact = c.contact;
  if (given.pass === undefined) { given.pass = true; }
  if (given.date === undefined) { given.date = new Date(report.reported_date); }
  emit('target', new Target(given));
};
var ONE_EACH = {
  pregnancy: 'new-pregnancies',
  family_planning_referral: 'family-planning-referrals'
};
var OF_ASSESSMENT = { fever: 'fever-cases', malaria_treated: 'malaria-treated' };
['female-under-1', 'male-under-1', 'female-1-to-4', 'male-1-to-4'].forEach(function (group) {
  OF_ASSESSMENT['diarrhoea_' + group] = 'diarrhoea-treated-' + group;
});
c.reports.forEach(function (report) {
  var field = function (name) { return Utils.getField(report, name); };
  if (ONE_EACH[report.form]) { count(ONE_EACH[report.form], report); }
  if (report.form === 'household_visits') {
    Object.keys(report.fields).forEach(function (name) {
      if (name.indexOf('household_') !== 0 || field(name) === 'nobody') { return; }
      var household = c.contact._id + '-' + name;
      count('households-visited', report, { of: household });
      count('home-visits-of-goal', report, { of: household, pass: field(name) === 'planned' });
    });
  }
  if (report.form === 'delivery') {
    count('births', report);
    count('deliveries-with-skilled-attendant', report, { pass: field('skilled') === 'yes' });
  }
  if (report.form === 'antenatal_visits') {
    for (var visit = 1; visit <= Number(field('visits')); visit++) {
      count('anc-four-visits', report, { of: report._id + '-' + visit, groupBy: report._id });
    }
  }
  if (report.form === 'immunisation') {
    count('children-immunised', report, { pass: field('complete') === 'yes' });
  }
  if (report.form === 'assessment') {
    Object.keys(OF_ASSESSMENT).forEach(function (name) {
      if (field(name) === 'yes') { count(OF_ASSESSMENT[name], report); }
    });
    if (field('malaria_test')) {
      count('malaria-tests', report);
      count('malaria-positive', report, { pass: field('malaria_test') === 'yes' });
    }
  }
});
var stock = Utils.getMostRecentReport(c.reports, 'stock_count');
if (stock && Utils.getField(stock, 'act') === '0') {
  count('act-out-of-stock', stock, { of: c.contact._id, date: new Date() });
}
emit('_complete', { _id: true });
`;
