import cases from './cases/review.json' with { type: 'json' };
import { fieldOf, isRecord } from '../unknown-json.ts';

/** One case: documents in, what the review says. */
export interface ReviewCase {
  readonly name: string;
  readonly settings: unknown;
  readonly docs: readonly { readonly _id: string }[];
  readonly request: { readonly dataSet: string; readonly period: string };
  readonly today: string;
  readonly expected: Readonly<Record<ReviewPart, unknown>>;
}

/** The parts of a review that cases compare. */
export const REVIEW_PARTS = [
  'completeness',
  'contributors',
  'farOut',
  'stopped',
  'notices',
] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** The cases that the product must agree with. */
export const reviewCases = cases.cases as unknown as readonly ReviewCase[];

/** A part of a review with no more than the case has, lists in an order of their own. */
export function comparable(found: unknown, expected: unknown): unknown {
  if (Array.isArray(found) && Array.isArray(expected)) {
    const wanted: readonly unknown[] = expected;
    return found
      .map((entry: unknown) => comparable(entry, expectedFor(entry, wanted) ?? wanted[0]))
      .sort(byText);
  }
  if (!isRecord(found) || !isRecord(expected)) return found;
  return Object.fromEntries(
    Object.keys(found)
      .filter((name) => Object.hasOwn(expected, name) || name === 'early' || name === 'status')
      .sort()
      .map((name) => [name, comparable(found[name], expected[name])]),
  );
}

/** The entry of a case that speaks of the same owner, org unit or document. */
const expectedFor = (entry: unknown, expected: readonly unknown[]): unknown =>
  expected.find((other) =>
    ['owner', 'orgUnit', 'document', 'target', 'contact', 'kind'].every(
      (name) => fieldOf(other, name) === undefined || fieldOf(other, name) === fieldOf(entry, name),
    ),
  );

/** The same of what a case expects. */
export const inOrder = (expected: unknown): unknown => comparable(expected, expected);

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
