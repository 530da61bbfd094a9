import {
  dayOfCases,
  type ExportCase,
  exportCases,
  inAnyOrder,
  type Preset,
  presets,
} from '../../src/domain/testing/export-cases.ts';
import { fieldOf, listOf } from '../../src/domain/index.ts';
import { documentsFolder, runCommand } from './testing/run-command.ts';

const argumentsOf = ({ request }: ExportCase, preset: Preset): readonly string[] => [
  ...['--data-set', request.dataSet, '--period', request.period],
  ...(request.orgUnits ?? []).flatMap((orgUnit) => ['--org-unit', orgUnit]),
  ...(request.children === true ? ['--children'] : []),
  ...(preset === 'cht-core' ? ['--preset', preset] : []),
];

/** The list of a review as the cases write it. */
const notCountedOf = (review: unknown): readonly unknown[] =>
  listOf(fieldOf(review, 'notCounted')).map((entry) => {
    const { document, reason, target } = entry as Readonly<Record<string, string>>;
    return { document, reason: target === undefined ? reason : `${reason ?? ''}:${target}` };
  });

describe('The command line agrees with the cases', () => {
  for (const example of exportCases) {
    it(example.name, async () => {
      const folder = await documentsFolder(example.settings, example.docs);
      for (const preset of presets) {
        const review = folder.at(`${preset}.json`);
        const { code, stdout, stderr } = await runCommand(
          ['--docs', folder.docs, '--review', review, ...argumentsOf(example, preset)],
          { today: dayOfCases },
        );
        const expected = example.expected[preset];
        const error = fieldOf(expected, 'error');
        if (error === undefined) {
          expect(code).toBe(0);
          expect(inAnyOrder(JSON.parse(stdout))).toEqual(inAnyOrder(expected));
        } else {
          expect(code).toBe(1);
          expect(stdout).toBe('');
          expect(fieldOf(JSON.parse(stderr.join('\n')), 'code')).toBe(error);
        }
        if (example.notCounted !== undefined) {
          const written: unknown = JSON.parse(await folder.read(`${preset}.json`));
          expect(notCountedOf(written)).toEqual([...example.notCounted]);
        }
      }
      await folder.remove();
    });
  }
});
