/** English texts of choosing and exporting. */
export const pageEn = {
  'export.dhis.choose': 'Choose',
  'export.dhis.result': 'Review and file',
  'export.dhis.dataset.label': 'Data set',
  'export.dhis.dataset.missing': 'Choose a data set to see its organisation units.',
  'export.dhis.place.label': 'Organisation unit',
  'export.dhis.place.all': 'All organisation units',
  'export.dhis.place.all-units':
    '{count, plural, =0 {No unit} one {The one unit} other {All # units}}',
  'export.dhis.place.all-count': 'All organisation units ({count, number})',
  'export.dhis.place.loading': 'Reading the organisation units…',
  'export.dhis.place.search': 'Type a name',
  'export.dhis.place.hint':
    '{count, plural, =0 {No place is mapped to this data set.} one {# unit. Type its name, or open the tree.} other {# units. Type a name, or choose in the tree.}}',
  'export.dhis.place.hint.all':
    '{count, plural, =0 {No place is mapped to this data set.} one {The one unit.} other {All # units. Type a name, or choose in the tree.}}',
  'export.dhis.place.none': 'No organisation unit is called that.',
  'export.dhis.place.found':
    '{count, plural, =0 {Nothing found.} one {# unit found.} other {# units found.}}',
  'export.dhis.place.chosen': 'Chosen: {names}.',
  'export.dhis.place.all.said': 'All organisation units are chosen.',
  'export.dhis.place.added.said':
    '{name} is chosen. {count, plural, one {# unit} other {# units}} in all.',
  'export.dhis.place.removed.said':
    '{name} is removed. {count, plural, =0 {All organisation units are chosen.} one {# unit is left.} other {# units are left.}}',
  'export.dhis.place.read.said':
    '{count, plural, =0 {No place is mapped to this data set.} one {# organisation unit can be chosen.} other {# organisation units can be chosen.}}',
  'export.dhis.place.some':
    '{count, plural, one {# organisation unit} other {# organisation units}}',
  'export.dhis.place.with-children': '{units}, with the units below',
  'export.dhis.place.remove': 'Remove {name}',
  'export.dhis.place.children': 'Include the units below',
  'export.dhis.place.unknown': 'not in this data set',
  'export.dhis.place.malformed': 'DHIS2 cannot know this id',
  'export.dhis.place.malformed.detail':
    '{count, plural, one {The id of one chosen unit is} other {The ids of # chosen units are}} not a DHIS2 identifier. Its rows will be left out of the file. Ask your CHT administrator to correct the place.',
  'export.dhis.place.several': 'and {count, plural, one {# other place} other {# other places}}',
  'export.dhis.clock':
    'This computer says {computer}, the server {server}. Set the computer’s clock; the months below follow the server.',
  'export.dhis.period.label': 'Period',
  'export.dhis.period.loading': 'Looking for the months that have data…',
  'export.dhis.period.loading-more': 'Looking for older months…',
  'export.dhis.period.incomplete': 'Older months could not be read. Reload the page to look again.',
  'export.dhis.period.none':
    'No CHW has sent targets yet. There is nothing to export until one has synced.',
  'export.dhis.period.months':
    '{count, plural, =0 {no month has documents} one {# of {of} months has documents} other {# of {of} months have documents}}',
  'export.dhis.period.finished': 'finished',
  'export.dhis.period.running': 'still running',
  'export.dhis.period.later': 'after today',
  'export.dhis.period.running.detail':
    'This period is not over. Its numbers will still grow, and DHIS2 refuses them unless it is set to accept an open period. Export it again when it has finished.',
  'export.dhis.period.later.detail':
    'This period lies after today. A phone with a wrong date, or another calendar, may have written it. Check with the CHW before you import it.',
  'export.dhis.options': 'Options',
  'export.dhis.complete.label': 'Mark the data set complete',
  'export.dhis.complete.possible':
    'DHIS2 will count this report as handed in today. Leave it off if you still want to check the numbers there.',
  'export.dhis.complete.several-org-units':
    'Possible for one organisation unit at a time. Choose one, without the units below.',
  'export.dhis.complete.not-finished': 'Possible once the period is over.',
  'export.dhis.codes.label': 'Name organisation units by their DHIS2 codes',
  'export.dhis.codes.possible':
    'The file, what is sent and the marks of completeness have codes in place of ids, and say so.',
  'export.dhis.codes.some-missing':
    '{count, plural, one {# organisation unit of this choice has} other {# organisation units of this choice have}} no code in DHIS2’s metadata. Where one of them has a value, no file is written.',
  'export.dhis.codes.no-metadata':
    'Possible once DHIS2’s metadata of this data set are loaded: they tell whose code is whose.',
  'export.dhis.attribution.label': 'Where a CHW’s numbers count',
  'export.dhis.attribution.nearest': 'At the nearest unit',
  'export.dhis.attribution.nearest.detail':
    'Once, at the lowest mapped unit. DHIS2 adds units up to those above them.',
  'export.dhis.attribution.ancestors': 'At every unit above',
  'export.dhis.attribution.ancestors.detail':
    'At each mapped unit on the way up. DHIS2 then shows them more than once in totals.',
  'export.dhis.export': 'Export',
  'export.dhis.step.review': 'Review',
  'export.dhis.step.write': 'Write the file',
  'export.dhis.cancel': 'Cancel',
  'export.dhis.file': 'File',
  'export.dhis.file.choose-data-set': 'Choose a data set.',
  'export.dhis.file.choose-period': 'Choose a period.',
  'export.dhis.file.correct': 'Correct what is marked above.',
  'export.dhis.file.reading': 'Reading what can be chosen…',
  'export.dhis.exporting': 'Making the file',
  'export.dhis.exporting.detail': 'You can cancel at any time; then no file is written.',
  'export.dhis.exporting.silent':
    'The database has not answered for ten seconds. It may be busy, or preparing a view; the page goes on waiting.',
  'export.dhis.progress.settings': 'Reading the settings…',
  'export.dhis.progress.places':
    '{whole, select, exact {Reading the mapped places: {done, number} of {total, number}} about {Reading the mapped places: {done, number} of about {total, number}} other {Reading the mapped places…}}',
  'export.dhis.progress.target-documents':
    '{whole, select, exact {Reading target documents: {done, number} of {total, number}} about {Reading target documents: {done, number} of about {total, number}} other {Reading target documents: {done, number} so far…}}',
  'export.dhis.progress.owners':
    '{whole, select, exact {Counting: {done, number} of {total, plural, one {# CHW} other {# CHWs}}} about {Counting: {done, number} of about {total, plural, one {# CHW} other {# CHWs}}} other {Counting: {done, plural, one {# CHW} other {# CHWs}} so far…}}',
  'export.dhis.progress.connection-lost': 'The connection is lost. Waiting for it…',
  'export.dhis.progress.offline': 'This computer is offline. Waiting for the connection…',
  'export.dhis.progress.bytes': '{size} read',
  'export.dhis.empty': 'What will be in the file',
  'export.dhis.empty.detail':
    'The file goes to your downloads. Nothing is sent to DHIS2, and nothing is changed in the CHT.',
  'export.dhis.empty.rows':
    'One row for each organisation unit and data element that a CHW has reported on. Where nobody reported there is no row, and no zero.',
  'export.dhis.review-first': 'Review the numbers first',
  'export.dhis.count-again': 'Count again',
  'export.dhis.costly': 'Not counted yet',
  'export.dhis.costly.seconds':
    'Counting these numbers takes about {seconds, plural, one {# second} other {# seconds}}.',
  'export.dhis.costly.unknown': 'How long counting these numbers takes cannot be told beforehand.',
  'export.dhis.costly.detail':
    'Review counts and shows them. Export counts them and writes the file.',
  'export.dhis.counting': 'Counting',
  'export.dhis.counted': 'Counted, and nothing is written yet',
  'export.dhis.counted.detail':
    'These are the numbers as they would be in the file. Export writes exactly these, without reading again.',
  'export.dhis.counted.announcement':
    'Counted. {values, plural, one {# value} other {# values}}. Nothing is written yet.',
  'export.dhis.cancelled': 'Export cancelled',
  'export.dhis.cancelled.detail':
    'No file was written. Your choice is kept; press Export to begin again.',
  'export.dhis.former':
    'You have chosen something else since. This is what became of the former choice. Press Export for the present one.',
  'export.dhis.reading.still':
    'Still reading what can be chosen. The database may be busy, or preparing a view; the page goes on waiting.',
  'export.dhis.reading.org-units': 'The organisation units could not be read',
  'export.dhis.reading.org-units.effect':
    'You can still export all of them. To choose some, wait until they are read.',
  'export.dhis.reading.periods': 'The months could not be read',
  'export.dhis.reading.periods.effect': 'Without them there is no period to choose.',
  'export.dhis.reading.again.unreachable':
    'The database does not answer. The page asks again by itself.',
  'export.dhis.reading.again.busy':
    'The database gets too many requests. The page asks again by itself.',
  'export.dhis.reading.again.refused':
    'The database says: “{words}” ({request}, {status}). The page asks again by itself.',
  'export.dhis.reading.again.signed-out': 'Your session has ended. Sign in again.',
  'export.dhis.retry': 'Try again',
  'export.dhis.load-again': 'Load the page again',
  'export.dhis.reload': 'Read everything again',
  'export.dhis.sign-in': 'Sign in again',
  'export.dhis.copy': 'Copy',
  'export.dhis.copy.what': 'Copy {text}',
  'export.dhis.copy.of': 'Copy the id of {name}',
  'export.dhis.copied': 'Copied',
  'export.dhis.docs': 'Read how in the CHT documentation',
  'export.dhis.fault.unknown-data-set':
    'The data set {value} is not configured. Nothing was chosen in its place: choose a data set.',
  'export.dhis.fault.unknown-org-unit':
    'The organisation unit {value} is not mapped to this data set. Remove it, or choose another data set.',
  'export.dhis.fault.bad-period':
    '{value} is no period of this data set. Choose one from the list.',
  'export.dhis.fault.unknown-period':
    'There are no target documents of {value}. Choose another period.',
  'export.dhis.fault.unsupported-period-type':
    'This data set takes periods of the type {value}, which cannot be made of the months of target documents. Choose another data set, or ask whoever configures your CHT application to correct period_type.',
  'export.dhis.fault.unknown-period-type':
    'The period type of this data set, {value}, is not known. Ask whoever configures your CHT application to write period_type as DHIS2 does, such as Monthly or Quarterly.',
  'export.dhis.fault.adx-period':
    'ADX cannot say {value}: DHIS2 would take it for another period. Choose another form.',
  'export.dhis.fault.invalid-parameter':
    'The address says {parameter}={value}, which this page does not know. It was not used; look over the choice.',
};
