// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { idSchemes, type IdSchemes } from '../id-schemes.ts';
import type { IdScheme, MetadataIndex, ObjectIndex } from '../metadata/metadata-index.ts';
import type { Identifiable } from '../metadata/metadata.ts';
import type { Params } from '../import-request.ts';
import { parsePeriod, type Period } from '../period/period.ts';
import type { ComboReference, Payload, PayloadValue } from '../read/payload.ts';
import { Refusal } from '../refusal.ts';

/** A value whose ids are well-formed; whether there are such objects is looked at later. */
export interface GroupValue {
  readonly dataElement: string;
  readonly period: Period;
  readonly orgUnit: string;
  readonly categoryOptionCombo: string | undefined;
  readonly attributeOptionCombo: string | undefined;
  readonly value: string | undefined;
  readonly comment: string | undefined;
  readonly followUp: boolean;
  readonly deleted: boolean;
  /** Its place in the file. */
  readonly index: number;
}

/** A group of values that go in together or not at all. */
export interface Group {
  readonly payload: Payload;
  readonly schemes: IdSchemes;
  readonly values: readonly GroupValue[];
  /** Groups of the same data set that came after it in the file and stand or fall with it. */
  readonly merged?: readonly Group[];
}

const UID = /^[a-zA-Z][a-zA-Z0-9]{10}$/;

/** The codes for what one field of a value may lack. */
interface Codes {
  readonly notFound: string;
  readonly notUid: string;
}

/** What the decoding of a file knows of it. */
interface Context {
  readonly metadata: MetadataIndex;
  readonly schemes: IdSchemes;
  readonly hasDataSet: boolean;
}

function idOf<T extends Identifiable>(
  text: string,
  objects: ObjectIndex<T>,
  scheme: IdScheme,
  { notFound, notUid }: Codes,
  index: number,
): string {
  if (scheme === 'UID') {
    if (!UID.test(text)) throw new Refusal(`Value #${index}: not a valid UID: ${text}`, notUid);
    return text;
  }
  const found = objects.find(text, scheme);
  if (found === undefined) throw new Refusal(`Value #${index}: not found: ${text}`, notFound);
  return found.id;
}

function comboOf(
  reference: ComboReference | undefined,
  codes: Codes,
  { metadata, schemes, hasDataSet }: Context,
  index: number,
): string | undefined {
  if (reference === undefined || reference === '') return undefined;
  if (typeof reference === 'string') {
    return idOf(reference, metadata.optionCombos, schemes.optionCombo, codes, index);
  }
  if (!hasDataSet) {
    throw new Refusal(`Value #${index}: a data set is needed to resolve categories`, 'E8101');
  }
  const map = JSON.stringify(reference);
  throw new Refusal(`Value #${index}: no option combo by ${map}`, codes.notFound);
}

const COC: Codes = { notFound: 'E8108', notUid: 'E8109' };
const AOC: Codes = { notFound: 'E8110', notUid: 'E8111' };
const ELEMENT: Codes = { notFound: 'E8103', notUid: 'E8104' };
const ORG_UNIT: Codes = { notFound: 'E8107', notUid: 'E8106' };

function needed(text: string | undefined, name: string, code: string, index: number): string {
  if (text === undefined || text === '') throw new Refusal(`Value #${index}: no ${name}`, code);
  return text;
}

function periodOf(id: string): Period {
  const period = parsePeriod(id);
  if (period === undefined) {
    throw new Refusal(`IllegalArgumentException: invalid period ${id}`, undefined, 500);
  }
  return period;
}

/** What stands on the value wins over the top of the file. */
function decodeValue(own: PayloadValue, top: Payload, context: Context, index: number): GroupValue {
  const { metadata, schemes } = context;
  const period = needed(own.period ?? top.period, 'period', 'E8100', index);
  const element = needed(own.dataElement, 'data element', 'E8102', index);
  const orgUnit = needed(own.orgUnit ?? top.orgUnit, 'organisation unit', 'E8105', index);
  const aoc = own.attributeOptionCombo ?? top.attributeOptionCombo;
  return {
    dataElement: idOf(element, metadata.dataElements, schemes.dataElement, ELEMENT, index),
    period: periodOf(period),
    orgUnit: idOf(orgUnit, metadata.organisationUnits, schemes.orgUnit, ORG_UNIT, index),
    categoryOptionCombo: comboOf(own.categoryOptionCombo, COC, context, index),
    attributeOptionCombo: comboOf(aoc, AOC, context, index),
    value: own.value === '' ? undefined : own.value,
    comment: own.comment === '' ? undefined : own.comment,
    followUp: own.followUp ?? false,
    deleted: own.deleted ?? false,
    index,
  };
}

/**
 * Decodes what was read.
 *
 * @throws {Refusal} with a code E81xx, which ends the whole import
 */
export function decode(
  payloads: readonly Payload[],
  metadata: MetadataIndex,
  params: Params,
): readonly Group[] {
  let index = 0;
  return payloads.map((payload) => {
    const schemes = idSchemes(payload, params, false);
    const context = { metadata, schemes, hasDataSet: payload.dataSet !== undefined };
    const values = payload.values.map((own) => decodeValue(own, payload, context, index++));
    return { payload, schemes, values };
  });
}

/** Whether a text is an id as DHIS2 makes them. */
export const isUid = (text: string): boolean => UID.test(text);
