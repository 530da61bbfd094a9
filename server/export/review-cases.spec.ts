import {
  dayOfCase,
  type FieldCase,
  fieldCases,
  hasConflicts,
  requestOfCase,
} from '../../src/domain/testing/field-cases.ts';
import { inAnyOrder } from '../../src/domain/testing/export-cases.ts';
import {
  comparable,
  inOrder,
  REVIEW_PARTS,
  reviewCases,
} from '../../src/domain/testing/review-cases.ts';
import {
  exportDocuments,
  type ExportRequest,
  fieldOf,
  type Notice,
} from '../../src/domain/index.ts';
import { noticeSentence } from '../export-interface/index.ts';
import { documentsFolder, runCommand } from './testing/run-command.ts';

const argumentsOf = ({
  dataSet,
  period,
  zeros,
  completeDate,
}: ExportRequest): readonly string[] => [
  ...['--data-set', dataSet, '--period', period, '--zeros', zeros],
  ...(completeDate === undefined ? [] : ['--complete-date', completeDate]),
];

describe('The review of the command line agrees with the cases', () => {
  for (const { name, settings, docs, request, today, expected } of reviewCases) {
    it(name, async () => {
      const folder = await documentsFolder(settings, docs);
      const { dataSet, period } = request;
      const choice = ['--data-set', dataSet, '--period', period];
      const review = folder.at('review.json');
      const { code } = await runCommand(['--docs', folder.docs, '--review', review, ...choice], {
        today,
      });
      expect(code).toBe(0);
      const written: unknown = JSON.parse(await folder.read('review.json'));
      for (const part of REVIEW_PARTS) {
        const found = fieldOf(written, part);
        expect(comparable(found, expected[part]))
          .withContext(part)
          .toEqual(inOrder(expected[part]));
      }
      await folder.remove();
    });
  }
});

/** What an export of a situation has to say on standard error, with no review asked for. */
function toldWithoutReview(example: FieldCase): readonly Notice[] {
  const { settings, docs, says } = example;
  const result = exportDocuments(settings, docs, requestOfCase(example), dayOfCase(example));
  const kinds = new Set(says.map(({ kind }) => kind));
  return result.ok ? result.value.report.notices.filter(({ kind }) => kinds.has(kind)) : [];
}

describe('The command line agrees with situations from the field', () => {
  for (const example of fieldCases.filter((one) => !hasConflicts(one))) {
    it(example.name, async () => {
      const folder = await documentsFolder(example.settings, example.docs);
      const { stdout, stderr } = await runCommand(
        ['--docs', folder.docs, ...argumentsOf(requestOfCase(example))],
        { today: dayOfCase(example) },
      );
      const error = fieldOf(example.expected, 'error');
      if (error === undefined) {
        expect(inAnyOrder(JSON.parse(stdout))).toEqual(inAnyOrder(example.expected));
        for (const notice of toldWithoutReview(example)) {
          expect(stderr).toContain(`notice: ${noticeSentence(notice)}`);
        }
      } else {
        expect(fieldOf(JSON.parse(stderr.join('\n')), 'code')).toBe(error);
      }
      await folder.remove();
    });
  }

  it('says so of a month that runs, or is open in DHIS2, and of a place that counts more than once', () => {
    const told = fieldCases.flatMap(toldWithoutReview).map(({ kind }) => kind);
    expect(told).toEqual(
      jasmine.arrayContaining(['running-period', 'open-in-dhis2', 'several-org-units']),
    );
  });
});
