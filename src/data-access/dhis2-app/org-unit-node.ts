import { fieldOf, isFilledText, listOf } from '../../domain/index.ts';

/** An org unit of DHIS2's own tree. */
export interface OrgUnitNode {
  readonly id: string;
  readonly name: string;
  readonly hasChildren: boolean;
  /** The names of those above, the nearest first; absent where they were not asked for. */
  readonly above?: readonly string[];
}

/** What of an org unit is asked for. */
export const ORG_UNIT_NODE_FIELDS = 'id,displayName,leaf';

/** Reads org units as DHIS2 lists them, by name; what has no id is none. */
export const decodeOrgUnitNodes = (json: unknown): readonly OrgUnitNode[] =>
  listOf(json)
    .flatMap((entry) => {
      const [id, name, leaf] = [
        fieldOf(entry, 'id'),
        fieldOf(entry, 'displayName'),
        fieldOf(entry, 'leaf'),
      ];
      const ancestors = fieldOf(entry, 'ancestors');
      return isFilledText(id)
        ? [
            {
              id,
              name: isFilledText(name) ? name : id,
              hasChildren: leaf === false,
              ...(Array.isArray(ancestors) ? { above: namesOf(ancestors) } : {}),
            },
          ]
        : [];
    })
    .sort((one, other) => one.name.localeCompare(other.name));

const namesOf = (ancestors: readonly unknown[]): readonly string[] =>
  ancestors
    .map((ancestor) => fieldOf(ancestor, 'displayName'))
    .filter(isFilledText)
    .reverse();
