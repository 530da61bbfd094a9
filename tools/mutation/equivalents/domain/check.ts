import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_TYPES, ONLY_SPEED } from '../reasons.ts';

export const domainCheck: readonly Equivalent[] = [
  ...inFile('src/domain/check/check-file.ts', [
    [
      '...(without.leftOut.length === 0 ? found : checked(without.dataValueSet, metadata, context)),',
      'false',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/domain/check/check-rows.ts', [
    [
      '{ today, attribution, keys = [] }: CheckContext,',
      '["Stryker was here"]',
      'what is no key is no percentage',
    ],
    [
      'return version === undefined || generation === undefined ? undefined : { version, generation };',
      'false',
      'no version has no generation',
    ],
    ...['+1', 'a.row.index', 'b.row.index'].map(
      (replacement) =>
        [
          'findings.flat().sort((a, b) => (a.row?.index ?? -1) - (b.row?.index ?? -1));',
          replacement,
          'all of these are about a row',
        ] as const,
    ),
  ]),
  ...inFile('src/domain/check/finding-rules.ts', [
    ["fix: 'correct-value-type',", '""', 'what puts a value right is told of each value'],
  ]),
  ...inFile('src/domain/check/overlap-checks.ts', [
    [
      "for (const above of (pathOf(row.orgUnit) ?? '').split('/')) {",
      '"Stryker was here!"',
      'no org unit of a file has this id',
    ],
  ]),
  ...inFile('src/domain/check/period-checks.ts', [
    [
      "tagOfDate(day, isBikramSambatPeriod(period) ? { calendar: 'bikram-sambat', startDay: 1 } : 1);",
      '""',
      'only the type has other calendars: an object is of this one',
    ],
    [
      'const isReversed = version !== undefined && hasReversedInputPeriods(version);',
      'true',
      ONLY_TYPES,
    ],
  ]),
  ...inFile('src/domain/check/row-checks.ts', [
    [
      'const detail = { optionCombos: categoryCombo?.optionCombos ?? [] };',
      'categoryCombo.optionCombos',
      'of a combo that is not known nothing is missing or wrong',
    ],
    [
      'const detail = { optionCombos: attributeCombo?.optionCombos ?? [] };',
      'attributeCombo.optionCombos',
      'of a combo that is not known nothing is missing or wrong',
    ],
  ]),
  ...inFile('src/domain/check/severity.ts', [
    [
      "return SEVERITIES.find((severity) => severities.has(severity)) ?? 'harmless';",
      '""',
      'each behaviour has a severity',
    ],
    ["stores: 'harmless',", '""', 'what has no severity is harmless'],
  ]),
  ...inFile('src/domain/check/value-checks.ts', [
    [
      "const comment = (row.comment ?? '').length > LONGEST_COMMENT ? 'comment-too-long' : undefined;",
      '"Stryker was here!"',
      'it is not too long either',
    ],
    [
      "const older = valueFault(valueType, row.value, 'upTo242');",
      '""',
      'only what is read since 2.43 is asked for',
    ],
  ]),
];
