import {
  countSignOffs,
  type ReviewedExport,
  type SignOff,
  type SignOffOfUnit,
  type SignOffReview,
  utcDayOf,
} from '../../src/domain/index.ts';
import { errorMessage } from './error-message.ts';
import { some } from './dhis2-failure.ts';

/** What a review says of sign-offs: ids only, since a review is sent round and kept in logs. */
export const signOffsJson = (signOffs: SignOffReview): object => {
  if (signOffs.status === 'outdated') return { status: 'outdated' };
  if (signOffs.status === 'failed') {
    return { status: 'failed', message: errorMessage(signOffs.error) };
  }
  return {
    status: 'read',
    counts: countSignOffs(signOffs.units),
    orgUnits: signOffs.units.map(unitJson),
    unreadable: signOffs.malformed,
  };
};

const unitJson = (unit: SignOffOfUnit): object => ({
  orgUnit: unit.orgUnit,
  month: unit.tag,
  status: unit.status,
  owners: unit.owners,
  covered: unit.covered,
  signOffs: unit.signOffs.map(signOffJson),
  reportedAs: unit.reported.map(({ signOff, why }) => ({ ...signOffJson(signOff), why })),
  changes: unit.changes,
});

/** Without what was said in words of those who are missing: it may name people. */
const signOffJson = ({
  kind: _,
  documents,
  missing,
  reportedDate,
  ...signOff
}: SignOff): object => ({
  ...signOff,
  date: utcDayOf(reportedDate),
  ...(documents === undefined ? {} : { documents: documents.length }),
  missing: missing.flatMap(({ contact }) => (contact === '' ? [] : [contact])),
});

/** What standard error says of sign-offs; nothing where the project does not use them. */
export function linesOfSignOffs(signOffs: SignOffReview | undefined): readonly string[] {
  if (signOffs === undefined) return [];
  if (signOffs.status !== 'read') return [`sign-offs: ${whyUnknown(signOffs)}`];
  const { units, malformed } = signOffs;
  const { all, validated, changed, partly, 'may-have-changed': maybe } = countSignOffs(units);
  const parts = [
    [changed, 'changed since'],
    [partly, 'in part'],
    [maybe, 'may have changed'],
  ] as const;
  return [
    `sign-offs: validated ${String(validated)} of ${String(all)} organisation units` +
      parts.map(([count, words]) => (count > 0 ? `, ${words} ${String(count)}` : '')).join('') +
      (malformed.length > 0 ? `, unreadable reports ${String(malformed.length)}` : ''),
  ];
}

/** A file that is kept back until somebody signs. */
export interface NotSignedOff {
  /** With `sign-offs-unread` another attempt may tell. */
  readonly code: 'not-signed-off' | 'sign-offs-unread';
  readonly message: string;
}

/**
 * Why a file is kept back for which sign-offs are required: undefined where every org unit in it is
 * validated, in each month, and nothing has changed since.
 */
export function notSignedOffOf({
  outcome,
  review,
}: Pick<ReviewedExport, 'outcome' | 'review'>): NotSignedOff | undefined {
  if (!outcome.ok) return undefined;
  const { signOffs } = review;
  if (signOffs === undefined) {
    const message =
      'Nobody can have signed: the CHT has neither a form dhis2_validation nor a report of it. No file was made.';
    return { code: 'not-signed-off', message };
  }
  if (signOffs.status !== 'read') {
    const message = `Whether the numbers are signed is not known: ${whyUnknown(signOffs)} No file was made.`;
    return { code: 'sign-offs-unread', message };
  }
  const { dataValues, orgUnit: only = '' } = outcome.value.dataValueSet;
  const open = [...new Set(dataValues.map(({ orgUnit = only }) => orgUnit))].filter((id) => {
    const ofUnit = signOffs.units.filter(({ orgUnit }) => orgUnit === id);
    return ofUnit.length === 0 || ofUnit.some(({ status }) => status !== 'validated');
  });
  if (open.length === 0) return undefined;
  const changed = signOffs.units
    .filter(({ orgUnit }) => open.includes(orgUnit))
    .flatMap(({ changes }) => changes.flatMap(({ owner }) => owner ?? []));
  return {
    code: 'not-signed-off',
    message:
      `${String(open.length)} organisation unit(s) of the file are not validated as they are now: ${some(open)}.` +
      (changed.length > 0 ? ` Changed since: ${some([...new Set(changed)])}.` : '') +
      ' No file was made. Ask their supervisors to look at the numbers and to sign.',
  };
}

const whyUnknown = (signOffs: Exclude<SignOffReview, { status: 'read' }>): string =>
  signOffs.status === 'failed'
    ? errorMessage(signOffs.error)
    : 'too much has changed while the numbers were counted; count them again.';
