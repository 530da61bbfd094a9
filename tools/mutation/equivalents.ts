/** A fault that changes nothing, so that no spec could notice it. */
export interface Equivalent {
  readonly file: string;
  /** The line it stands in, without white space around. */
  readonly line: string;
  /** What Stryker puts there; without it, whatever it puts anywhere in the line. */
  readonly replacement?: string;
  readonly why: string;
}

const ALWAYS_THERE =
  'the index is one of the list, so that what stands for its absence is never used';
const ONLY_SPEED = 'it only saves work: the slower way comes to the same';

const inFile = (
  file: string,
  faults: readonly (readonly [line: string, replacement: string, why: string])[],
): readonly Equivalent[] =>
  faults.map(([line, replacement, why]) => ({ file, line, replacement, why }));

export const EQUIVALENTS: readonly Equivalent[] = [
  ...inFile('src/domain/aggregate/classify.ts', [
    ['const owner = documents[0]?.owner;', 'documents[0].owner', 'an owner comes with documents'],
    [
      'if (owner !== undefined && excluded.has(owner)) {',
      'true',
      'undefined is never among those that are left out',
    ],
    ['if (contact !== undefined && isMapped) {', 'true', 'only a contact that is there is mapped'],
  ]),
  ...inFile('src/domain/aggregate/combine-months.ts', [
    [
      'if (only !== undefined && others.length === 0) return only.counted;',
      'true',
      'a period has a month',
    ],
  ]),
  ...inFile('src/domain/aggregate/contribution.ts', [
    [
      "if (isSuperseded === true && keys[keyIndex]?.over === 'last') continue;",
      'keys[keyIndex].over',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/domain/aggregate/document-table.ts', [
    [
      'const lastMonth: (Tag | undefined)[] = [];',
      '["Stryker was here"]',
      'a text that is no month is another month than any, as undefined is',
    ],
  ]),
  ...inFile('src/domain/aggregate/figures.ts', [
    ["...rowIdsOf(key ?? { dataElement: '' }),", '{}', ALWAYS_THERE],
    ["...rowIdsOf(key ?? { dataElement: '' }),", '"Stryker was here!"', ALWAYS_THERE],
    ["...(key?.value === 'percent' ? { outOf: String(outOf) } : {}),", 'key.value', ALWAYS_THERE],
    ['places: places.get(orgUnit) ?? [],', '["Stryker was here"]', ALWAYS_THERE],
    ['targets: (key?.targets ?? []).map(({ id }) => id),', '["Stryker was here"]', ALWAYS_THERE],
    ['targets: (key?.targets ?? []).map(({ id }) => id),', 'key.targets', ALWAYS_THERE],
    ['if (places.size === 0) return places;', 'false', ONLY_SPEED],
    [
      'for (const of of places.values()) of.sort((a, b) => (a.contact < b.contact ? -1 : 1));',
      'a.contact <= b.contact',
      'a contact maps an org unit once',
    ],
  ]),
  ...inFile('src/domain/aggregate/placements.ts', [
    ['lines: [],', '["Stryker was here"]', 'a document that counts nowhere is not added'],
    [
      'isChosen: nowhere.isChosen || lineage.some((id) => chosen.places?.has(id)),',
      'chosen.places.has',
      'without chosen places everything is chosen, and they are not asked',
    ],
    ['ofLists.set(places, placement);', ';', ONLY_SPEED],
    ['if (mapping.has(id)) return placementOf(wholeLineage(lineage));', 'true', ONLY_SPEED],
  ]),
  ...inFile('src/domain/aggregate/row-key.ts', [
    [
      'others',
      'others',
      'mappings of one target that disagree make the key a mixed one, which has no value',
    ],
  ]),
  ...inFile('src/domain/aggregate/tally.ts', [
    ['if (!placement.isChosen && isAnyCounted) return;', 'false', ONLY_SPEED],
    [
      "orgUnits: (linesOfDocuments[index] ?? []).map((line) => orgUnits[line] ?? ''),",
      '["Stryker was here"]',
      ALWAYS_THERE,
    ],
    [
      "orgUnits: (linesOfDocuments[index] ?? []).map((line) => orgUnits[line] ?? ''),",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/domain/aggregate/target-columns.ts', [
    ['if (!isSame(lastIds, ids)) last = columnsOf(ids, keysOfTargets);', 'true', ONLY_SPEED],
    [
      'a === b || (a.length === b.length && a.every((id, index) => id === b[index]));',
      '() => undefined',
      ONLY_SPEED,
    ],
    [
      'a === b || (a.length === b.length && a.every((id, index) => id === b[index]));',
      'false',
      ONLY_SPEED,
    ],
    [
      'a === b || (a.length === b.length && a.every((id, index) => id === b[index]));',
      'a === b && a.length === b.length && a.every((id, index) => id === b[index])',
      ONLY_SPEED,
    ],
    [
      '(keysOfTargets.get(target) ?? []).map(({ keyIndex, value }) => {',
      '["Stryker was here"]',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/domain/aggregate/value-of-type.ts', [
    [
      "return valueFault(type.name, value, 'upTo242') === undefined ? value : undefined;",
      '""',
      'a generation is asked for only whether it is since 2.43',
    ],
  ]),
  ...inFile('src/domain/history/export-record-text.ts', [
    ['const owner = owners[place ?? -1];', '+1', 'where no owner is named, no sum is'],
    ['if (!json.ok) return undefined;', 'false', 'what is no JSON has no fields'],
  ]),
  ...inFile('src/domain/permission/access-policy.ts', [
    [
      "export const AUTOMATION_ACCESS: AccessPolicy = { permissions: PAGE_PERMISSIONS, needs: 'some' };",
      '""',
      'what is not every is some',
    ],
    [
      "export const SENDING_ACCESS: AccessPolicy = { permissions: ['can_export_dhis'], needs: 'every' };",
      '""',
      'of one permission some is every',
    ],
  ]),
  ...inFile('src/domain/permission/permission.ts', [
    [
      '(roles.get(permission) ?? []).some((role) => user.roles.includes(role))',
      '["Stryker was here"]',
      'nobody has a role of that name',
    ],
  ]),
  ...inFile('src/domain/place/contact.ts', [
    [
      "const isContact = typeof type === 'string' && types.has(type);",
      'true',
      'types are texts: what is none is not among them',
    ],
  ]),
  ...inFile('src/domain/place/overlapping-places.ts', [
    ['lineage.slice(1).find((above) => {', 'lineage', 'a place maps the same as itself'],
    [
      'const place = mapped.get(contact) ?? { lineage, orgUnits: [] };',
      '["Stryker was here"]',
      'what every place has besides makes no two of them differ',
    ],
  ]),
  ...inFile('src/domain/place/place-notice.ts', [
    [
      'const above = id === undefined ? undefined : mapping.get(id)?.contact;',
      'false',
      'undefined maps nothing',
    ],
    [
      'const above = id === undefined ? undefined : mapping.get(id)?.contact;',
      'mapping.get(id).contact',
      'the place above was found in this mapping',
    ],
  ]),
  ...inFile('src/domain/target/newest-account.ts', [
    [
      'if (documents.length < 2) return { counting: documents, older: [], otherRevisions: [] };',
      'false',
      ONLY_SPEED,
    ],
    [
      '): boolean => updatedDate !== undefined && updatedDate > latest;',
      'true',
      'undefined is not later than anything',
    ],
    [
      'if (dateOf(a) !== dateOf(b)) return dateOf(a) > dateOf(b);',
      'dateOf(a) >= dateOf(b)',
      'the two differ',
    ],
    [
      "return a.id === b.id ? (a.revision ?? '~') > (b.revision ?? '~') : a.id > b.id;",
      "(a.revision ?? '~') >= (b.revision ?? '~')",
      'two revisions of a document differ',
    ],
    [
      "return a.id === b.id ? (a.revision ?? '~') > (b.revision ?? '~') : a.id > b.id;",
      'a.id >= b.id',
      'the two differ',
    ],
  ]),
  ...inFile('src/domain/target/target-document-id.ts', [
    [
      'return end < 0 ? undefined : parseTagOfPhone(id.slice(PREFIX.length, end));',
      'end <= 0',
      'a tilde is looked for after the prefix, and never found at 0',
    ],
    [
      'return end < 0 ? undefined : id.slice(0, end);',
      'end <= 0',
      'a tilde is looked for after the prefix, and never found at 0',
    ],
  ]),
  ...inFile('src/domain/target/target-document.ts', [
    ["(id[BEFORE_OWNER - 1] === '~' &&", 'false', ONLY_SPEED],
    ["(id[BEFORE_OWNER - 1] === '~' &&", 'true', 'a tag has seven characters in every script'],
    ["(id[BEFORE_OWNER - 1] === '~' &&", "id[BEFORE_OWNER - 1] !== '~'", ONLY_SPEED],
    ["(id[BEFORE_OWNER - 1] === '~' &&", 'BEFORE_OWNER + 1', ONLY_SPEED],
    ["(id[BEFORE_OWNER - 1] === '~' &&", '""', ONLY_SPEED],
    ["id[BEFORE_OWNER + owner.length] === '~' &&", '""', ONLY_SPEED],
    ["const BEFORE_OWNER = 'target~YYYY-MM~'.length;", '""', ONLY_SPEED],
    [
      'if (reportingPeriod === undefined) return undefined;',
      'false',
      'as JSON undefined is undefined',
    ],
  ]),
];
