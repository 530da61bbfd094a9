/** English texts of what is found before a file leaves: what DHIS2 would do to which rows. */
export const checkEn = {
  'export.dhis.review': 'Look before the file leaves',
  'export.dhis.review.detail':
    'The numbers are counted, and nothing is written yet. This is what DHIS2 would do to them. Leave rows out if you wish, then press Write the file.',
  'export.dhis.review.values':
    '{count, plural, one {value will be in the file} other {values will be in the file}}',
  'export.dhis.review.no-rows':
    'No row is left, so there is no file to write. Take some rows in again, or put the cause right.',
  'export.dhis.file.emptied': 'No row is left to write.',
  'export.dhis.check': 'Checked against DHIS2',
  'export.dhis.check.nothing': 'DHIS2’s metadata say nothing against this file.',
  'export.dhis.check.nothing-of-checked':
    'Nothing was found in what could be checked. What could not is listed below.',
  'export.dhis.check.rows': '{count, plural, one {Show the row} other {Show {count, number} rows}}',
  'export.dhis.check.leave-out':
    '{count, plural, one {Leave this row out} other {Leave these {count, number} rows out}}',
  'export.dhis.check.take-in':
    '{count, plural, =0 {Leave this choice} one {Take it in again} other {Take these {count, number} in again}}',
  'export.dhis.check.left-out': 'Left out because you chose so',
  'export.dhis.check.left-out.for-other': 'These rows are out for another reason already.',
  'export.dhis.row.in-dhis2': 'In DHIS2: {names}',
  'export.dhis.finding.date': 'Since or until {date}.',
  'export.dhis.finding.option-combos': 'It would be one of: {combos}.',
  'export.dhis.finding.below': 'Below it in this file: {units}.',
  'export.dhis.severity.refused': 'DHIS2 would refuse this',
  'export.dhis.severity.lost': 'DHIS2 would lose this',
  'export.dhis.severity.hidden': 'DHIS2 would hide this',
  'export.dhis.severity.doubtful': 'DHIS2 would compute something else of this',
  'export.dhis.severity.harmless': 'Good to know, and harmless',
  'export.dhis.effect.upTo242': 'DHIS2 2.36 to 2.42',
  'export.dhis.effect.since243': 'DHIS2 2.43 and later',
  'export.dhis.effect.whenStrict.upTo242': 'Where its settings are strict: {behaviour}',
  'export.dhis.effect.whenStrict.since243': 'After 2.43: {behaviour}',
  'export.dhis.behaviour.refuses-file': 'Takes nothing of the file.',
  'export.dhis.behaviour.rejects-value': 'Does not take this value; takes the others.',
  'export.dhis.behaviour.drops-or-deletes':
    'Does not store the zero, and deletes a number that is there already.',
  'export.dhis.behaviour.stores-hidden': 'Stores it where no form and no report shows it.',
  'export.dhis.behaviour.keeps-last': 'Keeps the last of them only.',
  'export.dhis.behaviour.counts-twice': 'Stores it, and adds it to a sum that holds it already.',
  'export.dhis.behaviour.computes-otherwise': 'Stores it, and computes something else of it.',
  'export.dhis.behaviour.stores': 'Stores it as it should be.',
  'export.dhis.rule.wrong-period-type':
    'The period type of the data set is {periodType}; this file is of another.',
  'export.dhis.rule.future-period':
    'The last period that the data set is open for is {latestPeriod}.',
  'export.dhis.rule.expired-period':
    'The data set is closed for this period since {date}, as its expiry days say.',
  'export.dhis.rule.outside-input-periods':
    'The data set has a list of periods with days on which it takes them; this period is not open today.',
  'export.dhis.rule.reversed-input-periods':
    'The data set has a list of periods with days on which it takes them, and this period is open today. DHIS2 2.43.0 to 2.43.1.1 read these days the wrong way round: they refuse a period that is open and take one that is closed.',
  'export.dhis.rule.element-not-in-data-set':
    'Every data element must be one of the data set. DHIS2 does not list this one there.',
  'export.dhis.rule.org-unit-not-assigned':
    'The data set must be assigned to every organisation unit that reports on it.',
  'export.dhis.rule.org-unit-not-open-yet':
    'An organisation unit must be open on the first day of the period.',
  'export.dhis.rule.org-unit-closed':
    'An organisation unit must not be closed before the first day of the period.',
  'export.dhis.rule.missing-option-combo':
    'The data element is split up, by sex or age for example. A row must say which part it is of.',
  'export.dhis.rule.wrong-option-combo':
    'The category option combo must be one by which the data element is split up.',
  'export.dhis.rule.missing-attribute-option-combo':
    'The data set is split up, by project for example. Every row must say which part it is of.',
  'export.dhis.rule.wrong-attribute-option-combo':
    'The attribute option combo must be one by which the data set is split up.',
  'export.dhis.rule.duplicate-row':
    'Of one organisation unit, data element and option combo there may be one row only.',
  'export.dhis.rule.value-type': 'The value type of the data element is {valueType}: {fault}',
  'export.dhis.rule.not-an-option': 'The data element takes only the options of its option set.',
  'export.dhis.rule.comment-too-long': 'A comment may have 5,000 characters.',
  'export.dhis.rule.zero-not-significant':
    'For this data element DHIS2 takes a zero for nothing reported.',
  'export.dhis.rule.parent-and-child':
    'DHIS2 adds up organisation units by itself: what is counted below must not be counted above too.',
  'export.dhis.rule.aggregation-type':
    'These numbers are sums. DHIS2 aggregates the data element by {aggregationType}, so what it shows above the organisation unit is not their sum.',
  'export.dhis.rule.percentage-added-up':
    'These numbers are percentages. DHIS2 aggregates the data element by {aggregationType}, so it adds percentages up.',
  'export.dhis.value-fault.not-a-number': 'this is no number.',
  'export.dhis.value-fault.not-whole': 'this is no whole number.',
  'export.dhis.value-fault.zero': 'it takes no 0.',
  'export.dhis.value-fault.negative': 'it takes no number below 0.',
  'export.dhis.value-fault.not-negative': 'it takes only numbers below 0.',
  'export.dhis.value-fault.beyond-32-bit': 'it takes numbers up to 2,147,483,647 only.',
  'export.dhis.value-fault.above-100': 'it takes numbers from 0 to 100.',
  'export.dhis.value-fault.above-1': 'it takes numbers from 0 to 1.',
  'export.dhis.value-fault.not-yes-or-no': 'it takes only yes and no.',
  'export.dhis.value-fault.not-yes': 'it takes only yes.',
  'export.dhis.value-fault.too-long': 'the value is too long.',
  'export.dhis.value-fault.no-value': 'there is no value.',
  'export.dhis.value-fault.takes-no-number': 'it takes no numbers at all.',
  'export.dhis.yes-no': 'Yes and no',
  'export.dhis.yes-no.label': 'Write sums of yes/no data elements as yes and no',
  'export.dhis.yes-no.rule':
    'The rule: 1 or more becomes yes (true), 0 becomes no (false). Where a data element knows only yes, a 0 is left out.',
  'export.dhis.yes-no.changed':
    '{count, plural, one {# value is written as yes or no.} other {# values are written as yes or no.}}',
  'export.dhis.yes-no.without-no': 'Zeros of data elements that know only yes',
  'export.dhis.not-checked': 'Not checked',
  'export.dhis.not-checked.detail':
    'The metadata do not say enough for this. DHIS2 may still find something here; a dry run tells.',
  'export.dhis.not-checked.about': '{count, plural, one {(of {names})} other {(of #: {names})}}',
  'export.dhis.missing-part.data-set': 'Nothing at all: the metadata are of another data set.',
  'export.dhis.missing-part.period-type': 'Whether the data set takes such periods.',
  'export.dhis.missing-part.open-future-periods': 'Whether the period is too early.',
  'export.dhis.missing-part.expiry-days': 'Whether the period is closed already.',
  'export.dhis.missing-part.data-input-periods':
    'Whether the period is one of the data set’s list.',
  'export.dhis.missing-part.data-elements':
    'The data elements: whether they are in the data set, and take these values.',
  'export.dhis.missing-part.value-types': 'Whether values fit the value types.',
  'export.dhis.missing-part.aggregation-types': 'How DHIS2 aggregates the data elements.',
  'export.dhis.missing-part.zero-is-significant': 'Whether zeros are stored.',
  'export.dhis.missing-part.options': 'Whether values are among the options.',
  'export.dhis.missing-part.option-combos': 'Whether category option combos are right.',
  'export.dhis.missing-part.attribute-option-combos': 'Whether attribute option combos are right.',
  'export.dhis.missing-part.org-units':
    'The organisation units: whether the data set is assigned to them, and whether they are open.',
  'export.dhis.missing-part.org-unit-dates': 'Whether organisation units are open.',
  'export.dhis.missing-part.org-unit-paths': 'Whether organisation units lie below one another.',
  'export.dhis.missing-part.validation-rules':
    'DHIS2’s validation rules: files of a data set’s dependencies have none. Read the metadata from DHIS2, or load a file of all metadata.',
  'export.dhis.missing-part.entry-rules':
    'What DHIS2 asks of a complete form: compulsory fields, comments.',
  'export.dhis.missing-part.min-max-values':
    'Minimum and maximum values: metadata files have none. Read the metadata from DHIS2.',
  'export.dhis.names': 'Compare our names with DHIS2’s',
  'export.dhis.names.dataElements': 'Targets and data elements',
  'export.dhis.names.orgUnits': 'Places and organisation units',
  'export.dhis.names.ours': 'Here',
  'export.dhis.names.in-dhis2': 'In DHIS2',
  'export.dhis.names.none.dataElements': 'Not in the data set',
  'export.dhis.names.none.orgUnits': 'Data set not assigned',
};
