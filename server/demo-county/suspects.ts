import { fieldOf } from '../../src/domain/index.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { SET_UP_AGAIN } from './faults.ts';
import { midnightInNairobi, type Month } from './month.ts';
import type { Worker } from './people.ts';
import type { PlantedFault } from './planted-fault.ts';

/** Which CHWs show what may count twice, or short; none of them has another fault. */
const REPLACED = { former: 12, successor: 13 };
const REGISTERED_TWICE = { first: 14, second: 15 };
const SEVERAL_PLACES = { chw: 16, elsewhere: 40 };
const MOVE_NOT_FINISHED = 18;
const NO_NUMBER = 25;
const UNKNOWN_TARGET = 28;
const UNREAD_MAPPING = 30;
const NOT_CONFIGURED = 33;
const EDITED_BY_TWO = 36;
/** The CHW right below the mapped sub-county, whose supervisor recounts the work. */
const SUPERVISED = 58;
/** The CHW without an org unit: a place above that is stored as text changes no number. */
const PARENT_AS_TEXT = 59;

/** What suspects are planted into. */
export interface SuspectFaultContext {
  readonly documents: readonly StoredDocument[];
  readonly chws: readonly Worker[];
  /** Of the mapped sub-county. */
  readonly supervisor: Worker;
  readonly month: Month;
  /** The id of a place other than those above {@link MOVE_NOT_FINISHED}. */
  readonly otherPlace: string;
  /** The id of a unit whose mapping no index may lose. */
  readonly unitWithNull: string;
  /** An org unit that nothing maps, and a configured data set. */
  readonly spare: { readonly orgUnit: string; readonly dataSet: string };
}

/** The documents with everything in them that a review suspects, and the list of it. */
export function withSuspects({
  documents,
  chws,
  supervisor,
  month,
  otherPlace,
  unitWithNull,
  spare,
}: SuspectFaultContext): {
  readonly documents: readonly StoredDocument[];
  readonly conflicts: readonly StoredDocument[];
  readonly faults: readonly PlantedFault[];
} {
  const chw = (index: number): Worker => {
    const found = chws[index];
    if (found === undefined) throw new RangeError(`There is no CHW ${index}.`);
    return found;
  };
  const contact = (index: number): string => chw(index).contact;
  const report = ({ contact: owner, user }: Worker): string =>
    `target~${month.tag}~${owner}~${user}`;
  const byId = new Map(documents.map((document) => [document._id, document]));
  const areaOf = (index: number): string =>
    String(fieldOf(byId.get(contact(index))?.['parent'], '_id'));
  const change = (id: string, fields: object): void => {
    const document = byId.get(id);
    if (document === undefined) throw new RangeError(`There is no document ${id}.`);
    byId.set(id, { ...document, ...fields });
  };
  const targetsOf = (id: string): readonly unknown[] => byId.get(id)?.['targets'] as unknown[];

  change(contact(REPLACED.former), {
    user_for_contact: {
      replace: {
        [chw(REPLACED.former).user]: { replacement_contact_id: contact(REPLACED.successor) },
      },
    },
  });
  const first = byId.get(contact(REGISTERED_TWICE.first));
  change(contact(REGISTERED_TWICE.second), {
    name: first?.['name'],
    phone: first?.['phone'],
    parent: first?.['parent'],
  });
  change(chw(SEVERAL_PLACES.chw).user, {
    facility_id: [areaOf(SEVERAL_PLACES.chw), areaOf(SEVERAL_PLACES.elsewhere)],
  });
  const area = areaOf(MOVE_NOT_FINISHED);
  const unit = fieldOf(byId.get(area)?.['parent'], '_id');
  change(contact(MOVE_NOT_FINISHED), {
    parent: { _id: area, parent: { _id: unit, parent: { _id: otherPlace } } },
  });
  change(contact(PARENT_AS_TEXT), { parent: areaOf(PARENT_AS_TEXT) });
  change(areaOf(UNREAD_MAPPING), { dhis: 'to be mapped' });
  change(areaOf(NOT_CONFIGURED), {
    dhis: [{ dataSet: otherCase(spare.dataSet), orgUnit: spare.orgUnit }],
  });
  // An entry that was deleted by hand: it means nothing, and the mapping beside it holds.
  change(unitWithNull, { dhis: [byId.get(unitWithNull)?.['dhis'], null] });
  const zeros = report(chw(SET_UP_AGAIN));
  change(zeros, {
    updated_date: midnightInNairobi(month, month.days) + THREE_DAYS,
    targets: targetsOf(zeros).map((target) => ({
      id: fieldOf(target, 'id'),
      value: { pass: 0, total: 0 },
    })),
  });
  change(report(chw(NO_NUMBER)), { targets: [] });
  const renamed = report(chw(UNKNOWN_TARGET));
  change(renamed, {
    targets: [...targetsOf(renamed), { id: 'pregnancies-old', value: { pass: 2, total: 2 } }],
  });
  const recount = {
    ...byId.get(report(chw(SUPERVISED))),
    _id: report(supervisor),
    owner: supervisor.contact,
    user: supervisor.user,
  };
  const edited = byId.get(contact(EDITED_BY_TWO));
  const conflict = {
    ...edited,
    _id: contact(EDITED_BY_TWO),
    // The lowest there is, so that it never wins.
    _rev: `1-${'0'.repeat(32)}`,
    name: `${String(edited?.['name'])} (CHW)`,
  };
  const fault = (kind: PlantedFault['kind'], ...ids: readonly string[]): PlantedFault => ({
    kind,
    ids,
  });
  return {
    documents: [...byId.values(), recount],
    conflicts: [conflict],
    faults: [
      fault('supervisor-document', recount._id, report(chw(SUPERVISED))),
      fault('replaced-owner', contact(REPLACED.former), contact(REPLACED.successor)),
      fault('registered-twice', contact(REGISTERED_TWICE.first), contact(REGISTERED_TWICE.second)),
      fault('several-places', chw(SEVERAL_PLACES.chw).user),
      fault('stale-lineage', contact(MOVE_NOT_FINISHED)),
      fault('parent-as-text', contact(PARENT_AS_TEXT)),
      fault('zeros-after-the-period', zeros),
      fault('no-number', report(chw(NO_NUMBER))),
      fault('unknown-target', renamed),
      fault('unread-mapping', areaOf(UNREAD_MAPPING)),
      fault('not-configured-data-set', areaOf(NOT_CONFIGURED)),
      fault('conflict', conflict._id),
      fault('lost-mapping', unitWithNull),
    ],
  };
}

const THREE_DAYS = 3 * 24 * 3_600_000;

/** A slip of the pen: the same id with its letters in another case. */
const otherCase = (id: string): string =>
  [...id]
    .map((letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    )
    .join('');
