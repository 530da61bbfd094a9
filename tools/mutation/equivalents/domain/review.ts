import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, ONLY_SPEED } from '../reasons.ts';

export const domainReview: readonly Equivalent[] = [
  ...inFile('src/domain/review/completeness/completeness.ts', [
    [
      'reported: expected.filter(({ missingMonths = [] }) => !missingMonths.includes(month))',
      '["Stryker was here"]',
      'no month has this name',
    ],
  ]),
  ...inFile('src/domain/review/completeness/contributors.ts', [
    [
      "return { owner, orgUnits: sorted(orgUnits ?? []), status: 'missing', ...missingMonths };",
      '["Stryker was here"]',
      'who has no document is there because somebody is expected',
    ],
    [
      '): boolean => (one.tag === other.tag ? isNewer(one, other, latestDate) : one.tag > other.tag);',
      'one.tag >= other.tag',
      'the two differ',
    ],
  ]),
  ...inFile('src/domain/review/differences/differences.ts', [
    [
      '.map(([, row]) => ({ ...idsOf(row), value: row.value, owners: changesOf(row, [], why) }))',
      '["Stryker was here"]',
      'what has no owner and no sum is no change',
    ],
    [
      'if (one?.sum === other?.sum && one?.outOf === other?.outOf) return [];',
      'one.outOf',
      'of who is in one list only the sums differ',
    ],
    [
      'if (one?.sum === other?.sum && one?.outOf === other?.outOf) return [];',
      'other.outOf',
      'of who is in one list only the sums differ',
    ],
  ]),
  ...inFile('src/domain/review/differences/former-export.ts', [
    [
      'const deleted = new Set(isReal ? taken.flatMap((row) => rowOf(row) ?? []).map(textOfRow) : []);',
      '["Stryker was here"]',
      'no row has this text',
    ],
  ]),
  ...inFile('src/domain/review/differences/later-export.ts', [
    [
      '(file === undefined ? [] : rowsOfSet(file)).map((row) => [textOfRow(row), row]),',
      '["Stryker was here"]',
      'no row has this text',
    ],
  ]),
  ...inFile('src/domain/review/outliers/outliers.ts', [
    [
      'const { values } = before.get(textOf(row)) ?? { values: [] };',
      '["Stryker was here"]',
      'one value is too few',
    ],
  ]),
  ...inFile('src/domain/review/differences/removals.ts', [
    [
      '{ dataSet, period, dataValues: [] },',
      '["Stryker was here"]',
      'the rows are put in its place',
    ],
  ]),
  ...inFile('src/domain/review/review-documents.ts', [
    [
      'const accounts = revisions.winners.flatMap((document) => decodeAccount(document) ?? []);',
      '["Stryker was here"]',
      'it has no contact',
    ],
    [
      "const winner = contacts.get(other?.id ?? '');",
      '"Stryker was here!"',
      'no contact has this id',
    ],
    [
      'if (other === undefined || winner === undefined) continue;',
      'other === undefined && winner === undefined',
      'of undefined there is no winner',
    ],
  ]),
  ...inFile('src/domain/review/completeness/expectation.ts', [
    [
      'const lineage = contacts.get(owner)?.lineage ?? [];',
      '["Stryker was here"]',
      'no place has this id',
    ],
    [
      'const lineage = contacts.get(owner)?.lineage ?? [];',
      'contacts.get(owner).lineage',
      'who is expected is a contact',
    ],
  ]),
  ...inFile('src/domain/review/completeness/owners-of-period.ts', [
    [
      '...notCounted.flatMap(({ owner }) => owner ?? []),',
      '["Stryker was here"]',
      'no contact has this id',
    ],
  ]),
  ...inFile('src/domain/review/review.ts', [
    [
      "const place = contacts.get(person?.lineage[1] ?? '');",
      '"Stryker was here!"',
      'no contact has this id',
    ],
  ]),
  ...inFile('src/domain/review/differences/row-contributions.ts', [
    ['const before = owners?.get(owner) ?? [0, 0];', 'owners.get', ALWAYS_THERE],
    ['owners?.set(owner, [before[0] + sum, before[1] + outOf]);', 'owners.set', ALWAYS_THERE],
    [
      'if (last?.orgUnit !== orgUnit) last = { orgUnit, byKey: ofOrgUnit(orgUnit) };',
      'true',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/domain/review/suspects/find-suspects.ts', [
    ["return suspect.contacts[0] ?? '';", '"Stryker was here!"', ALWAYS_THERE],
  ]),
  ...inFile('src/domain/review/suspects/people.ts', [
    [
      '(context.contacts.get(owner)?.replacements ?? []).flatMap((replacement) => {',
      '["Stryker was here"]',
      'nobody of this id has a document',
    ],
    [
      'if (own === undefined || theirs === undefined) return [];',
      'false',
      'an owner comes with documents',
    ],
    [
      'const [own] = contact === undefined ? [] : (byOwner.get(contact) ?? []);',
      'false',
      'undefined owns nothing',
    ],
    [
      'const [own] = contact === undefined ? [] : (byOwner.get(contact) ?? []);',
      '["Stryker was here"]',
      'without a contact nothing is told',
    ],
    [
      'if (contact === undefined || own === undefined || facilities.length < 2) return [];',
      'false',
      'of undefined there is no document, and of one place no two org units',
    ],
    ["name: nameOf(context, contacts[0] ?? ''),", '"Stryker was here!"', ALWAYS_THERE],
    [
      '.flatMap((owner) => (byOwner.get(owner) ?? []).map(({ document }) => document.id))',
      '["Stryker was here"]',
      ALWAYS_THERE,
    ],
    [
      "const plain = (text = ''): string => text.toLowerCase().replace(/\\s/g, '');",
      'text.toUpperCase()',
      'two texts that are alike in small letters are so in capital ones',
    ],
  ]),
  ...inFile('src/domain/review/suspects/places.ts', [
    [
      ".filter((contact) => orgUnitsOf(contact, dataSet, 'unless-specific').length > 0)",
      '""',
      'only whether there is any is asked for',
    ],
    [
      'const [, parent, ...above] = context.contacts.get(owner)?.lineage ?? [];',
      '["Stryker was here"]',
      'the parent stands second',
    ],
    [
      'const place = parent === undefined ? undefined : context.contacts.get(parent);',
      'false',
      'undefined is the id of no contact',
    ],
  ]),
  ...inFile('src/domain/review/suspects/supervisor-documents.ts', [
    [
      'const above = context.contacts.get(lower)?.lineage.slice(2) ?? [];',
      '["Stryker was here"]',
      'no place has this id',
    ],
    [
      'for (const upper of above.flatMap((place) => ofParent.get(place) ?? [])) {',
      '["Stryker was here"]',
      'nobody of this id has a document',
    ],
    [
      'const isSame = orgUnitsOf(byOwner.get(upper) ?? []).some((unit) => units.includes(unit));',
      '["Stryker was here"]',
      ALWAYS_THERE,
    ],
    ['if (upper === lower || !isSame) continue;', 'false', 'nobody lies below the own place'],
    ['const own = byOwner.get(upper) ?? [];', '["Stryker was here"]', ALWAYS_THERE],
    [
      'const theirs = [...lowers].flatMap((lower) => byOwner.get(lower) ?? []);',
      '["Stryker was here"]',
      ALWAYS_THERE,
    ],
    ['if (first === undefined) return [];', '["Stryker was here"]', ALWAYS_THERE],
    ['if (first === undefined) return [];', 'false', 'an owner comes with documents'],
    [
      'sums.set(keyIndex, [before + sum, beforeOutOf + outOf]);',
      'beforeOutOf - outOf',
      'both sides that are compared are turned alike',
    ],
    [
      "([keyIndex, [sum]]) => sum > 0 && plan.keys[keyIndex]?.value !== 'mixed',",
      'plan.keys[keyIndex].value',
      ALWAYS_THERE,
    ],
    [
      'const [sumBelow, outOfBelow] = below.get(keyIndex) ?? [0, 0];',
      '[]',
      'a sum above is more than nothing',
    ],
  ]),
];
