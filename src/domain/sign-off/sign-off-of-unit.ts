import type { CountedDocument } from '../aggregate/contribution.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import type { Tag } from '../period/period.ts';
import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import { changesSince, mayHaveChanged, type SignOffChange } from './sign-off-changes.ts';
import type { SignOff } from './sign-off.ts';
import type { ReportedSignOff, StandingSignOffs } from './standing-sign-offs.ts';

/** Whether an org unit's numbers are those that somebody signed, from the worst to the best. */
export type SignOffStatus =
  | 'not-validated'
  /** A document is not the one that was signed. */
  | 'changed'
  /** It stands for some CHWs of the org unit, and not for others. */
  | 'partly'
  /** The sign-off does not list its documents, and some were written on its day or later. */
  | 'may-have-changed'
  | 'validated';

/** What is said of the numbers of an org unit in one month. */
export interface SignOffOfUnit {
  readonly orgUnit: OrgUnitId;
  readonly tag: Tag;
  readonly status: SignOffStatus;
  /** The sign-offs that stand, by the id of their place; withdrawn ones are among them. */
  readonly signOffs: readonly SignOff[];
  /** What is reported and does not count. */
  readonly reported: readonly ReportedSignOff[];
  readonly changes: readonly SignOffChange[];
  /** The CHWs of the org unit, and those of them for whom a validation stands. */
  readonly owners: number;
  readonly covered: number;
}

/** An org unit in a month. */
export interface UnitInMonth {
  readonly orgUnit: OrgUnitId;
  readonly tag: Tag;
  /** Who reported there, or should have. */
  readonly owners: Iterable<ContactId>;
  readonly counted: readonly CountedDocument[];
  /** The lineages of the contacts that map it. */
  readonly mappedLineages: readonly (readonly ContactId[])[];
  readonly standing: StandingSignOffs;
}

/** What is known of contacts and documents. */
export interface SignOffFacts {
  /** Undefined where there is no such contact. */
  readonly lineageOf: (owner: ContactId) => readonly ContactId[] | undefined;
  readonly orgUnitsOf: (lineage: readonly ContactId[]) => readonly OrgUnitId[];
  /** Today's `_rev` of each document that exists. */
  readonly revisions: ReadonlyMap<string, string>;
  /** The last instant that anything can have been written at. */
  readonly latestDate: number;
}

/** What stands signed of an org unit: of each CHW the nearest place decides. */
export function signOffOfUnit(unit: UnitInMonth, facts: SignOffFacts): SignOffOfUnit {
  const { orgUnit, tag, mappedLineages } = unit;
  const { ofPlaces, reported } = unit.standing;
  const { lineageOf, orgUnitsOf, revisions, latestDate } = facts;
  const nearest = (lineage: readonly ContactId[]): SignOff | undefined =>
    ofPlaces.get(lineage.find((id) => ofPlaces.has(id)) ?? '');
  const ofOwners = new Map(
    [...unit.owners].map((owner) => [owner, nearest(lineageOf(owner) ?? [])]),
  );
  const standing = new Set([...ofOwners.values(), ...mappedLineages.map(nearest)]);
  const signOffs = [...standing].filter((one) => one !== undefined);
  const valid = signOffs.filter(({ verdict }) => verdict === 'validated');

  const standingOf = (owner: ContactId, signOff: SignOff) => {
    const lineage = lineageOf(owner);
    if (lineage === undefined) return undefined;
    if (nearest(lineage) !== signOff) return 'elsewhere';
    const orgUnits = orgUnitsOf(lineage);
    if (orgUnits.length === 0) return 'nowhere';
    return orgUnits.includes(orgUnit) ? 'here' : 'other-org-unit';
  };
  const changes: SignOffChange[] = [];
  let mayDiffer = false;
  for (const signOff of valid) {
    const counted = unit.counted.filter(({ document }) => ofOwners.get(document.owner) === signOff);
    if (signOff.documents === undefined) {
      mayDiffer ||= mayHaveChanged(signOff, counted, latestDate);
    } else {
      const today = {
        counted,
        revisions,
        standingOf: (owner: ContactId) => standingOf(owner, signOff),
      };
      changes.push(...changesSince(signOff.documents, today));
    }
  }
  const covered = [...ofOwners.values()].filter((one) => one?.verdict === 'validated').length;
  const status = (): SignOffStatus => {
    if (valid.length === 0) return 'not-validated';
    if (changes.length > 0) return 'changed';
    if (covered < ofOwners.size) return 'partly';
    return mayDiffer ? 'may-have-changed' : 'validated';
  };
  const above = new Set([
    ...[...ofOwners.keys()].flatMap((owner) => lineageOf(owner) ?? []),
    ...mappedLineages.flat(),
  ]);
  return {
    orgUnit,
    tag,
    status: status(),
    signOffs: signOffs.toSorted((a, b) => compareCodeUnits(a.place, b.place)),
    reported: [...reported.values()]
      .filter(({ signOff }) => above.has(signOff.place))
      .sort((a, b) => compareCodeUnits(a.signOff.place, b.signOff.place)),
    changes,
    owners: ofOwners.size,
    covered,
  };
}
