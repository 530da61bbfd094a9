import type { DocumentNotice, NotCounted } from './export-report.ts';
import { compareDocumentNotices, compareNotCounted } from './not-counted-order.ts';

const inOrder: readonly NotCounted[] = [
  { document: 'b', reason: 'malformed' },
  { document: 'a', reason: 'other-revision' },
  // CouchDB's winner has no revision here, and stands first.
  { document: 'b', reason: 'other-revision' },
  { document: 'b', reason: 'other-revision', revision: '1-a' },
  { document: 'b', reason: 'other-revision', revision: '1-b' },
  { document: 'a', reason: 'bad-number' },
  { document: 'a', reason: 'bad-number', target: 'Births' },
  { document: 'a', reason: 'bad-number', target: 'births' },
  { document: 'b', reason: 'bad-number', target: 'Births' },
];

const noticesInOrder: readonly DocumentNotice[] = [
  { kind: 'other-reporting-period', document: 'a', reportingPeriod: 'x', owner: '', ownerName: '' },
  { kind: 'impossible-date', document: 'b', updatedDate: 1, owner: '', ownerName: '' },
  { kind: 'other-reporting-period', document: 'b', reportingPeriod: 'x', owner: '', ownerName: '' },
];

/** Compares each two: an order that only sorts well by luck is none. */
const comparisons = <T>(all: readonly T[], compare: (a: T, b: T) => number): readonly number[][] =>
  all.map((a) => all.map((b) => Math.sign(compare(a, b))));

const expected = (all: readonly unknown[]): readonly number[][] =>
  all.map((_, a) => all.map((__, b) => Math.sign(a - b)));

describe('the order of what is not counted', () => {
  it('is by reason, document, target and revision', () => {
    expect(comparisons(inOrder, compareNotCounted)).toEqual(expected(inOrder));
  });

  it('of notices is by document and kind', () => {
    expect(comparisons(noticesInOrder, compareDocumentNotices)).toEqual(expected(noticesInOrder));
  });
});
