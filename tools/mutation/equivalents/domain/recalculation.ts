import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_TYPES } from '../reasons.ts';

export const domainRecalculation: readonly Equivalent[] = [
  ...inFile('src/domain/recalculation/compare-targets.ts', [
    [
      'const { ids = [], numbers = [] } = document?.targets ?? {};',
      '["Stryker was here"]',
      'numbers without ids are of no target',
    ],
  ]),
  ...inFile('src/domain/recalculation/late-report.ts', [
    [
      '{ first, latest }: Arrival = { first: undefined, latest: undefined },',
      '{}',
      'what is absent is undefined',
    ],
  ]),
  ...inFile('src/domain/recalculation/phone.ts', [
    [
      'const calculating = new Set(CALCULATING.flatMap((name) => permitted.get(name) ?? []));',
      '["Stryker was here"]',
      'nobody has a role of that name',
    ],
  ]),
  ...inFile('src/domain/recalculation/replication-depth.ts', [
    [
      "if (typeof role !== 'string' || !roles.includes(role) || contacts === undefined) return [];",
      'false',
      ONLY_TYPES,
    ],
    [
      "return typeof depth === 'number' && Number.isInteger(depth) && depth >= 0 ? depth : undefined;",
      'true',
      ONLY_TYPES,
    ],
  ]),
  ...inFile('src/domain/recalculation/score.ts', [
    [
      'if (date === undefined || !(date >= start && date <= end)) continue;',
      'false',
      'undefined lies in no interval',
    ],
    [
      '? compareCodeUnits(a.contact, b.contact) > 0',
      'compareCodeUnits(a.contact, b.contact) >= 0',
      'a contact gives one instance of an id',
    ],
    [': a.contactDate > b.contactDate;', 'a.contactDate >= b.contactDate', 'the two differ'],
  ]),
  ...inFile('src/domain/recalculation/target-instance.ts', [
    ["if (typeof type === 'string' && targets.has(type)) return type;", 'true', ONLY_TYPES],
  ]),
  ...inFile('src/domain/recalculation/written-documents.ts', [
    [
      "byAccount(some, 'newest', latest).counting.map((document) => [phone, document] as const),",
      '""',
      'what is not all is the newest',
    ],
  ]),
];
