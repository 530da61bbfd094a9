import type { Contributor } from '../review/completeness/contributors.ts';
import type { CountedDocument } from '../aggregate/contribution.ts';
import type { DatabaseError } from '../export/export-error.ts';
import type { ExportPlan } from '../export/export-plan.ts';
import type { ContactId } from '../place/lineage.ts';
import type { Person } from '../place/person.ts';
import type { SignOffOfUnit, SignOffStatus } from './sign-off-of-unit.ts';
import type { SignOff } from './sign-off.ts';
import { signOffsOfUnits } from './sign-offs-of-units.ts';
import type { Signatories } from './standing-sign-offs.ts';

/** What was read of sign-offs; nothing at all where the project does not use them. */
export type SignOffsRead =
  | (Signatories & {
      readonly status: 'read';
      /** Of the data set and the months. */
      readonly signOffs: readonly SignOff[];
      /** The ids of reports of the form that cannot be read. */
      readonly malformed: readonly string[];
      /** Today's `_rev` of each listed document that exists; '' where it changed since it was counted. */
      readonly revisions: ReadonlyMap<string, string>;
      /** Whom sign-offs speak of. */
      readonly contacts: ReadonlyMap<ContactId, Person>;
    })
  | NoSignOffs;

/** Why nothing is known of sign-offs, though the project uses them. */
export type NoSignOffs =
  /** More has changed since the numbers were counted than can be held against them. */
  { readonly status: 'outdated' } | { readonly status: 'failed'; readonly error: DatabaseError };

/** What an officer is told of sign-offs. None of it changes a number. */
export type SignOffReview =
  | {
      readonly status: 'read';
      readonly units: readonly SignOffOfUnit[];
      readonly malformed: readonly string[];
      /** The names of people and places that the units speak of, where they are known. */
      readonly names: ReadonlyMap<ContactId, string>;
    }
  | NoSignOffs;

/** Holds what was signed against what was counted. */
export function reviewSignOffs(
  read: SignOffsRead,
  plan: ExportPlan,
  counted: readonly CountedDocument[],
  contributors: readonly Pick<Contributor, 'owner' | 'orgUnits'>[],
): SignOffReview {
  if (read.status !== 'read') return read;
  const units = signOffsOfUnits({ ...read, plan, counted, contributors });
  const spokenOf = new Set(
    units.flatMap(({ signOffs, reported, changes }) => [
      ...[...signOffs, ...reported.map(({ signOff }) => signOff)].flatMap(
        ({ contact, place, missing }) => [
          contact ?? '',
          place,
          ...missing.map((one) => one.contact),
        ],
      ),
      ...changes.map(({ owner }) => owner ?? ''),
    ]),
  );
  const names = new Map<ContactId, string>();
  for (const id of spokenOf) {
    const name = read.contacts.get(id)?.name ?? '';
    if (name !== '') names.set(id, name);
  }
  return { status: 'read', units, malformed: read.malformed, names };
}

/** From the worst to the best. */
const STATUSES: readonly SignOffStatus[] = [
  'not-validated',
  'changed',
  'partly',
  'may-have-changed',
  'validated',
];

/**
 * How many org units are in each status, and how many there are; of several months an org unit is as
 * the worst of them.
 *
 * @example
 * countSignOffs([]).validated // => 0
 */
export function countSignOffs(
  units: readonly Pick<SignOffOfUnit, 'orgUnit' | 'status'>[],
): Readonly<Record<SignOffStatus | 'all', number>> {
  const worst = new Map<string, number>();
  for (const { orgUnit, status } of units) {
    worst.set(orgUnit, Math.min(worst.get(orgUnit) ?? STATUSES.length, STATUSES.indexOf(status)));
  }
  const of = (status: SignOffStatus): number =>
    [...worst.values()].filter((index) => STATUSES[index] === status).length;
  return {
    all: worst.size,
    'not-validated': of('not-validated'),
    changed: of('changed'),
    partly: of('partly'),
    'may-have-changed': of('may-have-changed'),
    validated: of('validated'),
  };
}
