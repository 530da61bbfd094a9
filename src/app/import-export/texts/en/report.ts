/** English texts of what an export gave: for each notice what is so, its effect, what to do. */
export const reportEn = {
  'export.dhis.done': 'The file is in your downloads',
  'export.dhis.done.made': 'Made {when} by {who}',
  'export.dhis.done.announcement':
    'Export done. {values, plural, one {# value} other {# values}}{notCounted, plural, =0 {} one {, # not counted} other {, # not counted}}.',
  'export.dhis.figure.values': '{count, plural, one {value} other {values}}',
  'export.dhis.figure.org-units':
    '{count, plural, one {organisation unit} other {organisation units}}',
  'export.dhis.figure.owners': '{count, plural, one {CHW} other {CHWs}}',
  'export.dhis.figure.left-out': 'left out',
  'export.dhis.report.all-counted': 'Every target document of this choice was counted.',
  'export.dhis.report.not-counted': 'Not counted',
  'export.dhis.report.left-out': 'Left out of the file',
  'export.dhis.report.notices': 'Good to know',
  'export.dhis.report.chosen-only':
    'Only the chosen units were looked at. Documents of CHWs without a mapped place are listed when you export all organisation units.',
  'export.dhis.report.more':
    '{count, plural, one {Show the last one} other {Show the next {step, number} of {count, number}}}',
  'export.dhis.report.no-name': 'No name',
  'export.dhis.report.show': '{count, plural, one {Show it} other {Show all {count, number}}}',
  'export.dhis.not-counted.malformed':
    '{count, plural, one { {isNamed, select, yes { {name}’s numbers cannot be read} other {# document cannot be read}}} other {# documents cannot be read}}',
  'export.dhis.not-counted.malformed.effect':
    'The owner or the list of targets is missing. Nothing of it is in these numbers.',
  'export.dhis.not-counted.malformed.next':
    'Ask the CHW to sync again: the phone may then write it anew, and you can export again. If it stays so, show it to your CHT administrator.',
  'export.dhis.not-counted.older-account':
    '{count, plural, one { {isNamed, select, yes { {name} has another, newer account} other {# document is of a CHW’s older account}}} other {# documents are of CHWs’ older accounts}}',
  'export.dhis.not-counted.older-account.effect':
    'A CHW with more than one account counts once, by the newest document. This older one is not in these numbers.',
  'export.dhis.not-counted.older-account.next':
    'Ask the CHW to use one account only, and your CHT administrator to close the other.',
  'export.dhis.not-counted.no-contact':
    '{count, plural, one {# document names a CHW who is not there any more} other {# documents name CHWs who are not there any more}}',
  'export.dhis.not-counted.no-contact.effect':
    'The contact that it names was deleted or never was one. Its place is unknown, so its numbers are in no unit.',
  'export.dhis.not-counted.no-contact.next':
    'Ask your CHT administrator whether the contact was deleted by mistake. Once it is back, export again.',
  'export.dhis.not-counted.no-org-unit':
    '{count, plural, one { {isNamed, select, yes { {name} works outside the mapped places} other {# document is of a CHW outside the mapped places}}} other {# documents are of CHWs outside the mapped places}}',
  'export.dhis.not-counted.no-org-unit.effect':
    'No place above the CHW has an organisation unit of this data set. These numbers are in no unit.',
  'export.dhis.not-counted.no-org-unit.next':
    'Ask your CHT administrator to give the place an organisation unit, or to move the CHW, then export again.',
  'export.dhis.not-counted.bad-number':
    '{count, plural, one { {isNamed, select, yes {A number of {name} cannot be counted} other {# number cannot be counted}}} other {# numbers cannot be counted}}',
  'export.dhis.not-counted.bad-number.effect':
    'It is missing, negative, not whole, or there twice. It was left out and not taken for zero; the rest of the document counts.',
  'export.dhis.not-counted.bad-number.next':
    'Ask the CHW for the true number and correct it in DHIS2 after the import. Show it to whoever configures the targets.',
  'export.dhis.left-out.invalid-identifier':
    '{count, plural, one {# row has an id that DHIS2 cannot know} other {# rows have an id that DHIS2 cannot know}}',
  'export.dhis.left-out.invalid-identifier.effect':
    'It was left out, because DHIS2 refuses a whole file for one such row. Its numbers are in no other unit.',
  'export.dhis.left-out.invalid-identifier.next':
    'Ask your CHT administrator to correct the id: a letter, then ten letters or digits. Then export again.',
  'export.dhis.left-out.mixed-values':
    '{count, plural, one {# row mixes numbers of different kinds} other {# rows mix numbers of different kinds}}',
  'export.dhis.left-out.mixed-values.effect':
    'Several targets feed it, but some as a count and some as a percentage. A sum of those would mean nothing.',
  'export.dhis.left-out.mixed-values.next':
    'Ask whoever configures your CHT application to give these targets the same “value”.',
  'export.dhis.left-out.unsafe-sum':
    '{count, plural, one {# sum is too large} other {# sums are too large}}',
  'export.dhis.left-out.unsafe-sum.effect':
    'It is beyond what can be written exactly, so it was left out and not rounded.',
  'export.dhis.left-out.unsafe-sum.next':
    'One of the numbers below this unit must be wrong. Look for it with your CHWs’ supervisor.',
  'export.dhis.left-out.percent-without-total':
    '{count, plural, one {# percentage has nothing to divide by} other {# percentages have nothing to divide by}}',
  'export.dhis.left-out.percent-without-total.effect':
    'There were no cases, so there is no percentage. It was left out and not taken for zero.',
  'export.dhis.left-out.percent-without-total.next':
    'Nothing, if there truly were no cases in this period.',
  'export.dhis.left-out.no-value-of-type':
    '{count, plural, one {# row has no value of its type} other {# rows have no value of their type}}',
  'export.dhis.left-out.no-value-of-type.effect':
    'The data element does not take this number: a 0 where only yes or a positive number is taken, a share above 100 %, a number below all options, or a type that no count can fill.',
  'export.dhis.left-out.no-value-of-type.next':
    'Nothing, if a 0 was meant. Otherwise show it to whoever configures your CHT application.',
  'export.dhis.notice.older-data-sets-key': 'The settings use the old spelling dhisDataSets',
  'export.dhis.notice.older-data-sets-key.effect': 'It was read all the same; no number changes.',
  'export.dhis.notice.older-data-sets-key.next':
    'Ask whoever configures your CHT application to call it dhis_data_sets.',
  'export.dhis.notice.unreadable-setting':
    '{count, plural, one {# part of the settings cannot be read} other {# parts of the settings cannot be read}}',
  'export.dhis.notice.unreadable-setting.effect':
    'It was passed over. A data set or target may be missing from this page.',
  'export.dhis.notice.unreadable-setting.next':
    'Show it to whoever configures your CHT application.',
  'export.dhis.notice.repeated-target-definition':
    '{count, plural, one {# target is defined more than once} other {# targets are defined more than once}}',
  'export.dhis.notice.repeated-target-definition.effect':
    'The first definition was used. If they differ, a number may be in another row than expected.',
  'export.dhis.notice.repeated-target-definition.next':
    'Ask whoever configures your CHT application to give each target its own id.',
  'export.dhis.notice.unknown-value-kind':
    '{count, plural, one {# target asks for an unknown kind of number} other {# targets ask for an unknown kind of number}}',
  'export.dhis.notice.unknown-value-kind.effect': 'Its total was used, as the CHT does.',
  'export.dhis.notice.unknown-value-kind.next':
    'Ask whoever configures your CHT application to write total, pass or percent.',
  'export.dhis.notice.unknown-value-over':
    '{count, plural, one {# target does not say in a known way how months become one value} other {# targets do not say in a known way how months become one value}}',
  'export.dhis.notice.unknown-value-over.effect': 'Its months were added.',
  'export.dhis.notice.unknown-value-over.next':
    'Ask whoever configures your CHT application to write sum, last or average.',
  'export.dhis.notice.unsupported-value-type':
    '{count, plural, one {# target is mapped as a type that no count can fill} other {# targets are mapped as a type that no count can fill}}',
  'export.dhis.notice.unsupported-value-type.effect':
    'Its rows were left out. Dates, places and free text stand in single reports, not in targets.',
  'export.dhis.notice.unsupported-value-type.next':
    'Ask whoever configures your CHT application to write BOOLEAN, TRUE_ONLY, PERCENTAGE, UNIT_INTERVAL or a type of numbers, or to give options for a text.',
  'export.dhis.notice.unreadable-options':
    '{count, plural, one {The options of # target cannot be read} other {The options of # targets cannot be read}}',
  'export.dhis.notice.unreadable-options.effect':
    'Its rows were left out: with half of the options the values would be wrong.',
  'export.dhis.notice.unreadable-options.next':
    'Ask whoever configures your CHT application to give each option an at_least and a code.',
  'export.dhis.notice.other-value-type':
    '{count, plural, one {# target is written as another type than its data element has in DHIS2} other {# targets are written as another type than their data elements have in DHIS2}}',
  'export.dhis.notice.other-value-type.effect':
    'The CHT’s own settings were followed, which DHIS2 may refuse.',
  'export.dhis.notice.other-value-type.next':
    'Ask whoever configures your CHT application which of the two is meant. A target that only counts has no percentage.',
  'export.dhis.notice.running-total':
    '{count, plural, one {# target looks like a running total, and its months are added} other {# targets look like running totals, and their months are added}}',
  'export.dhis.notice.running-total.effect':
    'What is still there at the end of a month is counted again in each month: the sum is too high.',
  'export.dhis.notice.running-total.next':
    'Ask whoever configures your CHT application to add “value_over”: last for a running total, sum if adding is meant.',
  'export.dhis.notice.shortened-comment':
    '{count, plural, one {# comment was too long} other {# comments were too long}}',
  'export.dhis.notice.shortened-comment.effect':
    'DHIS2 takes 5,000 characters; the rest was cut. No number changes.',
  'export.dhis.notice.shortened-comment.next':
    'Ask whoever configures your CHT application to shorten it.',
  'export.dhis.notice.mixed-values':
    '{count, plural, one {# data element is fed by numbers of different kinds} other {# data elements are fed by numbers of different kinds}}',
  'export.dhis.notice.mixed-values.effect':
    'Some targets give a count and some a percentage. Its rows are left out of the file.',
  'export.dhis.notice.mixed-values.next':
    'Ask whoever configures your CHT application to give these targets the same “value”.',
  'export.dhis.notice.several-org-units':
    '{count, plural, one {# place has several organisation units} other {# places have several organisation units}}',
  'export.dhis.notice.several-org-units.effect':
    'Its documents count once at each of them, so totals in DHIS2 hold them more than once.',
  'export.dhis.notice.several-org-units.next':
    'Ask your CHT administrator to keep one organisation unit for this data set at each place.',
  'export.dhis.notice.overlapping-org-units':
    '{count, plural, one {# mapped place lies below another mapped place} other {# mapped places lie below other mapped places}}',
  'export.dhis.notice.overlapping-org-units.nearest.effect':
    'Each CHW was counted once, at the nearest mapped unit. The unit above holds only CHWs who are not below another unit; DHIS2 adds the rest by itself.',
  'export.dhis.notice.overlapping-org-units.nearest.next':
    'Nothing, as a rule. If your DHIS2 does not add units up for this data set, count at every unit above instead.',
  'export.dhis.notice.overlapping-org-units.nearest.switch': 'Count at every unit above',
  'export.dhis.notice.overlapping-org-units.ancestors.effect':
    'Each CHW was counted at every mapped unit above, as CHT Core does. Where DHIS2 adds units up, it shows them more than once.',
  'export.dhis.notice.overlapping-org-units.ancestors.next':
    'Count at the nearest unit only, unless your DHIS2 does not add units up for this data set.',
  'export.dhis.notice.overlapping-org-units.ancestors.switch': 'Count at the nearest unit',
  'export.dhis.notice.other-reporting-period':
    '{count, plural, one {# document names another month inside} other {# documents name another month inside}}',
  'export.dhis.notice.other-reporting-period.effect':
    'It was counted in the month that its id says, which is the one exported here.',
  'export.dhis.notice.other-reporting-period.next':
    'Ask the CHW to check the date of the phone; compare the number with the month before.',
  'export.dhis.not-counted.excluded':
    '{count, plural, one {# document was left out on purpose} other {# documents were left out on purpose}}',
  'export.dhis.not-counted.excluded.effect':
    'Its CHW was left out of this period, with a reason. Nothing of it is in these numbers.',
  'export.dhis.not-counted.excluded.next':
    'Nothing, if the reason still holds. Otherwise take the CHW in again.',
  'export.dhis.not-counted.other-revision':
    '{count, plural, one {# revision of a document is in conflict} other {# revisions of documents are in conflict}}',
  'export.dhis.not-counted.other-revision.effect':
    'Two phones changed one document apart from each other. The newest change counts; this one is not in these numbers.',
  'export.dhis.not-counted.other-revision.next':
    'Ask the CHW to use one phone only, and your CHT administrator to resolve the conflict.',
  'export.dhis.notice.impossible-date':
    '{count, plural, one {# document says that it was changed in the future} other {# documents say that they were changed in the future}}',
  'export.dhis.notice.impossible-date.effect':
    'The clock of the phone was wrong. The document was taken for the oldest of its CHW.',
  'export.dhis.notice.impossible-date.next': 'Ask the CHW to set the date of this phone right.',
  'export.dhis.notice.percent-total':
    '{count, plural, one {# percentage sends its denominator} other {# percentages send their denominator}}',
  'export.dhis.notice.percent-total.effect':
    'The number in the file is what the percentage is out of: all cases, and not those that met the target.',
  'export.dhis.notice.percent-total.next':
    'Ask whoever configures your CHT application to add “value”: pass for the cases that met it, percent for the percentage, total if this is meant.',
  'export.dhis.notice.not-configured-data-set':
    '{count, plural, one {# mapping names a data set that is not configured} other {# mappings name a data set that is not configured}}',
  'export.dhis.notice.not-configured-data-set.effect':
    'It does nothing: the numbers of the target or the place are in no file of that name.',
  'export.dhis.notice.not-configured-data-set.next':
    'Ask whoever configures your CHT application to correct the id of the data set, or to add the data set.',
  'export.dhis.notice.unread-mapping':
    '{count, plural, one {# mapping is not read} other {# mappings are not read}}',
  'export.dhis.notice.unread-mapping.effect':
    'It is misspelt, or holds something that no rule reads, and does nothing.',
  'export.dhis.notice.unread-mapping.next': 'Show it to whoever configures your CHT application.',
  'export.dhis.notice.running-period': 'This period has not ended',
  'export.dhis.notice.running-period.effect':
    'Its numbers are incomplete, and DHIS2 by default refuses them until it is over.',
  'export.dhis.notice.running-period.next':
    'Export again when it has ended. The day from which DHIS2 takes it:',
  'export.dhis.notice.bikram-sambat-period': 'This period is of Bikram Sambat',
  'export.dhis.notice.bikram-sambat-period.effect':
    'Only a DHIS2 whose calendar is nepali takes it for what it is. Which calendar yours has is not known here.',
  'export.dhis.notice.bikram-sambat-period.next':
    'Load DHIS2’s metadata, or ask your DHIS2 administrator for the calendar in the system settings.',
  'export.dhis.notice.period-after-today': 'This period lies after today',
  'export.dhis.notice.period-after-today.effect':
    'Phones with a wrong date or another calendar wrote it. DHIS2 by default refuses it.',
  'export.dhis.notice.period-after-today.next':
    'Ask the CHWs to check the date of their phones. The day from which DHIS2 takes it:',
  'export.dhis.notice.open-in-dhis2': 'This period is still running in DHIS2',
  'export.dhis.notice.open-in-dhis2.effect':
    'The period is complete here, and DHIS2 by default refuses it until it is over by the calendar; DHIS2 2.43 and later refuse the whole file.',
  'export.dhis.notice.open-in-dhis2.next':
    'Import the file later. The day from which DHIS2 takes it:',
  'export.dhis.item.below': '{name}, below {above}',
};
