/** English texts of what DHIS2 did not take, and how to put it right. */
export const causesEn = {
  'export.dhis.cause.wrong-period-type': 'The data set takes periods of another type',
  'export.dhis.cause.future-period': 'DHIS2 is not open for this period yet',
  'export.dhis.cause.expired-period': 'DHIS2 is closed for this period',
  'export.dhis.cause.outside-input-periods': 'The data set takes no data for this period now',
  'export.dhis.cause.reversed-input-periods':
    'This DHIS2 takes the open input period of this period for a closed one',
  'export.dhis.cause.element-not-in-data-set': 'The data element is not in the data set',
  'export.dhis.cause.org-unit-not-assigned':
    'The data set is not assigned to the organisation unit',
  'export.dhis.cause.org-unit-not-open-yet': 'The organisation unit was not open yet',
  'export.dhis.cause.org-unit-closed': 'The organisation unit is closed',
  'export.dhis.cause.missing-option-combo':
    'The data element is disaggregated, and the row says no category option combo',
  'export.dhis.cause.wrong-option-combo':
    'The category option combo is not one of the data element',
  'export.dhis.cause.missing-attribute-option-combo':
    'The data set needs an attribute option combo',
  'export.dhis.cause.wrong-attribute-option-combo':
    'The attribute option combo is not one of the data set',
  'export.dhis.cause.duplicate-row': 'The same value is sent twice',
  'export.dhis.cause.value-type': 'The value does not fit the value type of the data element',
  'export.dhis.cause.not-an-option': 'The value is not one of the options of the data element',
  'export.dhis.cause.comment-too-long': 'The comment is too long',
  'export.dhis.cause.zero-not-significant': 'DHIS2 does not keep a zero of this data element',
  'export.dhis.cause.parent-and-child': 'An organisation unit and one below it report the same',
  'export.dhis.cause.aggregation-type': 'DHIS2 does not add up this data element',
  'export.dhis.cause.percentage-added-up': 'A percentage would be added up',
  'export.dhis.cause.data-set-not-found': 'DHIS2 has no such data set, or the user may not see it',
  'export.dhis.cause.no-element-in-data-set':
    'DHIS2 does not have the data set, or none of these data elements is in it',
  'export.dhis.cause.data-set-not-told': 'The file does not say its data set',
  'export.dhis.cause.several-data-sets': 'The data elements are of several data sets',
  'export.dhis.cause.element-not-found': 'DHIS2 has no such data element',
  'export.dhis.cause.org-unit-not-found': 'DHIS2 has no such organisation unit',
  'export.dhis.cause.option-combo-not-found': 'DHIS2 has no such category option combo',
  'export.dhis.cause.attribute-option-combo-not-found': 'DHIS2 has no such attribute option combo',
  'export.dhis.cause.option-combo-not-accessible':
    'DHIS2 has no such option combo, or its user may not write data with it',
  'export.dhis.cause.invalid-identifier': 'An id is not written as DHIS2 writes them',
  'export.dhis.cause.bad-period': 'DHIS2 cannot read the period',
  'export.dhis.cause.period-not-open':
    'The period is closed, not open yet, or not one of the data set',
  'export.dhis.cause.outside-org-unit-dates': 'The organisation unit was not open in this period',
  'export.dhis.cause.outside-option-dates': 'A category option does not hold for this period',
  'export.dhis.cause.org-unit-not-of-option':
    'A category option does not hold for this organisation unit',
  'export.dhis.cause.already-approved': 'The data of this period are approved already',
  'export.dhis.cause.no-access-to-data-set': 'The DHIS2 user may not write to this data set',
  'export.dhis.cause.no-access-to-org-unit': 'The organisation unit is not one of the DHIS2 user',
  'export.dhis.cause.no-access-to-option': 'The DHIS2 user may not use a category option',
  'export.dhis.cause.no-value': 'The row has no value',
  'export.dhis.cause.incomplete-row': 'Something is missing in a row',
  'export.dhis.cause.comment-not-an-option': 'The comment is not one of the options',
  'export.dhis.cause.complete-date-not-possible':
    'The data set cannot be marked complete with this file',
  'export.dhis.cause.not-all-valid': 'DHIS2 takes all or nothing, and not all is valid',
  'export.dhis.cause.damaged-file': 'DHIS2 cannot read the file',
  'export.dhis.cause.unexpected-field': 'DHIS2 speaks of something that we do not write',
  'export.dhis.cause.unknown': 'DHIS2 gives a reason that we do not know',
  'export.dhis.cause-fix.correct-target-mapping':
    'Have the data element or option combo in the dhis setting of the target corrected, then export again.',
  'export.dhis.cause-fix.correct-or-assign-org-unit':
    'Have the dhis.orgUnit of the place corrected, or the data set assigned to the organisation unit in DHIS2.',
  'export.dhis.cause-fix.correct-org-unit-dates':
    'Have the dates of the organisation unit corrected in DHIS2, or export without it.',
  'export.dhis.cause-fix.choose-or-open-period':
    'Choose a period that is open, or have DHIS2 opened for it.',
  'export.dhis.cause-fix.update-dhis2':
    'Have DHIS2 updated to a version after 2.43.1.1, or the input periods of the data set taken off.',
  'export.dhis.cause-fix.choose-other-data-set': 'Choose a data set with periods of this type.',
  'export.dhis.cause-fix.map-yes-no':
    'Have this sum written as yes or no, or the value type corrected in DHIS2.',
  'export.dhis.cause-fix.correct-value-type':
    'Have the value type corrected in DHIS2, or leave the row out.',
  'export.dhis.cause-fix.leave-out': 'Leave these rows out.',
  'export.dhis.cause-fix.shorten-comment':
    'Have the comment in the setting of the target corrected.',
  'export.dhis.cause-fix.store-zeros':
    'Have DHIS2 store zeros of this data element, or leave the row out.',
  'export.dhis.cause-fix.count-at-nearest':
    'Count each document at the nearest organisation unit only.',
  'export.dhis.cause-fix.correct-aggregation-type':
    'Have the aggregation type corrected in DHIS2, or the target mapped to another data element.',
  'export.dhis.cause-fix.none': 'Nothing needs to be done.',
  'export.dhis.cause-fix.ask-for-access':
    'Ask the DHIS2 administrator to extend what this user may do.',
  'export.dhis.cause-fix.ask-to-unapprove':
    'Have the approval withdrawn in DHIS2, or leave what is approved.',
  'export.dhis.cause-fix.correct-category-option':
    'Have the dates or organisation units of the category option corrected in DHIS2.',
  'export.dhis.cause-fix.send-as-json': 'Export and import as JSON: it says its data set.',
  'export.dhis.cause-fix.export-without-complete-date':
    'Export without marking the data set complete, or one organisation unit alone.',
  'export.dhis.cause-fix.correct-data-set':
    'Have the id of the data set corrected in the CHT’s settings.',
  'export.dhis.cause-fix.correct-data-set-or-elements':
    'Have the id of the data set checked in the CHT’s settings, then whether these data elements belong to it in DHIS2.',
  'export.dhis.cause-fix.ask-for-access-or-correct-mapping':
    'Where the option combo exists in DHIS2, have this user given access to its category options. Else have the dhis setting of the target corrected.',
  'export.dhis.cause-fix.choose-open-period-or-update':
    'Choose a period that is open, or have DHIS2 opened for it. Is it open, and does the data set have input periods? DHIS2 2.43.0 to 2.43.1.1 read those the wrong way round: have DHIS2 updated, or these input periods taken off.',
  'export.dhis.cause-fix.correct-other-rows':
    'Correct the other rows that DHIS2 names, then send all again.',
  'export.dhis.cause-fix.export-again':
    'Export again and send that file: something changed this one on its way.',
  'export.dhis.cause-fix.ask-administrator': 'Show DHIS2’s words to its administrator.',
};
