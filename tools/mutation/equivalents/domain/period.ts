import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_TYPES } from '../reasons.ts';

export const domainPeriod: readonly Equivalent[] = [
  ...inFile('src/domain/period/calendar-date.ts', [
    [
      'const [, year, month, day] = /^(\\d{4})-(\\d{2})-(\\d{2})$/.exec(text) ?? [];',
      '["Stryker was here"]',
      'the year stands second',
    ],
    ['if (year === undefined) return false;', 'false', 'undefined is no month and no day'],
  ]),
  ...['src/domain/period/days-of-period.ts', 'src/domain/period/offered-period.ts'].flatMap(
    (file) =>
      inFile(
        file,
        ['"Stryker was here!"', 'intervals[0].start', 'intervals.at(-1).end'].map(
          (replacement) =>
            [
              "return { start: intervals[0]?.start ?? '', end: intervals.at(-1)?.end ?? '' };",
              replacement,
              'a period has months',
            ] as const,
        ),
      ),
  ),
  ...inFile('src/domain/period/period.ts', [
    ...['"Stryker was here!"', '["Stryker was here"]'].map(
      (replacement) =>
        [
          "const [, year = '', number = '1'] = found.pattern.exec(period) ?? [];",
          replacement,
          'the pattern was found in this very text, and has a year',
        ] as const,
    ),
  ]),
  ...inFile('src/domain/period/reporting-interval.ts', [
    [
      "const other = typeof months === 'object' ? bikramSambatOf(date) : undefined;",
      'true',
      'it is asked for only where months are of the calendar',
    ],
    ["if (typeof months === 'object' && other !== undefined) {", 'true', ONLY_TYPES],
  ]),
];
