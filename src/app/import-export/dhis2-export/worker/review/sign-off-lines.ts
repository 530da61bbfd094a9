import {
  countSignOffs,
  type ChangeKind,
  type SignOff,
  type SignOffOfUnit,
  type SignOffReview,
  type SignOffStatus,
} from '../../../../../domain/index.ts';
import type { SignOffFigures } from './review-summary.ts';
import type { SignOffEntry, SignOffLine } from './sign-offs-protocol.ts';

/** What asks for a call comes first. */
const ORDER: readonly SignOffStatus[] = [
  'changed',
  'partly',
  'may-have-changed',
  'not-validated',
  'validated',
];

const KINDS: readonly ChangeKind[] = ['new', 'changed', 'deleted', 'moved', 'not-counted'];

/** The figures of sign-offs; undefined where there are none to be read. */
export function signOffFigures(signOffs: SignOffReview | undefined): SignOffFigures | undefined {
  if (signOffs?.status !== 'read') return signOffs && { status: signOffs.status };
  const { units, malformed } = signOffs;
  return { status: 'read', counts: countSignOffs(units), unreadable: malformed.length };
}

/** A line for each org unit and month, those that changed since first. */
export function signOffLines(signOffs: SignOffReview | undefined): readonly SignOffLine[] {
  if (signOffs?.status !== 'read') return [];
  const { units, names } = signOffs;
  return units
    .toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
    .map((unit) => lineOf(unit, (id) => names.get(id) ?? id));
}

function lineOf(unit: SignOffOfUnit, nameOf: (id: string) => string): SignOffLine {
  const { orgUnit, tag, status, owners, covered, signOffs, reported, changes } = unit;
  return {
    orgUnit,
    tag,
    status,
    owners,
    covered,
    entries: [
      ...signOffs.map((signOff) => entryOf(signOff, nameOf)),
      ...reported.map(({ signOff, why }) => ({ ...entryOf(signOff, nameOf), why })),
    ],
    changes: KINDS.flatMap((kind) => {
      const named = changes
        .filter((change) => change.kind === kind)
        .map(({ owner, document }) => nameOf(owner ?? document));
      return named.length === 0 ? [] : [{ kind, names: [...new Set(named)] }];
    }),
  };
}

const entryOf = (signOff: SignOff, nameOf: (id: string) => string): SignOffEntry => {
  const { verdict, reportedDate, expected, reported, contact = '', place, missing } = signOff;
  return {
    verdict,
    reportedDate,
    ...(expected === undefined ? {} : { expected }),
    ...(reported === undefined ? {} : { reported }),
    name: nameOf(contact),
    place: nameOf(place),
    missing: missing.map((one) =>
      [nameOf(one.contact), one.words].filter((part) => part !== '').join(': '),
    ),
  };
};
