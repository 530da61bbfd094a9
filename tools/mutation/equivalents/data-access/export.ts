import { inFile, type Equivalent } from '../equivalent.ts';
import { NO_SUCH_ID, ONLY_SPEED, ONLY_TYPES } from '../reasons.ts';

const NAMED = 'documents that name no owner are added before';
const COUNTED = 'each month has been counted by then';
const UNCHOSEN = 'nothing is chosen, and so nothing is below it';
const PLANNED = 'what could be planned once is planned again';

export const dataAccessExport: readonly Equivalent[] = [
  ...inFile('src/data-access/export/add-owners.ts', [
    [
      'const known = owner === undefined ? undefined : cache.lineages.of(owner);',
      'false',
      ONLY_TYPES,
    ],
    [
      'const ids = new Set(unknown.flatMap(({ owner }) => owner ?? []));',
      '["Stryker was here"]',
      NAMED,
    ],
    [
      "for (const { owner = '', documents } of unknown) tally.addOwner(documents, owners.get(owner));",
      '"Stryker was here!"',
      NAMED,
    ],
  ]),
  ...inFile('src/data-access/export/aggregate.ts', [
    ["if (!result.ok && result.error.code === 'unknown-org-unit') {", 'true', ONLY_SPEED],
    [
      'const all = { ...plan, request: { ...plan.request, orgUnits: [], children: false } };',
      'true',
      UNCHOSEN,
    ],
    [
      'await aggregateOnce(source, all, [...contacts.values()]);',
      '[]',
      'what is counted is not used: the owners are looked at',
    ],
    [
      'const cache = { ...checked, lostMappings: [...found.keys()], changed: [] };',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    ['if (!result.ok || plan.request.orgUnits.length === 0) return result;', 'false', ONLY_SPEED],
    ['const places = below.filter((id) => !asked.has(id));', 'below', ONLY_SPEED],
    ['places.forEach((id) => asked.add(id));', '() => undefined', ONLY_SPEED],
    [
      'const cache = { ...source.cache, arePlacesChecked: source.lost !== undefined };',
      'false',
      'where places are looked at, it is said once nothing more was found',
    ],
  ]),
  ...inFile('src/data-access/export/aggregate-chosen-org-units.ts', [
    ['documents === undefined', 'true', ONLY_SPEED],
    [
      'const NOBODY_YET = { contacts: 0, lookUps: 0, unknownOwners: 0 };',
      '{}',
      'it is used where nobody knows what is below, and then no cost is told',
    ],
  ]),
  ...inFile('src/data-access/export/aggregate-month.ts', [
    ...['false', '""', "request.zeros === 'reported' && request.orgUnits.length === 0"].map(
      (replacement) =>
        [
          "const isDecided = request.zeros === 'reported' || request.orgUnits.length === 0;",
          replacement,
          ONLY_SPEED,
        ] as const,
    ),
    [
      'const all = { ...plan, request: { ...request, orgUnits: [], children: false } };',
      'true',
      UNCHOSEN,
    ],
    ['if (!elsewhere.ok) return elsewhere;', 'false', PLANNED],
    ['if (!again.ok) return again;', 'false', PLANNED],
    [
      'const known = new Set(chosen.value.lostMappings.map(({ id }) => id));',
      '() => undefined',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/data-access/export/aggregate-period.ts', [
    ['const waiting = months.filter(({ tag }) => !counted.has(tag));', 'months', ONLY_SPEED],
    [
      'const found = result.value.lostMappings.filter(({ id }) => !lost.has(id));',
      'result.value.lostMappings',
      'what is mapped is not found again',
    ],
    ['if (counted.size === months.length && last !== undefined) break;', 'true', ONLY_TYPES],
    ...['false', '["Stryker was here"]'].map(
      (replacement) =>
        [
          'return ofMonth === undefined ? [] : [{ tag, counted: ofMonth }];',
          replacement,
          COUNTED,
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/export/count-data-value-set.ts', [
    ['if (cached !== undefined) cacheStore?.save(cache);', 'cacheStore.save', ONLY_TYPES],
    [
      'const lost = new Map(lostMappings.map((contact) => [contact.id, contact]));',
      '[]',
      ONLY_SPEED,
    ],
    ['if (!result.ok) return undefined;', 'false', PLANNED],
    ...['{}', '"Stryker was here!"'].map(
      (replacement) =>
        [
          "const NOT_CACHED = { identity: '', sequence: 0 };",
          replacement,
          'it is forgotten after the export',
        ] as const,
    ),
    ...['sum === undefined && count === undefined', 'false'].map(
      (replacement) =>
        [
          'sum === undefined || count === undefined ? undefined : sum + count,',
          replacement,
          'a view counts all months, or none',
        ] as const,
    ),
    ...['true', 'result.value.lostMappings.length >= 0'].map(
      (replacement) =>
        [
          'if (cached !== undefined && result.value.lostMappings.length > 0) {',
          replacement,
          'what is kept already is kept again',
        ] as const,
    ),
    [
      'cacheStore?.save({ ...cache, lostMappings: [...lost.keys()] });',
      'cacheStore.save',
      ONLY_TYPES,
    ],
  ]),
  ...inFile('src/data-access/export/owner-names.ts', [
    [
      "'ownerName' in entry && entry.ownerName === '' ? (entry.owner ?? []) : [],",
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    ...['true', "'ownerName' in entry || entry.ownerName === ''"].map(
      (replacement) =>
        [
          "'ownerName' in entry && entry.ownerName === '' ? (entry.owner ?? []) : [],",
          replacement,
          ONLY_SPEED,
        ] as const,
    ),
    [
      'const ownerName = entry.owner === undefined ? undefined : names.get(entry.owner);',
      'false',
      ONLY_TYPES,
    ],
  ]),
];
