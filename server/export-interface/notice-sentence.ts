import type { Notice, Suspect } from '../../src/domain/index.ts';

type Said = Notice | Suspect;

type Sentences = {
  readonly [Kind in Said['kind']]: (notice: Extract<Said, { kind: Kind }>) => string;
};

/** The target or the place that a mapping belongs to. */
const whose = (
  notice: { readonly target: string } | { readonly contact: string; readonly name: string },
): string => ('target' in notice ? `the target ${notice.target}` : `the place ${placeOf(notice)}`);

const placeOf = ({ contact, name }: { readonly contact: string; readonly name: string }): string =>
  name === '' ? contact : `${name} (${contact})`;

const meant = (like: string | undefined): string =>
  like === undefined ? '' : ` Probably ${like} is meant.`;

const SENTENCES: Sentences = {
  'older-data-sets-key': () =>
    'The settings use the old spelling dhisDataSets; it was read. Call it dhis_data_sets.',
  'unreadable-setting': ({ path }) =>
    `${path} in the settings was passed over: it has another shape than the CHT documents` +
    (path.endsWith(']') ? ', or no "id".' : '.'),
  'repeated-target-definition': ({ target }) =>
    `The target ${target} is defined more than once; the first definition counts.`,
  'unknown-value-kind': ({ target, value }) =>
    `A mapping of the target ${target} has the value ${value}; total was used.`,
  'unknown-value-over': ({ target, value }) =>
    `A mapping of the target ${target} has the value_over ${value}, which is none of sum, last and average; months are summed.`,
  'unsupported-value-type': ({ target, value, like }) =>
    `A mapping of the target ${target} has the value_type ${value}, of which a count makes no value; its rows are left out.${meant(like)} TEXT goes with "options"; dates, places and free text are in single reports, which the CHT's outbound push sends.`,
  'unreadable-options': ({ target }) =>
    `The options of a mapping of the target ${target} cannot be read: each is {"at_least": a number from 0 on, "code": "a code"}, no number twice; its rows are left out.`,
  'other-value-type': ({ target, value, ofElement }) =>
    value === 'count'
      ? `The target ${target} only counts, and its data element takes ${ofElement}: its number was written. Give its mapping a "value", or map a target of type percent.`
      : `A mapping of the target ${target} is written as ${value}; DHIS2's metadata say ${ofElement}.`,
  'running-total': ({ target }) =>
    `The target ${target} looks like a running total, and its months are added. "value_over": "last" takes the last month, "sum" says that adding is meant.`,
  'shortened-comment': ({ target }) =>
    `The comment of the target ${target} was cut at 5,000 characters.`,
  'mixed-values': ({ dataElement, targets }) =>
    `The targets ${targets.join(', ')} feed ${dataElement} with different kinds of numbers; its rows are left out.`,
  'several-org-units': ({ orgUnits, ...place }) =>
    `The place ${placeOf(place)} has several organisation units (${orgUnits.join(', ')}): its documents count once at each of them.`,
  'overlapping-org-units': ({ above, nameAbove, ...place }) =>
    `The mapped place ${placeOf(place)} lies below the mapped place ${placeOf({ contact: above, name: nameAbove })}.`,
  'other-reporting-period': ({ document, reportingPeriod }) =>
    `${document} names another period inside, ${reportingPeriod}; it was counted where its id says.`,
  'impossible-date': ({ document }) =>
    `${document} has a date after tomorrow; it was taken for the oldest of its owner. Set the date of that phone right.`,
  'not-configured-data-set': ({ dataSet, like, ...notice }) =>
    `A mapping of ${whose(notice)} names the data set ${dataSet}, which is not configured.${meant(like)}`,
  'unread-mapping': (notice) => `${unread(notice)}${meant(notice.like)}`,
  'percent-total': ({ target }) =>
    `The target ${target} is a percentage and what it is out of is sent. "value": "pass" sends the other number, "percent" the percentage.`,
  'running-period': ({ end, from }) =>
    `The period is incomplete: it ends on ${end}. DHIS2 by default refuses it until ${from}.`,
  'bikram-sambat-period': ({ period }) =>
    `The period ${period} is of Bikram Sambat: only a DHIS2 of the Nepali calendar takes it for what it is. The calendar of yours is not known here.`,
  'period-after-today': ({ from }) =>
    `The period lies after today. DHIS2 by default refuses it until ${from}.`,
  'open-in-dhis2': ({ from }) =>
    `The period is complete, but DHIS2 by default refuses it until ${from} (2.43 and later the whole file).`,
  'supervisor-document': ({ document, below, same, keys }) =>
    `${document} counts beside ${String(below.length)} documents of people below it; ${String(same)} of its ${String(keys)} numbers are their sum. Leave it out if it recounts them.`,
  'replaced-owner': ({ document, replacement }) =>
    `${document} and ${replacement} are of a CHW who was replaced and of the one who took over: what they share counts twice.`,
  'several-places': ({ account, document }) =>
    `The account ${account} works at several units; all of ${document} counts at one of them.`,
  'unknown-target': ({ target, documents }) =>
    `${String(documents)} counted documents carry the target ${target}, which no definition has: it was renamed, or phones have not taken the new configuration.`,
  'no-number': ({ document }) =>
    `${document} carries no number for any target of the data set: nothing of it is in the file.`,
  'parent-as-text': ({ contact }) =>
    `The parent of ${contact} is stored as text, so that no place above it is known. Give it a parent as an object.`,
  'lost-mapping': ({ contact }) =>
    `The mapping of ${contact} is missing from the database's own index. Correct its "dhis".`,
  'zeros-after-the-period': ({ document, changed }) =>
    `${document} holds nothing but zeros and was last changed on ${changed}, after the period: a phone that was set up again may have written them.`,
  'registered-twice': ({ contacts }) =>
    `${contacts.join(' and ')} have one name, phone number and place: one person may count twice.`,
  'stale-lineage': ({ contact, parent }) =>
    `${contact} stores other places above ${parent} than ${parent} itself does: a move may not be finished.`,
  conflict: ({ contact, differs, orgUnits }) =>
    `${contact} has conflicting revisions that differ in ${differs.join(', ')}` +
    (orgUnits.length === 0 ? '.' : `; another one maps ${orgUnits.join(', ')}.`),
};

function unread(notice: Extract<Said, { kind: 'unread-mapping' }>): string {
  const { fault, key = '', value = '' } = notice;
  switch (fault) {
    case 'no-entry':
      return `"dhis" of ${whose(notice)} holds ${JSON.stringify(value)} where an object belongs; it does nothing.`;
    case 'no-key':
      return `An entry in "dhis" of ${whose(notice)} does nothing: it names no ${'target' in notice ? 'dataElement' : 'orgUnit'}${key === '' ? '' : `, but has ${key}`}.`;
    case 'unknown-key':
      return `${key} in "dhis" of ${whose(notice)} is not read.`;
    case 'spaces':
      return `${key} in "dhis" of ${whose(notice)} has spaces at its ends: ${JSON.stringify(value)}.`;
  }
}

/** What a notice says, in English, for those who configure or automate. */
export const noticeSentence = (notice: Said): string =>
  (SENTENCES[notice.kind] as (notice: Said) => string)(notice);
