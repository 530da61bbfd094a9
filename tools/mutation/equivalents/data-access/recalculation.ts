import { inFile, type Equivalent } from '../equivalent.ts';
import { NO_SUCH_ID, ONLY_SPEED } from '../reasons.ts';

export const dataAccessRecalculation: readonly Equivalent[] = [
  ...[
    'if (contact === undefined || level === undefined || !isRecord(document)) continue;',
    'const level = contact === undefined ? undefined : levelBelow(phone, contact);',
    'return level < 0 ? undefined : level;',
  ].map((line) => ({
    file: 'src/data-access/recalculation/contacts-of-phone.ts',
    line,
    why: 'only contacts below the places of the phone are read',
  })),
  ...[
    'contacts.sort((a, b) => (a.path < b.path ? -1 : 1));',
    "const path = contact.lineage.toReversed().join('/');",
  ].map((line) => ({
    file: 'src/data-access/recalculation/contacts-of-phone.ts',
    line,
    why: ONLY_SPEED,
  })),
  ...[
    "const shortId = fieldOf(value, 'shortcode');",
    'subjects.add(id);',
    'if (isFilledText(shortId)) subjects.add(shortId);',
  ].map((line) => ({
    file: 'src/data-access/recalculation/contacts-to-depth.ts',
    line,
    why: 'the documents of the contacts tell it as well',
  })),
  ...inFile('src/data-access/recalculation/contacts-to-depth.ts', [
    ['return { ids: [...ids].sort(), subjects };', '[...ids]', ONLY_SPEED],
  ]),
  ...inFile('src/data-access/recalculation/facts-of-phone.ts', [
    [
      'for (let first = 0; first < contacts.length; first += CONTACTS_AT_ONCE) {',
      'first <= contacts.length',
      'of nobody there is nothing',
    ],
    [
      "const about = reports.filter((report) => here.has(subjectOf(report) ?? ''));",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
    [
      'if (subject === undefined || subjects.has(subject) || !isOf(phone)(report)) continue;',
      'false',
      'reports are read by whom they are about',
    ],
    [
      'level > (phone.depth.reports ?? Infinity) ? [document._id] : [],',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    ...['true', 'elsewhere.size >= 0'].map(
      (replacement) =>
        [
          'if (elsewhere.size > 0) yield contactFacts([], [...elsewhere.values()]);',
          replacement,
          'of nobody there is nothing',
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/recalculation/hydrated-contact.ts', [
    [
      'return { ...contact, ...(parent === undefined ? {} : { parent }) };',
      'false',
      'as JSON undefined is nothing',
    ],
    ['...(over === undefined ? {} : { parent: over }),', 'false', 'as JSON undefined is nothing'],
  ]),
  ...inFile('src/data-access/recalculation/late-reports.ts', [
    ['if (late.length === 0) return { instances, late: new Map() };', 'false', ONLY_SPEED],
    ['const early = came.length === 0 ? instances : await without(came);', 'false', ONLY_SPEED],
    ['if (changed.size === 0) return { instances: early, late: new Map() };', 'false', ONLY_SPEED],
  ]),
  ...inFile('src/data-access/recalculation/recalculation-plan.ts', [
    [
      'const above = [...owners.values()].flatMap(({ lineage }) => lineage.slice(1));',
      'lineage',
      ONLY_SPEED,
    ],
    ...['[...further].filter(id => !documents.has(id))', '[...further]'].map(
      (replacement) =>
        [
          'const missing = [...further].filter((id) => !documents.has(id)).sort();',
          replacement,
          ONLY_SPEED,
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/recalculation/reports-about.ts', [
    [
      'for (let first = 0; first < subjects.length; first += PORTION) {',
      'first <= subjects.length',
      'about nobody there is nothing',
    ],
    ['const keys = subjects.slice(first, first + PORTION);', 'subjects', ONLY_SPEED],
    [
      'for await (const documents of documentsByIds(database, [...ids].sort(), options)) {',
      '[...ids]',
      ONLY_SPEED,
    ],
  ]),
];
