import { createContributions, type CountedDocument } from '../../aggregate/contribution.ts';
import { rowIdsOf, type RowKey } from '../../aggregate/row-key.ts';
import type { RowOfUnit } from '../../aggregate/row-of-unit.ts';
import type { Row } from '../../aggregate/rows.ts';
import { compareCodeUnits } from '../../code-unit-order.ts';
import type { ContactId } from '../../place/lineage.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';

/** What one owner of target documents, or one case, gives to a row. */
export interface OwnerContribution {
  /** The id of the owner; of a case its own. */
  readonly owner: ContactId;
  /** Of a percentage the part of the sum of pass. */
  readonly sum: number;
  /** Of a percentage the part of what it is out of. */
  readonly outOf?: number;
}

/** A row of the file with what it is made of. */
export interface RowWithContributions extends RowOfUnit {
  readonly value: string;
  /** By owner, in code-unit order; they sum to the row. */
  readonly contributions: readonly OwnerContribution[];
}

/** Gives the contributions to each row, worked out when an org unit is asked for. */
export interface ContributionIndex {
  /** The documents that count at an org unit. */
  documentsAt(orgUnit: OrgUnitId): readonly CountedDocument[];
  contributionsTo(row: Row): readonly OwnerContribution[];
}

/** Indexes the counted documents by org unit. The latest org unit's contributions are at hand. */
export function createContributionIndex(
  keys: readonly RowKey[],
  counted: readonly CountedDocument[],
): ContributionIndex {
  const contributionsOf = createContributions(keys);
  const byOrgUnit = new Map<OrgUnitId, CountedDocument[]>();
  for (const one of counted) {
    for (const orgUnit of one.orgUnits) {
      const documents = byOrgUnit.get(orgUnit);
      if (documents === undefined) byOrgUnit.set(orgUnit, [one]);
      else documents.push(one);
    }
  }
  let last: { readonly orgUnit: OrgUnitId; readonly byKey: readonly Owners[] } | undefined;

  function ofOrgUnit(orgUnit: OrgUnitId): readonly Owners[] {
    const byKey = keys.map((): Owners => new Map());
    for (const one of byOrgUnit.get(orgUnit) ?? []) {
      const { owner } = one.document;
      for (const { keyIndex, sum, outOf } of contributionsOf(one)) {
        const owners = byKey[keyIndex];
        const before = owners?.get(owner) ?? [0, 0];
        owners?.set(owner, [before[0] + sum, before[1] + outOf]);
      }
    }
    return byKey;
  }

  return {
    documentsAt: (orgUnit) => byOrgUnit.get(orgUnit) ?? [],
    contributionsTo({ orgUnit, key }) {
      if (last?.orgUnit !== orgUnit) last = { orgUnit, byKey: ofOrgUnit(orgUnit) };
      return [...(last.byKey[keys.indexOf(key)] ?? [])]
        .map(([owner, [sum, outOf]]) => ({
          owner,
          sum,
          ...(key.value === 'percent' ? { outOf } : {}),
        }))
        .sort((a, b) => compareCodeUnits(a.owner, b.owner));
    },
  };
}

type Owners = Map<ContactId, readonly [sum: number, outOf: number]>;

/** The rows of a file, each with what it is made of. */
export function rowsWithContributions(
  keys: readonly RowKey[],
  {
    rows,
    countedDocuments,
  }: {
    readonly rows: readonly Row[];
    readonly countedDocuments: readonly CountedDocument[];
  },
): readonly RowWithContributions[] {
  const index = createContributionIndex(keys, countedDocuments);
  return rows.map((row) => ({
    orgUnit: row.orgUnit,
    ...rowIdsOf(row.key),
    value: row.value,
    contributions: index.contributionsTo(row),
  }));
}
