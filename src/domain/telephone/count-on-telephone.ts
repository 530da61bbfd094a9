import type { Counted } from '../aggregate/tally.ts';
import type { Row } from '../aggregate/rows.ts';
import type { RuleError } from '../export/export-error.ts';
import { countPeriod, targetDocumentsOf } from '../export/count-period.ts';
import { planDataSet, planOrgUnits } from '../export/export-plan.ts';
import { exportRequest } from '../export/export-request.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { periodOfTag, type Tag } from '../period/period.ts';
import { orgUnitsOfLineage } from '../place/attribution.ts';
import { decodeContact, type Contact } from '../place/contact.ts';
import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId, OrgUnitMapping } from '../place/org-unit-mapping.ts';
import { ok, type Result } from '../result.ts';
import {
  createContributionIndex,
  type OwnerContribution,
} from '../review/differences/row-contributions.ts';
import { revisionsOf, type Revisions } from '../conflicting-revisions.ts';
import { exportSettings } from '../settings/export-settings.ts';
import type { SignedDocument } from '../sign-off/sign-off.ts';
import { fieldOf, isRecord } from '../unknown-json.ts';
import type { ExtensionConfig } from './extension-config.ts';

/**
 * Stands for the org unit of a place above what the phone holds, where nothing tells which it is. It
 * has the form of an identifier, so that its rows are counted like all others.
 */
export const ABOVE_THE_PHONE = 'placeAbove0';

/** A row as the export will write it, made of the documents that a phone holds, and who gave what. */
export interface TelephoneRow extends Row {
  /** By owner, in code-unit order. */
  readonly contributions: readonly OwnerContribution[];
}

/** A month of a data set, counted on a phone. */
export interface TelephoneMonth extends Pick<Counted, 'notCounted' | 'leftOut'> {
  readonly dataSet: string;
  readonly tag: Tag;
  readonly rows: readonly TelephoneRow[];
  /** The names of the places that stand for an org unit, as far as the phone holds them. */
  readonly places: ReadonlyMap<OrgUnitId, readonly string[]>;
  /** At which org units the numbers of each contact that the phone holds count, or would. */
  readonly orgUnits: ReadonlyMap<ContactId, readonly OrgUnitId[]>;
  /** The documents that count, with numbers for the data set or without, as they are now. */
  readonly documents: readonly SignedDocument[];
  /** Whose documents count at all, with numbers for the data set or without. */
  readonly reported: ReadonlySet<ContactId>;
}

/** Which month of which data set, and the day on which it is asked for. */
export interface TelephoneRequest {
  readonly dataSet: string;
  readonly tag: Tag;
  readonly today: CalendarDate;
}

/**
 * Counts a month of a data set from the documents that a phone holds, by the rules of the export: what
 * an owner gives to a row here is what it gives to the row of the export of the same documents. Data
 * sets of longer periods are counted by month too.
 *
 * @param documents contacts, target documents and anything else; several of one `_id` are conflicting
 *   revisions
 * @example
 * countOnTelephone(config, documents, { dataSet: 'VMuFODsyWaO', tag, today: '2026-11-02' })
 */
export function countOnTelephone(
  { settings, places }: Pick<ExtensionConfig, 'settings' | 'places'>,
  documents: readonly unknown[],
  { dataSet, tag, today }: TelephoneRequest,
): Result<TelephoneMonth, RuleError> {
  const read = exportSettings(settings);
  const request = exportRequest({ dataSet, period: periodOfTag(tag), monthly: true });
  const planned = planDataSet(read, request);
  if (!planned.ok) return planned;
  const revisions = revisionsOf(documents);
  const held = revisions.winners.flatMap(
    (document) => decodeContact(document, read.contactTypes) ?? [],
  );
  const contacts = new Map([...placesOfCopy(places), ...held].map((one) => [one.id, one]));
  const mapped = places === undefined ? placesAbove(contacts) : [];
  const plan = planOrgUnits(planned.value, [...contacts.values(), ...mapped], today);
  if (!plan.ok) return plan;
  const { keys } = plan.value;
  const { mapping, attribution } = plan.value.counting;
  const counted = countPeriod(plan.value, targetDocumentsOf(revisions), contacts);
  const contributions = createContributionIndex(keys, counted.countedDocuments);
  return ok({
    dataSet,
    tag,
    rows: counted.rows.map((row) => ({
      ...row,
      contributions: contributions.contributionsTo(row),
    })),
    notCounted: counted.notCounted,
    leftOut: counted.leftOut,
    places: namesByOrgUnit(mapping),
    orgUnits: new Map(
      held.map(({ id, lineage }) => [id, orgUnitsOfLineage(lineage, mapping, attribution)]),
    ),
    documents: documentsOf(counted, revisions),
    reported: new Set(counted.countedDocuments.map(({ document }) => document.owner)),
  });
}

/** What the copy knows of a place is its mapping alone: it is a place, and those above it are not asked. */
const placesOfCopy = (places: readonly unknown[] = []): readonly Contact[] =>
  places.flatMap((place) => {
    const document = { _id: fieldOf(place, '_id'), type: 'contact', dhis: fieldOf(place, 'dhis') };
    return isRecord(place) ? (decodeContact(document) ?? []) : [];
  });

/**
 * The nearest place above all that the phone holds of each contact's lineage: a mapped one that it holds
 * is nearer to those below it, and counts. One that is missing between two that it holds was deleted.
 */
function placesAbove(contacts: ReadonlyMap<ContactId, Contact>): readonly Contact[] {
  const above = new Set(
    [...contacts.values()].flatMap(
      ({ lineage }) => lineage[lineage.findLastIndex((place) => contacts.has(place)) + 1] ?? [],
    ),
  );
  return [...above].map((id) => ({
    id,
    name: '',
    lineage: [id],
    dhis: [{ orgUnit: ABOVE_THE_PHONE }],
  }));
}

function namesByOrgUnit(mapping: OrgUnitMapping): ReadonlyMap<OrgUnitId, readonly string[]> {
  const names = new Map<OrgUnitId, string[]>();
  for (const { contact, orgUnits } of mapping.values()) {
    if (contact.name === '') continue;
    for (const id of orgUnits) names.set(id, [...(names.get(id) ?? []), contact.name]);
  }
  return names;
}

/** A document that was never stored has no revision: nobody can sign it. */
function documentsOf(
  { countedDocuments }: Pick<Counted, 'countedDocuments'>,
  { winners }: Revisions,
): readonly SignedDocument[] {
  const current = new Map(winners.map((one) => [fieldOf(one, '_id'), fieldOf(one, '_rev')]));
  return countedDocuments.flatMap(({ document: { id, revision } }) => {
    const now = revision ?? current.get(id);
    return typeof now === 'string' ? [{ id, revision: now }] : [];
  });
}
