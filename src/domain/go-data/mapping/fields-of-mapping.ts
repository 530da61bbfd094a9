import { fieldOfPath } from '../case-values.ts';
import { pathsOf, type Condition } from '../condition.ts';
import type { GoDataMapping } from './go-data-mapping.ts';

/** What is always asked: which case it is, and whether another state of it is newer. */
const ALWAYS = ['id', 'updatedAt', 'deleted'];

/**
 * The fields of a case that a mapping asks about: all that Go.Data needs to send. Names are never among them.
 *
 * @example
 * fieldsOfMapping(mapping) // => ['id', 'updatedAt', 'deleted', 'dateOfReporting', 'addresses', …]
 */
export function fieldsOfMapping({ where, places, elements }: GoDataMapping): readonly string[] {
  const paths = [
    ...ALWAYS,
    ...ofCondition(where),
    ...('field' in places.of
      ? [places.of.field]
      : ['addresses', 'usualPlaceOfResidenceLocationId']),
    ...elements.flatMap((element) => [
      ...ofCondition(element.where),
      ...element.date,
      ...(element.value.kind === 'count' ? [] : [element.value.path]),
      ...(element.buckets.some(({ sex }) => sex !== undefined) ? ['gender'] : []),
      ...(element.buckets.some(({ age }) => age !== undefined) ? ['age', 'dob'] : []),
    ]),
  ];
  return [...new Set(paths.map(fieldOfPath))];
}

const ofCondition = (condition: Condition | undefined): readonly string[] =>
  condition === undefined ? [] : pathsOf(condition);
