import { LONGEST_COMMENT } from '../data-value-set/data-value-set.ts';
import { isFor, isGeneral, type DhisEntry } from '../dhis-entry.ts';
import { identifierText } from '../identifier.ts';
import { fieldOf, jsonOf } from '../unknown-json.ts';
import { mappedValueType, type MappedValueType } from './mapped-value-type.ts';
import { isShare, otherElementType } from './other-value-type.ts';
import type { SettingsNotice } from './settings-notice.ts';
import type { TargetDefinition } from './target-definition.ts';
import { typeOfElement, type ValueTypes } from './value-types.ts';

/** Which number of a target goes into a data value. `total` is the default, as in CHT Core. */
export type ValueKind = 'total' | 'pass' | 'percent';

/**
 * How the months of a longer period become one value, where they are not summed: `last` takes of each
 * owner the last month with a document, for running totals; `average` is for stocks.
 */
export type ValueOver = 'last' | 'average';

/** One way in which one target feeds the chosen data set. */
export interface DataValueMapping {
  readonly target: string;
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
  readonly attributeOptionCombo?: string;
  readonly comment?: string;
  readonly value: ValueKind;
  /** Absent where months are summed. */
  readonly over?: ValueOver;
  /** As what DHIS2 takes the value; absent where its number is the value. */
  readonly type?: MappedValueType;
}

/** The mappings of a data set in the order of the settings, and what there is to say about them. */
export interface DataValueMappings {
  readonly mappings: readonly DataValueMapping[];
  readonly notices: readonly SettingsNotice[];
}

/**
 * Every mapping of a target to the data set: its `dhis` entries with a `dataElement` and either no
 * `dataSet` or this one. Attributes other than those of {@link DataValueMapping} are not copied.
 *
 * @param valueTypes the data elements' own types, where DHIS2's metadata are at hand: one holds where
 *   the entry names none
 * @example
 * mappingsOfDataSet([{ id: 'births', dhis: [{ dataElement: 'kB0ZBFisE0e' }] }], 'VMuFODsyWaO').mappings
 * // => [{ target: 'births', dataElement: 'kB0ZBFisE0e', value: 'total' }]
 */
export function mappingsOfDataSet(
  definitions: readonly TargetDefinition[],
  dataSet: string,
  valueTypes: ValueTypes = {},
): DataValueMappings {
  const notices: SettingsNotice[] = [];
  const mappings = definitions.flatMap((definition) =>
    definition.dhis
      .filter((entry) => isGeneral(entry) || isFor(entry, dataSet))
      .flatMap((entry) => mappingOf(definition, entry, valueTypes, notices)),
  );
  return { mappings, notices };
}

function mappingOf(
  { id: target, type: ofTarget }: TargetDefinition,
  entry: DhisEntry,
  valueTypes: ValueTypes,
  notices: SettingsNotice[],
): readonly DataValueMapping[] {
  const dataElement = identifierText(fieldOf(entry, 'dataElement'));
  if (dataElement === undefined) return [];
  const categoryOptionCombo = identifierText(fieldOf(entry, 'categoryOptionCombo'));
  const attributeOptionCombo = identifierText(fieldOf(entry, 'attributeOptionCombo'));
  const comment = commentOf(target, entry, notices);
  const over = valueOverOf(target, entry, notices);
  const ofElement = typeOfElement(valueTypes, dataElement);
  const type = mappedValueType(target, entry, ofElement, notices);
  const said = { entry, ofTarget, type, ofElement };
  const otherwise = otherElementType(said);
  if (otherwise !== undefined) notices.push({ kind: 'other-value-type', target, ...otherwise });
  return [
    {
      target,
      dataElement,
      ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
      ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
      ...(comment === undefined ? {} : { comment }),
      value: valueKindOf(target, entry, isShare(said), notices),
      ...(over === undefined ? {} : { over }),
      ...(type === undefined ? {} : { type }),
    },
  ];
}

function valueKindOf(
  target: string,
  entry: DhisEntry,
  isOfShare: boolean,
  notices: SettingsNotice[],
): ValueKind {
  const value = fieldOf(entry, 'value') ?? (isOfShare ? 'percent' : 'total');
  if (value === 'total' || value === 'pass' || value === 'percent') return value;
  notices.push({ kind: 'unknown-value-kind', target, value: jsonOf(value) });
  return 'total';
}

function valueOverOf(
  target: string,
  entry: DhisEntry,
  notices: SettingsNotice[],
): ValueOver | undefined {
  const over = fieldOf(entry, 'value_over') ?? 'sum';
  if (over === 'last' || over === 'average') return over;
  if (over !== 'sum') {
    notices.push({ kind: 'unknown-value-over', target, value: jsonOf(over) });
  }
  return undefined;
}

function commentOf(
  target: string,
  entry: DhisEntry,
  notices: SettingsNotice[],
): string | undefined {
  const comment = fieldOf(entry, 'comment');
  if (typeof comment !== 'string' || comment === '') return undefined;
  if (comment.length <= LONGEST_COMMENT) return comment;
  notices.push({ kind: 'shortened-comment', target });
  // A cut between the two halves of one character would leave a half that is no text.
  return comment.slice(0, LONGEST_COMMENT).replace(/[\uD800-\uDBFF]$/, '');
}
