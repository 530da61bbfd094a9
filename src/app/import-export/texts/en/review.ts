/** English texts of the review: values, who is missing, what may count twice, what lies far out. */
export const reviewEn = {
  'export.dhis.review-panel': 'Review',
  'export.dhis.review-panel.counted': 'Counted {when}',
  'export.dhis.review-panel.stale':
    'You have chosen something else since. These are the numbers of the former choice.',
  'export.dhis.review-panel.failed':
    'The review ended, because the program that counts has stopped. Export again to see it.',
  'export.dhis.section.values': 'Values',
  'export.dhis.section.missing': 'Who is missing',
  'export.dhis.section.suspects': 'Twice or short',
  'export.dhis.section.far-out': 'Far out',
  'export.dhis.section.not-counted': 'Not counted',
  'export.dhis.section.count': '{count, number}',
  'export.dhis.section.of': '{part, number} of {whole, number}',
  'export.dhis.section.reported': 'reported',
  'export.dhis.section.nothing': 'nothing to see',
  'export.dhis.section.nobody': 'nobody is expected',
  'export.dhis.section.unread': 'not read yet',
  'export.dhis.reading.people':
    'Reading who should have reported. You can export meanwhile; the numbers do not change.',
  'export.dhis.reading.months':
    'Reading the six months before ({done, number} of {total, number}). You can export meanwhile; the numbers do not change.',
  'export.dhis.reading.on-request':
    'Who is missing and what lies far out takes longer to read for so many CHWs. The numbers do not change by it.',
  'export.dhis.reading.request': 'Read accounts and the six months before',
  'export.dhis.reading.failed':
    'Who is missing, or the months before, could not be read. The numbers and the file are not touched by it.',
  'export.dhis.page.label': 'Pages of the list',
  'export.dhis.page.previous': 'Previous page',
  'export.dhis.page.next': 'Next page',
  'export.dhis.page.of': '{first, number}–{last, number} of {total, number}',
  'export.dhis.person.no-phone': 'no phone number',
  'export.dhis.person.changed': 'last changed {when}',
  'export.dhis.person.changed.early':
    'last changed {when}, {days, plural, one {# day} other {# days}} before the period ended',
  'export.dhis.person.synced': 'synced {when}',
  'export.dhis.person.cannot-sync':
    'cannot sync: {count, plural, one {# failure} other {# failures}} since {when}',
  'export.dhis.person.missing-months': 'nothing counted for {months}',
  'export.dhis.person.left-out': 'has reported, and is left out on purpose',
  'export.dhis.leave-out': 'Leave out…',
  'export.dhis.leave-out.of': 'Leave out… {name}',
  'export.dhis.leave-out.reason': 'Why is {name} left out?',
  'export.dhis.leave-out.hint': 'It becomes part of the receipt. Name nobody in it.',
  'export.dhis.leave-out.required': 'Say why, in a few words.',
  'export.dhis.leave-out.do': 'Leave out',
  'export.dhis.left-out-owners':
    '{count, plural, one {# CHW is left out of these numbers} other {# CHWs are left out of these numbers}}',
  'export.dhis.left-out-owners.effect':
    'Nothing of theirs is in the values, the totals or the file. This browser leaves them out of this data set and period until you take them in again.',
  'export.dhis.left-out-owners.forgotten':
    'This browser cannot say whom you left out before: they count. Leave them out again where it matters.',
  'export.dhis.left-out-owners.not-kept':
    'This browser cannot remember it: when the page is opened again, they count again.',
  'export.dhis.left-out-owners.undo': 'Take in again',
  'export.dhis.left-out-owners.undo.of': 'Take in again: {name}',
  'export.dhis.person.in-cht': 'Open in the CHT',
  'export.dhis.person.in-cht.of': 'Open in the CHT: {name}',
  'export.dhis.sheet.print': 'Print the sheet',
  'export.dhis.sheet.print.of': 'Print the sheet: {name}',
  'export.dhis.values.what': 'What',
  'export.dhis.values.value': 'Value',
  'export.dhis.values.months': 'Six months before',
  'export.dhis.values.no-sum': 'not added up',
  'export.dhis.values.by': 'What the lines begin with',
  'export.dhis.values.by.element': 'By target',
  'export.dhis.values.by.org-unit': 'By unit',
  'export.dhis.values.search': 'Find a unit',
  'export.dhis.values.order': 'Order',
  'export.dhis.values.order.name': 'By name',
  'export.dhis.values.order.value': 'Highest first',
  'export.dhis.values.order.far-out': 'Far out first',
  'export.dhis.values.none': 'No value is of a unit of that name.',
  'export.dhis.values.units': '{count, plural, one {# unit} other {# units}}',
  'export.dhis.values.values': '{count, plural, one {# value} other {# values}}',
  'export.dhis.values.owners':
    '{count, plural, =0 {reported by nobody} one {# CHW} other {# CHWs}}',
  'export.dhis.values.far-out': 'far out',
  'export.dhis.values.far-outs': '{count, plural, one {# far out} other {# far out}}',
  'export.dhis.values.out-of': '{part} of {whole}',
  'export.dhis.missing.figure':
    '{reported, number} of {expected, plural, one {# CHW} other {# CHWs}} {reported, plural, one {has} other {have}} reported.',
  'export.dhis.missing.figure.months':
    '{reported, number} of {expected, plural, one {# CHW} other {# CHWs}} {reported, plural, one {has} other {have}} reported in {months, plural, one {the month that has begun} other {each of the # months that have begun}}.',
  'export.dhis.missing.basis.accounts':
    'Everybody is expected whose account works on a phone below these units.',
  'export.dhis.missing.basis.earlier-periods':
    'The accounts cannot be read, or none is of a phone: everybody is expected who reported in one of the three months before.',
  'export.dhis.missing.effect':
    'The work of those who are missing is not in these numbers. Ask them to sync, then export again.',
  'export.dhis.missing.effect.months':
    'What the others did in the months named beside them is not in these numbers. Ask them to sync, then export again.',
  'export.dhis.missing.of-unit': '{reported, number} of {expected, number} reported',
  'export.dhis.missing.copy': 'Copy the list',
  'export.dhis.missing.csv': 'Save as CSV',
  'export.dhis.missing.heading': 'Not reported, {month}',
  'export.dhis.missing.column.unit': 'Organisation unit',
  'export.dhis.missing.column.unit-id': 'Id of the unit',
  'export.dhis.missing.column.name': 'Name',
  'export.dhis.missing.column.phone': 'Phone',
  'export.dhis.missing.column.place': 'Place',
  'export.dhis.missing.column.above': 'Place above',
  'export.dhis.missing.column.contact': 'Contact',
  'export.dhis.missing.column.months': 'Months',
  'export.dhis.missing.column.sync': 'Sync',
  'export.dhis.phones.ask': 'Which phones are behind',
  'export.dhis.phones.count':
    '{count, plural, =0 {No phone of these CHWs has older settings than the server, as far as phones have told.} one {# phone has older settings than the server. It takes the new ones with its next sync.} other {# phones have older settings than the server. They take the new ones with their next sync.}}',
  'export.dhis.phones.detail': 'settings {settings}, told {when}',
  'export.dhis.phones.failed': 'Which phones are behind is not known. {words}',
  'export.dhis.missing.sync':
    'In touch since the period ended: {inTouch, number}. Changed early and not in touch since: {early, number}. Cannot sync: {cannotSync, number}.',
  'export.dhis.missing.sync.failed':
    'When phones synced is not known: {words}. The numbers and the file are not touched by it.',
  'export.dhis.missing.early':
    '{count, plural, one {# CHW changed last before the period ended} other {# CHWs changed last before the period ended}}',
  'export.dhis.missing.early.detail':
    'A phone writes its numbers when something changes. Work of the last days may still be on the phone: ask whether they have synced since.',
  'export.dhis.missing.unexpected':
    '{count, plural, one {# CHW reported who was not expected} other {# CHWs reported who were not expected}}',
  'export.dhis.missing.unexpected.detail':
    'The numbers count. The account may be new, closed, or of another place.',
  'export.dhis.outlier.far-out':
    '{count, plural, one {# value lies far out of its last six months} other {# values lie far out of their last six months}}',
  'export.dhis.outlier.far-out.detail':
    'It may be true, or a slip of typing. Open the unit under Values to see which CHW it comes from, and ask.',
  'export.dhis.outlier.stopped':
    '{count, plural, one {# value is there no more} other {# values are there no more}}',
  'export.dhis.outlier.stopped.detail':
    'There was one in at least four of the six months before. Nobody reported it this time; no zero is sent.',
  'export.dhis.outlier.value': '{value, number}, usually about {median, number}',
  'export.dhis.outlier.none': 'no value',
  'export.dhis.suspect.same':
    '{same, number} of {keys, plural, one {# number is} other {# numbers are}} the sum of {names}',
  'export.dhis.suspect.account': 'Account: {name}',
  'export.dhis.suspect.documents': '{count, plural, one {# document} other {# documents}}',
  'export.dhis.suspect.supervisor-document':
    '{count, plural, one { {isNamed, select, yes { {name} may recount the CHWs below} other {# document may recount the CHWs below}}} other {# people may recount the CHWs below them}}',
  'export.dhis.suspect.supervisor-document.effect':
    'A supervisor’s numbers count at the same unit as those of the CHWs below: what was done once may be in the sum twice.',
  'export.dhis.suspect.supervisor-document.next':
    'Ask the supervisor whether the phone shows their own work or everybody’s. If it is everybody’s, leave the supervisor out.',
  'export.dhis.suspect.replaced-owner':
    '{count, plural, one { {isNamed, select, yes { {name} was replaced, and both have numbers} other {# CHW was replaced, and both have numbers}}} other {# CHWs were replaced, and both have numbers}}',
  'export.dhis.suspect.replaced-owner.effect':
    'What both phones carried in the month of the hand-over counts twice.',
  'export.dhis.suspect.replaced-owner.next':
    'Ask the CHW who took over which of the numbers are theirs. Where both show the same work, leave one of the two out.',
  'export.dhis.suspect.registered-twice':
    '{count, plural, one { {isNamed, select, yes { {name} is registered twice} other {# CHW is registered twice}}} other {# CHWs are registered twice}}',
  'export.dhis.suspect.registered-twice.effect':
    'Two contacts with one name, phone number and place both have numbers: one person may count twice.',
  'export.dhis.suspect.registered-twice.next':
    'Ask the CHW. If it is one person, leave one of the two out and have your CHT administrator close that contact.',
  'export.dhis.suspect.several-places':
    '{count, plural, one { {isNamed, select, yes { {name} works at several units} other {# CHW works at several units}}} other {# CHWs work at several units}}',
  'export.dhis.suspect.several-places.effect':
    'All the numbers count at one of the units; the others are short of them.',
  'export.dhis.suspect.several-places.next':
    'Ask the CHW how the work is spread. Correct the units in DHIS2 after the import where it matters.',
  'export.dhis.suspect.stale-lineage':
    '{count, plural, one { {isNamed, select, yes {The move of {name} may not be finished} other {# move may not be finished}}} other {# moves may not be finished}}',
  'export.dhis.suspect.stale-lineage.effect':
    'The contact stores other places above it than its place does, so the numbers may be at another unit.',
  'export.dhis.suspect.stale-lineage.next':
    'Ask your CHT administrator to move the contact again, then export again.',
  'export.dhis.suspect.parent-as-text':
    '{count, plural, one { {isNamed, select, yes {Nobody knows where {name} belongs} other {# contact has no known place}}} other {# contacts have no known place}}',
  'export.dhis.suspect.parent-as-text.effect':
    'The place above is stored as a text, so the way up ends there. The numbers may be at no unit, or at a lower one.',
  'export.dhis.suspect.parent-as-text.next':
    'Ask your CHT administrator to set the place again, then export again.',
  'export.dhis.suspect.lost-mapping':
    '{count, plural, one { {isNamed, select, yes {The mapping of {name} is missing from the database’s own index} other {# mapping is missing from the database’s own index}}} other {# mappings are missing from the database’s own index}}',
  'export.dhis.suspect.lost-mapping.effect':
    'It was found all the same, and counts. The CHT’s own export would put these numbers elsewhere.',
  'export.dhis.suspect.lost-mapping.next':
    'Ask your CHT administrator to correct “dhis” of this place.',
  'export.dhis.suspect.conflict':
    '{count, plural, one { {isNamed, select, yes { {name} is stored in two ways} other {# contact is stored in two ways}}} other {# contacts are stored in two ways}}',
  'export.dhis.suspect.conflict.effect':
    'Revisions of the contact are in conflict, and differ in name, place or mapping. The numbers may be at another unit tomorrow.',
  'export.dhis.suspect.conflict.next': 'Ask your CHT administrator to resolve the conflict.',
  'export.dhis.suspect.zeros-after-the-period':
    '{count, plural, one { {isNamed, select, yes { {name} sent only zeros, after the period had ended} other {# document has only zeros, written after the period had ended}}} other {# documents have only zeros, written after the period had ended}}',
  'export.dhis.suspect.zeros-after-the-period.effect':
    'A phone that was set up again may have written them over the true numbers. They count as zeros.',
  'export.dhis.suspect.zeros-after-the-period.next':
    'Ask the CHW whether the phone was set up again, and what was done in this period.',
  'export.dhis.suspect.no-number':
    '{count, plural, one { {isNamed, select, yes { {name} has no number for this data set} other {# document has no number for this data set}}} other {# documents have no number for this data set}}',
  'export.dhis.suspect.no-number.effect':
    'The CHW looks as if they had reported, but nothing of the document is in the file.',
  'export.dhis.suspect.no-number.next':
    'Ask the CHW to sync and to open the targets. If it stays so, show it to whoever configures the targets.',
  'export.dhis.suspect.unknown-target':
    '{count, plural, one {# target is not known to the settings} other {# targets are not known to the settings}}',
  'export.dhis.suspect.unknown-target.effect':
    'It was renamed, or phones have not taken the new configuration. Its numbers are in no row.',
  'export.dhis.suspect.unknown-target.next':
    'Ask the CHWs to sync twice, so that their phones take the new configuration. If it stays so, show it to whoever configures the targets.',
};
