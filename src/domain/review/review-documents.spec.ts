import { exportRequest } from '../export/export-request.ts';
import { dayOfCase, fieldCases, requestOfCase } from '../testing/field-cases.ts';
import { comparable, inOrder, REVIEW_PARTS, reviewCases } from '../testing/review-cases.ts';
import { reviewDocuments } from './review-documents.ts';
import { reportOfOutcome, reviewNotices } from './review-notices.ts';

describe('reviewDocuments agrees with the cases', () => {
  for (const { name, settings, docs, request, today, expected } of reviewCases) {
    it(name, () => {
      const result = reviewDocuments(settings, docs, exportRequest(request), today);
      if (!result.ok) throw new Error(result.error.code);
      const { review, outcome } = result.value;
      const notices = reviewNotices(reportOfOutcome(outcome), review);
      const found = { ...review, notices };
      for (const part of REVIEW_PARTS) {
        expect(comparable(found[part], expected[part]))
          .withContext(part)
          .toEqual(inOrder(expected[part]));
      }
    });
  }
});

describe('reviewDocuments says of a situation from the field what there is to say', () => {
  for (const example of fieldCases) {
    it(example.name, () => {
      const { settings, docs, says } = example;
      const result = reviewDocuments(settings, docs, requestOfCase(example), dayOfCase(example));
      const notices = result.ok
        ? reviewNotices(reportOfOutcome(result.value.outcome), result.value.review)
        : 'notices' in result.error
          ? (result.error.notices ?? [])
          : [];
      const wanted = says.map((notice) => jasmine.objectContaining({ ...notice }));
      expect([...notices]).toEqual(
        wanted.length === 0 ? [] : jasmine.arrayWithExactContents(wanted),
      );
    });
  }
});
