/**
 * Every target document by [period, owner], the period in Latin digits whatever the phone wrote,
 * with no more than an export reads of it; and once more under ['malformed', period] where its owner
 * does not stand in its id, which ids alone cannot tell. The ids of its targets are one text, the same
 * for most documents, and the numbers one list: pass and total of each. A text, and ECMAScript 5, since CouchDB's
 * query server runs it.
 */
export const targetDocuments = `function (doc) {
  if (doc._id === 'settings') {
    emit(['settings', 'first']);
    emit(['settings', 'last']);
  }
  if (doc.type !== 'target') {
    return;
  }
  var parts = doc._id.split('~');
  if (parts[0] !== 'target' || parts.length < 3) {
    return;
  }
  var zeros = [0x30, 0x966, 0x660];
  var tag = null;
  zeros.forEach(function (zero) {
    var latin = '';
    for (var i = 0; i < parts[1].length; i++) {
      var digit = parts[1].charCodeAt(i) - zero;
      latin += digit >= 0 && digit <= 9 ? digit : parts[1].charAt(i) === '-' ? '-' : 'x';
    }
    if (/^[0-9]{4}-(0[1-9]|1[0-2])$/.test(latin)) {
      tag = latin;
    }
  });
  if (tag === null) {
    return;
  }
  var number = function (value, name) {
    var known = typeof value === 'object' && value !== null && typeof value[name] === 'number';
    return known ? value[name] : null;
  };
  var ids = null;
  var numbers = null;
  if (Array.isArray(doc.targets)) {
    ids = [];
    numbers = [];
    doc.targets.forEach(function (target) {
      if (typeof target === 'object' && target !== null && typeof target.id === 'string') {
        ids.push(target.id);
        numbers.push(number(target.value, 'pass'), number(target.value, 'total'));
      }
    });
    if (ids.join('').indexOf('|') < 0) {
      ids = ids.join('|');
    }
  }
  var owner = typeof doc.owner === 'string' ? doc.owner : null;
  var value = {
    owner: owner,
    updated_date: doc.updated_date,
    reporting_period: doc.reporting_period === tag ? undefined : doc.reporting_period,
    ids: ids,
    numbers: numbers,
    _conflicts: doc._conflicts
  };
  emit([tag, owner], value);
  if (owner !== null && doc._id.indexOf('~' + owner + '~') < 0) {
    emit(['malformed', tag], value);
  }
}`;
