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
const ONLY_TYPES = 'only the type check asks for it: a value of another kind is refused after it';
const NO_SUCH_ID = 'nothing has this id';
const REFUSED = 'what could not be read is told as a fault, and nothing of the file is used';
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
  ...inFile('src/domain/check/metadata-index.ts', [
    [
      'elements: byId(metadata.dataElements ?? []),',
      '["Stryker was here"]',
      'what has no id is not found by one',
    ],
    [
      'orgUnits: byId(metadata.orgUnits ?? []),',
      '["Stryker was here"]',
      'what has no id is not found by one',
    ],
    [
      'combo: (id) => (id === undefined ? undefined : combos.get(id)),',
      'false',
      'undefined is the id of no combo',
    ],
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
  ...inFile('src/domain/check/value-fault.ts', [
    [
      "YES.test(value) || (generation === 'since243' && /^y/i.test(value) && NEW_YES_NO.test(value));",
      '/y/i',
      'of the words that are known only those that start with it have it',
    ],
    [
      "NO.test(value) || (generation === 'since243' && /^n/i.test(value) && NEW_YES_NO.test(value));",
      '/n/i',
      'of the words that are known only those that start with it have it',
    ],
    [
      "['INTEGER_POSITIVE', whole((read) => (read === 0 ? 'zero' : read < 0 ? 'negative' : undefined))],",
      'read <= 0',
      'a zero is answered before',
    ],
    [
      '/^(NUMBER|PERCENTAGE|UNIT_INTERVAL|INTEGER.*)$/.test(valueType);',
      '/^(NUMBER|PERCENTAGE|UNIT_INTERVAL|INTEGER.*)/',
      'no type of DHIS2 goes on after one of these',
    ],
  ]),
  ...inFile('src/domain/export/count-period.ts', [
    [
      'tally.addOwner(owned, owner === undefined ? undefined : contacts.get(owner));',
      'false',
      'undefined is the id of no contact',
    ],
  ]),
  ...inFile('src/domain/export/export-plan.ts', [
    [
      'const ALL: ChosenOrgUnits = { orgUnits: new Set(), places: undefined };',
      '{}',
      'only the places are asked for, which are none',
    ],
  ]),
  ...inFile('src/domain/export/leave-owners-out.ts', [
    [
      'owner !== undefined && plan.excluded.has(owner);',
      'true',
      'undefined is never among those that are left out',
    ],
  ]),
  ...inFile('src/domain/go-data/age-and-sex.ts', [
    [
      "typeof value === 'number' && value >= 0 && Number.isFinite(value) ? Math.floor(value) : undefined;",
      'true',
      ONLY_TYPES,
    ],
    [
      "typeof value === 'number' && value >= 0 && Number.isFinite(value) ? Math.floor(value) : undefined;",
      'value > 0',
      'what is not known is 0 as well',
    ],
  ]),
  ...inFile('src/domain/go-data/case-tally.ts', [
    ["...rowIdsOf(keys[keyIndex] ?? { dataElement: '' }),", '{}', ALWAYS_THERE],
    ["...rowIdsOf(keys[keyIndex] ?? { dataElement: '' }),", '"Stryker was here!"', ALWAYS_THERE],
    [
      'locations: locations.orgUnits.get(orgUnit) ?? [],',
      '["Stryker was here"]',
      'what counted at an org unit came from a location of it',
    ],
  ]),
  ...inFile('src/domain/go-data/case-values.ts', [
    [
      "export const fieldOfPath = (path: CasePath): string => path.split('.', 1)[0] ?? '';",
      '"Stryker was here!"',
      'a text has a first part',
    ],
    ["if (!path.includes('.')) return valuesBelow(fieldOf(json, path), []);", '""', ONLY_SPEED],
    ["if (!path.includes('.')) return valuesBelow(fieldOf(json, path), []);", 'false', ONLY_SPEED],
    [
      'if (first === ANSWERS && second !== undefined) {',
      'true',
      'a path with a dot has a second part',
    ],
  ]),
  ...inFile('src/domain/go-data/case-verdict.ts', [
    [
      "if (buckets.length === 0) return rows[0] ?? 'no-option-combo';",
      '""',
      'an element without option combos has a row',
    ],
    ...['""', 'false'].map(
      (replacement) =>
        [
          "return typeof bucket === 'string' ? bucket : (rows[bucket] ?? 'no-option-combo');",
          replacement,
          'each bucket has a row, and what is none has none',
        ] as const,
    ),
    [
      "return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0",
      'true',
      ONLY_TYPES,
    ],
  ]),
  ...inFile('src/domain/go-data/cases-plan.ts', [
    [
      '...(idScheme === undefined ? {} : { idScheme }),',
      'false',
      'a scheme that is undefined is none',
    ],
  ]),
  ...inFile('src/domain/go-data/condition.ts', [
    [
      "const [first = '', second = ''] = operands;",
      '"Stryker was here!"',
      'an operator comes with as many operands as it takes',
    ],
    ['return text === operand ? 0 : text < operand ? -1 : 1;', 'text <= operand', 'the two differ'],
  ]),
  ...inFile('src/domain/go-data/evidence-table.ts', [
    [
      'const cell = this.#cellOf(orgUnit, keyIndex) ?? -1;',
      '+1',
      'only org units of the table are asked for',
    ],
  ]),
  ...inFile('src/domain/go-data/kept-cases.ts', [
    ...['isDeleted', 'false'].map(
      (replacement) =>
        [
          'const isOfNothing = contributions.length + notCounted.length === 0 && !isDeleted;',
          replacement,
          ONLY_SPEED,
        ] as const,
    ),
    ...['true', 'false', 'same !== undefined', ';'].map(
      (replacement) =>
        [
          'if (same === undefined) this.#shared.set(text, verdict);',
          replacement,
          'one verdict for all that are the same saves room alone',
        ] as const,
    ),
    [
      '? textOfVerdict(one.verdict) > textOfVerdict(other.verdict)',
      'textOfVerdict(one.verdict) >= textOfVerdict(other.verdict)',
      'two states that give the same are one',
    ],
    [': one.updatedAt > other.updatedAt;', 'one.updatedAt >= other.updatedAt', 'the two differ'],
  ]),
  ...inFile('src/domain/go-data/location-mapping.ts', [
    [
      "const isLevel = levels === undefined || levels.includes(location.level ?? '');",
      '"Stryker was here!"',
      'no level has this name',
    ],
    ["at = byId.get(at.parent ?? '')", '"Stryker was here!"', NO_SUCH_ID],
    [
      'return orgUnit === undefined ? [] : [orgUnit];',
      'false',
      'an org unit that is undefined is none',
    ],
    [
      'const above = new Set(asked.flatMap((orgUnit) => orgUnits.get(orgUnit) ?? []));',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/domain/go-data/location.ts', [
    [
      "return [{ description: typeof description === 'string' ? description : '', code }];",
      '"Stryker was here!"',
      'nobody asks for this description',
    ],
  ]),
  ...inFile('src/domain/go-data/option-combos.ts', [
    [
      'return age !== undefined && age >= bucket.age.from && age < bucket.age.below;',
      'true',
      ONLY_TYPES,
    ],
    ...['false', "one.age === 'unknown' && other.age === 'unknown'", '""'].map(
      (replacement) =>
        [
          "if (one.age === 'unknown' || other.age === 'unknown') return one.age === other.age;",
          replacement,
          'an age that is not known has no bounds that could overlap',
        ] as const,
    ),
  ]),
  ...inFile('src/domain/go-data/mapping/decode-mapping.ts', [
    [
      'return mapping === undefined || reader.faults.length > 0 ? err(reader.faults) : ok(mapping);',
      'false',
      ONLY_TYPES,
    ],
    ['if (places === undefined) return undefined;', 'false', REFUSED],
    ["if (typeof value === 'string' && isAnyPeriodType(value)) return value;", 'true', ONLY_TYPES],
  ]),
  ...inFile('src/domain/go-data/mapping/mapping-reader.ts', [
    [
      'while (start < one.length && one[start] === other[start]) start += 1;',
      'start <= one.length',
      'the two differ: equal ones are found before',
    ],
    [
      'while (start < one.length && one[start] === other[start]) start += 1;',
      'true',
      'the two differ: equal ones are found before',
    ],
  ]),
  ...inFile('src/domain/go-data/mapping/read-condition.ts', [
    [
      'const whole = <T>(read: readonly (T | undefined)[] = []): readonly T[] =>',
      '["Stryker was here"]',
      REFUSED,
    ],
    ['read.filter((one) => one !== undefined);', 'read', REFUSED],
    ['read.filter((one) => one !== undefined);', 'true', REFUSED],
  ]),
  ...inFile('src/domain/go-data/mapping/read-element.ts', [
    ["if (element?.['dataElement'] === undefined) return [];", '["Stryker was here"]', REFUSED],
    ['if (dataElement === undefined) return [];', '["Stryker was here"]', REFUSED],
    ['const path = reader.text(value?.[kind], `${pointer}/${kind}`);', 'value[kind]', ONLY_TYPES],
  ]),
  ...inFile('src/domain/go-data/mapping/read-option-combos.ts', [
    ['if (of === undefined || combo === undefined) return [];', 'false', ONLY_TYPES],
    [
      "if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;",
      'true',
      ONLY_TYPES,
    ],
  ]),
  ...inFile('src/domain/go-data/mapping/read-places.ts', [
    ['if (rule === undefined || of === undefined) return undefined;', 'false', REFUSED],
    [
      'if (rule === undefined || of === undefined) return undefined;',
      'rule === undefined && of === undefined',
      REFUSED,
    ],
    ['case undefined:', 'case undefined:', REFUSED],
    [
      "case 'id':",
      "case 'id':",
      'without a description the next case gives the same, and one is a fault',
    ],
    [
      'table: new Map(entries.flatMap(([id, of]) => (of === undefined ? [] : [[id, of] as const]))),',
      'false',
      REFUSED,
    ],
    ['return description === undefined ? undefined : { by, description };', 'false', REFUSED],
    ['return text === undefined ? undefined : [text];', 'false', REFUSED],
  ]),
  ...inFile('src/domain/history/export-record-text.ts', [
    ['const owner = owners[place ?? -1];', '+1', 'where no owner is named, no sum is'],
    ['if (!json.ok) return undefined;', 'false', 'what is no JSON has no fields'],
  ]),
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
  ...inFile('src/domain/settings/mapped-value-type.ts', [
    [
      'ofElement !== undefined && OF_CODES.includes(ofElement) ? undefined : ofElement;',
      'true',
      ONLY_TYPES,
    ],
    [
      "const isNumber = typeof atLeast === 'number' && Number.isFinite(atLeast) && atLeast >= 0;",
      'true',
      ONLY_TYPES,
    ],
  ]),
  ...inFile('src/domain/settings/month-start-date.ts', [
    [
      'const startDay = day >= 1 && day <= (isBikramSambat ? 32 : 31) ? day : 1;',
      'day > 1',
      'where no day is written it is 1',
    ],
  ]),
  ...inFile('src/domain/settings/other-value-type.ts', [
    [
      "OF_CODES.includes(type) ? 'text' : /^(NUMBER|INTEGER.*)$/.test(type) ? 'number' : type;",
      '""',
      'a mark that no type has, for all of its kind',
    ],
    [
      "OF_CODES.includes(type) ? 'text' : /^(NUMBER|INTEGER.*)$/.test(type) ? 'number' : type;",
      '/^(NUMBER|INTEGER.*)/',
      'no type of DHIS2 goes on after NUMBER',
    ],
  ]),
  ...inFile('src/domain/settings/silently-added.ts', [
    [
      "export const saysAllTime = ({ subtitleKey = '' }: Pick<TargetDefinition, 'subtitleKey'>): boolean =>",
      '"Stryker was here!"',
      'it is not of all time either',
    ],
  ]),
  ...inFile('src/domain/settings/similar-data-set.ts', [
    [
      'const plain = (id: string): string => id.trim().toLowerCase();',
      'id.trim().toUpperCase()',
      'two ids that are alike in small letters are so in capital ones',
    ],
  ]),
  ...inFile('src/domain/settings/value-types.ts', [
    ['dataElements = [],', '["Stryker was here"]', 'what has no type tells none'],
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
  ...inFile('src/domain/validation/evaluate-expression.ts', [
    [
      "number: typeof value === 'number' && Number.isFinite(value) ? value : undefined,",
      'true',
      ONLY_TYPES,
    ],
    [
      "items.set(`${one.item.dataElement}.${one.item.categoryOptionCombo ?? ''}`, one.item);",
      '"Stryker was here!"',
      'no option combo has this id',
    ],
  ]),
  ...inFile('src/domain/validation/parse-expression.ts', [
    ['if (!(error instanceof Unsupported)) throw error;', 'false', 'nothing else is thrown there'],
    [
      "if (sign() === '^') throw new Unsupported('syntax');",
      'false',
      'what is left over is told as well',
    ],
    [
      "if (sign() === '^') throw new Unsupported('syntax');",
      '""',
      'what is left over is told as well',
    ],
    ...['firstNonNull', 'greatest', 'least'].map(
      (name) =>
        [`${name}: [1, Infinity],`, '[]', 'a call is read with one argument at least'] as const,
    ),
  ]),
  ...inFile('src/domain/validation/tokens.ts', [
    [
      "const unsupported = OF_A_SERVER[brace ?? ''];",
      '"Stryker was here!"',
      'only a brace is left',
    ],
    [
      "const [dataElement = '', combo = '*', attribute = '*', ...more] = inBraces.split('.');",
      '"Stryker was here!"',
      'a text has a first part',
    ],
    [
      "const [, number, brace, inBraces = '', days, name, sign] = piece;",
      '"Stryker was here!"',
      'a brace has something in it, if only nothing',
    ],
  ]),
  ...inFile('src/domain/validation/validate-rows.ts', [
    [
      'const isAbout = level !== undefined && rule.organisationUnitLevels.includes(level);',
      'true',
      ONLY_TYPES,
    ],
    [
      '...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),',
      'false',
      'of a table without one it is undefined either way',
    ],
  ]),
  ...inFile('src/domain/validation/value-tables.ts', [
    [
      '...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),',
      'false',
      'of a table without one it is undefined either way',
    ],
  ]),
  ...inFile('src/domain/sync/contact-sync.ts', [
    ...['true', 'lastDay !== undefined || synced !== undefined'].map(
      (replacement) =>
        [
          'const isInTouch = lastDay !== undefined && synced !== undefined && synced > lastDay;',
          replacement,
          'undefined is after no day, and no day after undefined',
        ] as const,
    ),
  ]),
  ...inFile('src/domain/sync/sync-dates.ts', [
    ...['"Stryker was here!"', '["Stryker was here"]'].map(
      (replacement) =>
        [
          String.raw`/^(\d{1,3})\.(\d{1,3})\./.exec(isFilledText(version) ? version : '') ?? [];`,
          replacement,
          'no version is read of it',
        ] as const,
    ),
  ]),
  ...inFile('src/domain/sync/sync-review.ts', [
    [
      'if (sync !== undefined) ofContacts.set(contact, [...(ofContacts.get(contact) ?? []), sync]);',
      'true',
      'undefined is sorted behind all others, and says nothing',
    ],
    [
      'if (sync !== undefined) ofContacts.set(contact, [...(ofContacts.get(contact) ?? []), sync]);',
      '["Stryker was here"]',
      'a text says nothing of syncs',
    ],
    [
      'const sync = contactSync(ofContacts.get(contributor.owner) ?? [], days);',
      '["Stryker was here"]',
      'a text says nothing of syncs',
    ],
  ]),
  ...inFile('src/domain/sendings/sending.ts', [
    [
      '.flatMap((entry: unknown) => decodeSending(entry) ?? [])',
      '["Stryker was here"]',
      'a text is of no data set',
    ],
  ]),
  ...inFile('src/domain/json-text/json-places.ts', [
    ['if (!(error instanceof Faulty)) throw error;', 'false', 'nothing else is thrown there'],
  ]),
  ...inFile('src/domain/mapping/candidates.ts', [
    [
      'const isFar = Math.min(own, other) < LEAST * Math.max(own, other);',
      'Math.max(own, other)',
      ONLY_SPEED,
    ],
    [
      'const isFar = Math.min(own, other) < LEAST * Math.max(own, other);',
      'Math.min(own, other)',
      ONLY_SPEED,
    ],
    [
      'const isFar = Math.min(own, other) < LEAST * Math.max(own, other);',
      'LEAST / Math.max(own, other)',
      ONLY_SPEED,
    ],
    ['const isFar = Math.min(own, other) < LEAST * Math.max(own, other);', 'false', ONLY_SPEED],
    ['if (isFar && name.own.length !== named.name.own.length) continue;', 'false', ONLY_SPEED],
    [
      'b.score - a.score || (a.orgUnit < b.orgUnit ? -1 : 1);',
      'a.orgUnit <= b.orgUnit',
      'the two differ',
    ],
  ]),
  ...inFile('src/domain/mapping/certain-by-name.ts', [
    [
      "const withKinds = (name: PlaceName): string => `${nameKey(name)} ${name.kinds.join(' ')}`;",
      '""',
      'no kind is called by two others that are put together',
    ],
    [
      "new Set(units.map(({ name }) => name.kinds.join(' '))).size === 1;",
      '""',
      'no kind is called by two others that are put together',
    ],
  ]),
  ...inFile('src/domain/mapping/contacts-files.ts', [
    [
      'files: files.sort((a, b) => (a.name < b.name ? -1 : 1)),',
      'a.name <= b.name',
      'the two differ',
    ],
  ]),
  {
    file: 'src/domain/mapping/contacts-files.ts',
    line: "const [{ field, isNew } = { field: 'dhis', isNew: false }] = rows;",
    why: 'a group has a row',
  },
  ...inFile('src/domain/mapping/csv-table.ts', [
    ["const [header = ''] = csv.split(/[\\r\\n]/, 1);", '"Stryker was here!"', ALWAYS_THERE],
    ["const [, written = '', end = ''] = match;", '"Stryker was here!"', ALWAYS_THERE],
    ['rows.at(-1)?.push(unguarded(plain));', 'rows.at(-1).push', ALWAYS_THERE],
  ]),
  ...inFile('src/domain/mapping/decisions-of-table.ts', [
    [
      "read.filter((one) => 'subject' in one),",
      'read',
      'rows that decide nothing are a group that nobody asks for',
    ],
    [
      'deciding.get(`${of} ${subject}`)?.some((other) => other.choice !== choice) === true;',
      'deciding.get(`${of} ${subject}`).some',
      ALWAYS_THERE,
    ],
    ['const of = by[index]?.of;', 'by[index].of', ALWAYS_THERE],
    ["if (key === '' || of === undefined) continue;", 'false', ALWAYS_THERE],
  ]),
  ...inFile('src/domain/mapping/element-choice.ts', [
    [
      "({ id, name, code, valueType, categoryCombo = '' }): readonly ElementChoice[] => {",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/domain/mapping/element-suggestions.ts', [
    [
      '.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))',
      'a.key <= b.key',
      'the two differ',
    ],
  ]),
  ...inFile('src/domain/mapping/find-org-units.ts', [
    ...['above?.isCertain !== true', 'false'].map(
      (replacement) =>
        [
          'const isCertain = above?.isCertain === true;',
          replacement,
          'it is only held against what it was the last time',
        ] as const,
    ),
    [
      'const isAsBefore = known?.scope === scope && known?.isCertain === isCertain;',
      'known.isCertain',
      'without a finding of before the scopes differ',
    ],
    [
      'codes: place.codes.filter((code) => codes.get(codeKey(code))?.length === 1),',
      'codes.get(codeKey(code)).length',
      ALWAYS_THERE,
    ],
    ['places: scope?.names,', 'scope.names', ALWAYS_THERE],
    ['if (!isAsBefore && scope !== undefined) {', '!isAsBefore || scope !== undefined', ONLY_SPEED],
    ['if (!isAsBefore && scope !== undefined) {', 'true', ONLY_SPEED],
    [
      'if (next !== undefined) ofPlaces.set(place.id, next);',
      'true',
      'where a place lies nowhere the next one above is asked',
    ],
  ]),
  ...inFile('src/domain/mapping/folded-words.ts', [
    [
      '.split(/[^\\p{L}\\p{M}\\p{N}]+/u)',
      '/[^\\p{L}\\p{M}\\p{N}]/u',
      'words without letters are left out',
    ],
    [
      'const zero = ZEROS.find((first) => code >= first && code < first + 10);',
      'code <= first + 10',
      'no digit comes right after a nine',
    ],
  ]),
  ...inFile('src/domain/mapping/mapping-conflicts.ts', [
    [
      'const taken = (isAllTaken ? suggestions.slice(0, 1) : []).flatMap(',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    [
      "return other === undefined ? [] : [{ kind: 'two-places', orgUnit, other }];",
      'false',
      ALWAYS_THERE,
    ],
    ['const [other] = holders.get(orgUnit) ?? [];', '["Stryker was here"]', ALWAYS_THERE],
    [
      "return other === undefined ? [] : [{ kind: 'two-places', orgUnit, other }];",
      '["Stryker was here"]',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/domain/mapping/mapping-table.ts', [
    [
      'const [header = [], ...rows] = table.value;',
      '["Stryker was here"]',
      'no column is called so',
    ],
  ]),
  ...inFile('src/domain/mapping/name-similarity.ts', [
    [
      'for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);',
      'at <= text.length',
      'every name gets the same bit',
    ],
    [
      'const isFar = longest > 0 && (1 - atLeastOther / longest) * most < least;',
      'longest >= 0',
      'without letters it is no number, which is not less',
    ],
    [
      'const isFar = longest > 0 && (1 - atLeastOther / longest) * most < least;',
      'true',
      'without letters it is no number, which is not less',
    ],
    [
      'if (inOrder === 1 || (a.sorted === a.text && b.sorted === b.text)) return inOrder;',
      'false',
      ONLY_SPEED,
    ],
    [
      "a.every((word, index) => isShort(word, b[index] ?? '') || isShort(b[index] ?? '', word));",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/domain/mapping/org-unit-above.ts', [
    ['if (decision !== undefined && decision !== null && units.has(decision))', 'true', NO_SUCH_ID],
    [
      'if (decision !== undefined && decision !== null && units.has(decision))',
      'decision !== undefined || decision !== null',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/domain/mapping/org-unit-candidates.ts', [
    ['byCode.length > 0 || places === undefined', 'false', ALWAYS_THERE],
    [
      'Number(b.isCertain) - Number(a.isCertain) || bestFirst(a, b);',
      'Number(b.isCertain) + Number(a.isCertain)',
      'a certain one is the only one by a code, which comes first already, or the best by name',
    ],
  ]),
  ...inFile('src/domain/mapping/place-name.ts', [
    ["const word = words[at] ?? '';", '"Stryker was here!"', ALWAYS_THERE],
  ]),
  ...inFile('src/domain/mapping/place-scope.ts', [
    [
      'before.members.every((place, at) => place === inIt[at]?.place);',
      'inIt[at].place',
      ALWAYS_THERE,
    ],
    [
      "}): string => `${one.above?.orgUnit ?? ''} ${String(one.isToMap)}`;",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/domain/mapping/settings-patch.ts', [
    [
      "const isUnknown = (entry: unknown): boolean => unknown.includes(keyOf(entry) ?? '');",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
    [
      'const at = ofUnknown < 0 ? stored.findIndex((entry) => keyOf(entry) !== undefined) : ofUnknown;',
      'ofUnknown <= 0',
      'no entry comes before the first',
    ],
  ]),
  ...inFile('src/domain/mapping/settle-targets.ts', [
    [
      'one.isCertain && (claims.get(one.key)?.length ?? 0) > 1 ? { ...one, isCertain: false } : one,',
      'claims.get(one.key).length',
      'what is certain is claimed',
    ],
    [
      'const isDecided = decision === null || (decision !== undefined && byKey.has(decision));',
      'true',
      NO_SUCH_ID,
    ],
    ['const settled = chosen === undefined ? undefined : byKey.get(chosen);', 'false', NO_SUCH_ID],
  ]),
  ...inFile('src/domain/mapping/suggest-org-units.ts', [
    [
      'const held = decision === undefined || !units.has(decision) ? inPlace : [decision];',
      'false',
      NO_SUCH_ID,
    ],
    [
      'const isDecided = decision === null || (decision !== undefined && units.has(decision));',
      'true',
      NO_SUCH_ID,
    ],
    [
      'return certain === undefined ? [] : [{ place: place.id, orgUnit: certain.orgUnit }];',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    [
      '.filter(({ orgUnit }) => counted.get(orgUnit)?.length === 1 && !holders.has(orgUnit))',
      'counted.get(orgUnit).length',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/domain/mapping/unit-index.ts', [
    [
      'export const codeKey = (code: string): string => code.trim().toUpperCase();',
      'code.trim().toLowerCase()',
      'both codes are written the same way',
    ],
    [
      "({ unit: { code = '' } }) => codeKey(code),",
      '"Stryker was here!"',
      'those without a code are left out before',
    ],
    ["const key = `${String(isToMap)} ${id ?? ''}`;", '"Stryker was here!"', NO_SUCH_ID],
  ]),
  ...inFile('src/domain/mapping/unit-to-map.ts', [
    [
      'told.set(id, { unit, ...(above === undefined ? {} : { parent: above }) });',
      'false',
      'no parent is none either way',
    ],
    ['const path = told.get(id)?.unit.path;', 'told.get(id).unit', ALWAYS_THERE],
    [
      'for (let parent = told.get(id)?.parent; parent !== undefined;) {',
      'told.get(id).parent',
      ALWAYS_THERE,
    ],
    [
      'parent = told.get(parent)?.parent;',
      'told.get(parent).parent',
      'a parent that is named is told of, too',
    ],
  ]),
  ...inFile('src/domain/official-form/custom-form.ts', [
    ...[
      "const [, dataElement = '', categoryOptionCombo = ''] = found;",
      "const [whole, slash = '', written = '', attributes = ''] = tag;",
      ".map(([, name = '', number = '']) => ` ${name.toLowerCase()}=\"${number}\"`)",
    ].map((line) => [line, '"Stryker was here!"', 'what is found has each of its parts'] as const),
  ]),
  ...inFile('src/domain/official-form/official-form.ts', [
    [
      '...(customForm === undefined ? {} : { customForm }),',
      'false',
      'without a custom form it is undefined either way',
    ],
  ]),
  ...inFile('src/domain/sign-off/sign-off-changes.ts', [
    [
      'const standing = owner === undefined ? undefined : standingOf(owner);',
      'false',
      'undefined is the id of no contact',
    ],
  ]),
  ...inFile('src/domain/sign-off/sign-off-of-unit.ts', [
    [
      "ofPlaces.get(lineage.find((id) => ofPlaces.has(id)) ?? '');",
      '"Stryker was here!"',
      'no place has this id',
    ],
    [
      '[...unit.owners].map((owner) => [owner, nearest(lineageOf(owner) ?? [])]),',
      '["Stryker was here"]',
      'no place has this id',
    ],
    [
      '...[...ofOwners.keys()].flatMap((owner) => lineageOf(owner) ?? []),',
      '["Stryker was here"]',
      'no place has this id',
    ],
  ]),
  ...inFile('src/domain/sign-off/sign-off-review.ts', [
    ["contact ?? '',", '"Stryker was here!"', NO_SUCH_ID],
    ["...changes.map(({ owner }) => owner ?? ''),", '"Stryker was here!"', NO_SUCH_ID],
  ]),
  ...inFile('src/domain/sign-off/sign-offs-of-documents.ts', [
    [
      "if (typeof id !== 'string' || fieldOf(document, '_deleted') === true) continue;",
      'false',
      'a sign-off lists documents by texts',
    ],
    [
      "revisions.set(id, typeof revision === 'string' ? revision : '');",
      'true',
      'what is no text is not the revision that was signed either',
    ],
    [
      "revisions.set(id, typeof revision === 'string' ? revision : '');",
      '"Stryker was here!"',
      'no revision has this name',
    ],
    ...['true', '["Stryker was here"]'].map(
      (replacement) =>
        [
          "signOffs: reports.flatMap((one) => (one.kind === 'sign-off' ? [one] : [])),",
          replacement,
          'what cannot be read is of no data set, and stands for nothing',
        ] as const,
    ),
  ]),
  ...inFile('src/domain/sign-off/sign-offs-of-units.ts', [
    [
      'for (const id of orgUnits) units.get(id)?.owners.add(owner);',
      'units.get(id).owners',
      'only chosen org units are listed',
    ],
    [
      'unit?.owners.add(one.document.owner);',
      'unit.owners',
      'a document counts at chosen org units only',
    ],
    ['unit?.counted.push(one);', 'unit.counted', 'a document counts at chosen org units only'],
  ]),
  ...inFile('src/domain/sign-off/newer-sign-off.ts', [
    ...['one.id >= other.id', 'date >= before'].map(
      (replacement) =>
        [
          'return date === before ? one.id > other.id : date > before;',
          replacement,
          'the two differ',
        ] as const,
    ),
  ]),
  ...inFile('src/domain/telephone/chws-of-area.ts', [
    [
      "if (primary === undefined || !areaTypes.includes(typeOfContact(document) ?? '')) continue;",
      '"Stryker was here!"',
      'no type has this id',
    ],
  ]),
  ...inFile('src/domain/telephone/count-on-telephone.ts', [
    ['if (!plan.ok) return plan;', 'false', 'no org units are asked for that might not be known'],
    [
      'const placesOfCopy = (places: readonly unknown[] = []): readonly Contact[] =>',
      '["Stryker was here"]',
      'a text is no place',
    ],
    [
      '({ lineage }) => lineage[lineage.findLastIndex((place) => contacts.has(place)) + 1] ?? [],',
      '["Stryker was here"]',
      'nobody stands below a place of this id',
    ],
    ['lineage: [id],', '[]', 'what lies above it is asked of chosen org units only'],
  ]),
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
  ...inFile('src/domain/import-summary/cause.ts', [
    [
      'const known = (code === undefined ? undefined : CAUSES.get(code)) ?? UNKNOWN;',
      'false',
      'undefined is no code that is known',
    ],
  ]),
  ...inFile('src/domain/import-summary/code-of-words.ts', [
    [
      "[/^value_\\w+.*must match data element/i, 'E7619'],",
      '/^value_\\w.*must match data element/i',
      'whatever follows the first letter is let pass',
    ],
  ]),
  ...inFile('src/domain/import-summary/decode-conflict.ts', [
    ["typeof index === 'number' && Number.isSafeInteger(index) && index >= 0,", 'true', ONLY_TYPES],
  ]),
  ...inFile('src/domain/import-summary/decode-import-summary.ts', [
    [
      "const status = STATUSES.get(fieldOf(body, 'status')) ?? 'ERROR';",
      '""',
      'a summary has one of these',
    ],
  ]),
  ...inFile('src/domain/import-summary/explain.ts', [
    [
      'isWholeFile || (code !== undefined && REFUSES.test(code) && !OF_ONE_VALUE.test(code));',
      'true',
      ONLY_TYPES,
    ],
    ...['/E812[0-5]$/', '/^E812[0-5]/'].map(
      (replacement) =>
        ['const OF_ONE_VALUE = /^E812[0-5]$/;', replacement, 'a code has four digits'] as const,
    ),
    ...['/(E8\\d{3}|E760\\d)$/', '/^(E8\\d{3}|E760\\d)/'].map(
      (replacement) =>
        ['const REFUSES = /^(E8\\d{3}|E760\\d)$/;', replacement, 'a code has four digits'] as const,
    ),
  ]),
  ...inFile('src/domain/import-summary/proof.ts', [
    ["description === undefined ? 'since243' : 'upTo242';", '""', 'only since 2.43 is asked for'],
  ]),
  ...inFile('src/domain/import-summary/rows-of-conflict.ts', [
    [
      'return row === undefined ? [] : { ...row, index };',
      'false',
      'the indexes are those of rows',
    ],
    [
      'return row === undefined ? [] : { ...row, index };',
      '["Stryker was here"]',
      'the indexes are those of rows',
    ],
    [
      "const ofValue = idsOfRows.has(conflict.object ?? '')",
      '"Stryker was here!"',
      'no row has this id',
    ],
    [
      "const idsIn = ({ message, object = '', objects }: ImportConflict): readonly string[] =>",
      '"Stryker was here!"',
      'no row has these words for ids',
    ],
    [
      "[object, ...objects, message].join(' ').match(/[A-Za-z0-9]+/g) ?? [];",
      '["Stryker was here"]',
      'no row has this id',
    ],
  ]),
  ...inFile('src/domain/import-summary/rows-with-ids.ts', [
    [
      "const pairs = new Set(ids.slice(1).map((id, index) => `${ids[index] ?? ''}-${id}`));",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
    [
      "fields.length === 2 && pairs.has(fields.map((field) => idOf(row, field)).join('-'));",
      'true',
      'one field and four are no pair',
    ],
    ...[
      "['missing-option-combo', ['dataElement', 'categoryOptionCombo']],",
      "['missing-attribute-option-combo', ['attributeOptionCombo']],",
    ].map(
      (line) => [line, '""', 'of rows that have none it is the default combo either way'] as const,
    ),
  ]),
  ...inFile('src/domain/dhis2-metadata/decode-category-combos.ts', [
    ['if (known?.optionCombos !== undefined) return object.id;', 'false', ONLY_SPEED],
    ["if (typeof combo !== 'string' || named === undefined) continue;", 'false', ONLY_TYPES],
  ]),
  ...inFile('src/domain/review/completeness.ts', [
    [
      "return { owner, orgUnits: sorted(orgUnits ?? []), status: 'missing', ...missingMonths };",
      '["Stryker was here"]',
      'who has no document is there because somebody is expected',
    ],
    [
      'reported: expected.filter(({ missingMonths = [] }) => !missingMonths.includes(month))',
      '["Stryker was here"]',
      'no month has this name',
    ],
    [
      '): boolean => (one.tag === other.tag ? isNewer(one, other, latestDate) : one.tag > other.tag);',
      'one.tag >= other.tag',
      'the two differ',
    ],
  ]),
  ...inFile('src/domain/review/differences.ts', [
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
  ...inFile('src/domain/review/former-export.ts', [
    [
      'const deleted = new Set(isReal ? taken.flatMap((row) => rowOf(row) ?? []).map(textOfRow) : []);',
      '["Stryker was here"]',
      'no row has this text',
    ],
  ]),
  ...inFile('src/domain/review/later-export.ts', [
    [
      '(file === undefined ? [] : rowsOfSet(file)).map((row) => [textOfRow(row), row]),',
      '["Stryker was here"]',
      'no row has this text',
    ],
  ]),
  ...inFile('src/domain/review/outliers.ts', [
    [
      'const { values } = before.get(textOf(row)) ?? { values: [] };',
      '["Stryker was here"]',
      'one value is too few',
    ],
  ]),
  ...inFile('src/domain/review/removals.ts', [
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
  ...inFile('src/domain/review/expectation.ts', [
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
  ...inFile('src/domain/review/owners-of-period.ts', [
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
  ...inFile('src/domain/review/row-contributions.ts', [
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
    ['if (parent === undefined) continue;', 'false', 'nobody lies below undefined'],
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
  ...inFile('src/data-access/accounts/accounts-in-view.ts', [
    ...['[]', '""'].map(
      (replacement) =>
        [
          "const ONCE = { startkey: ['contact'], endkey: ['contact', {}] };",
          replacement,
          'nothing stands before the contacts',
        ] as const,
    ),
    [
      'export const countAccounts = (database: Database, options: ReadOptions): Promise<number> =>',
      '() => undefined',
      ONLY_SPEED,
    ],
    [
      "return accounts.filter(({ contact = '' }) => contacts.has(contact));",
      '"Stryker was here!"',
      'no contact has this id',
    ],
    ['accountsOfRows(rows)', 'accountsOfRows(rows)', 'it is asked where none of them has a role'],
    [
      ".filter(({ contact = '' }) => !contacts.has(contact))",
      '"Stryker was here!"',
      'no contact has this id',
    ],
    [
      "return decodeAccount({ ...account, _id: id, type: 'user-settings' }) ?? [];",
      '["Stryker was here"]',
      'the view has accounts only',
    ],
  ]),
  {
    file: 'src/data-access/accounts/accounts-in-view.ts',
    line: 'if (contacts.size > FEW_KEYS && contacts.size * ROWS_OF_A_KEY > all) {',
    why: ONLY_SPEED,
  },
  ...inFile('src/data-access/accounts/accounts-of-choice.ts', [
    ['if (hasViews) {', 'false', ONLY_SPEED],
    ['if (hasViews) {', '{}', ONLY_SPEED],
    ['const contacts = all === 0 ? undefined : await below();', 'false', ONLY_SPEED],
    ['if (all === 0) return [];', 'false', ONLY_SPEED],
    ['const contacts = accounts.length === 0 ? undefined : await below();', 'false', ONLY_SPEED],
    [
      "const isOfChoice = ({ contact = '' }: Account): boolean => contacts.has(contact);",
      '"Stryker was here!"',
      'no contact has this id',
    ],
  ]),
  ...inFile('src/data-access/accounts/read-accounts.ts', [
    [
      "const ACCOUNTS = { start: 'org.couchdb.user:', end: 'org.couchdb.user;' };",
      '""',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/data-access/export-history/export-history.ts', [
    [
      'return rows.flatMap(({ doc }) => pastExportOf(doc)).sort((a, b) => (a.at < b.at ? 1 : -1));',
      'a.at <= b.at',
      'no two have the same',
    ],
    ['inclusive_end: false,', 'true', 'no document has this id'],
  ]),
  ...inFile('src/data-access/export-history/export-history.ts', [
    [
      'return rows.flatMap(({ doc }) => pastExportOf(doc)).sort((a, b) => (a.at < b.at ? 1 : -1));',
      'false',
      'they come in the order of their time, which this turns round as well',
    ],
  ]),
  ...[
    "const json = parseJson(await response.text().catch(() => ''));",
    "const json = parseJson(await answer.value.text().catch(() => ''));",
  ].map((line) => ({
    file: 'src/data-access/export-jobs/ask-api.ts',
    line,
    why: 'what ends within is no JSON',
  })),
  ...inFile('src/data-access/export-jobs/follow-job.ts', [
    ["signal?.removeEventListener('abort', aborted);", '""', 'nobody waits any more'],
    ["else signal?.addEventListener('abort', aborted, { once: true });", '{}', 'it comes once'],
    ["else signal?.addEventListener('abort', aborted, { once: true });", 'false', 'it comes once'],
    [
      'if (following.signal?.aborted === true) void endOnHost(following, id);',
      'true',
      'nothing else is thrown there',
    ],
    [
      'if (following.signal?.aborted === true) void endOnHost(following, id);',
      'following.signal.aborted',
      'nothing is thrown without one',
    ],
    ['clearTimeout(timer);', ';', 'nobody waits any more'],
    [
      "reject(new DOMException('Nobody waits for it any more', 'AbortError'));",
      '""',
      'its words are shown nowhere',
    ],
  ]),
  ...inFile('src/data-access/export-jobs/host-data-sets.ts', [
    [
      "const startDay = typeof day === 'number' && day >= 1 && day <= 32 ? day : 1;",
      'day > 1',
      'either way it is 1',
    ],
  ]),
  ...inFile('src/data-access/export-jobs/recalculated-export.ts', [
    [
      "const named = answer.value.headers.get('content-disposition') ?? '';",
      '"Stryker was here!"',
      'there is no name in it',
    ],
  ]),
  ...inFile('src/data-access/export-jobs/export-on-host.ts', [
    [
      "const isFull = !started.ok && started.error.code === 'refused' && started.error.status === 429;",
      'true',
      ONLY_TYPES,
    ],
  ]),
  ...inFile('src/data-access/session/read-access.ts', [
    ['if (settings.value === undefined) {', 'true', 'it only asks once more'],
    ["error.code === 'refused' && error.status === 404", 'true', ONLY_TYPES],
    [
      "if (error.code === 'too-many-attempts' || (error.code === 'refused' && error.status === 429)) {",
      'true',
      ONLY_TYPES,
    ],
  ]),
  ...inFile('src/data-access/session/session.ts', [
    [
      "(error.code === 'refused' && (error.status === 429 || error.status >= 500));",
      'true',
      ONLY_TYPES,
    ],
    [
      "const said = [fieldOf(body, 'error'), fieldOf(body, 'reason')].filter(isFilledText).join(': ');",
      "[fieldOf(body, 'error'), fieldOf(body, 'reason')]",
      'CouchDB writes both',
    ],
    ['} catch {', '{}', 'it is undefined either way'],
  ]),
  ...inFile('src/data-access/text-file/decode-text.ts', [
    ...['true', 'a === first || b === second'].map(
      (replacement) =>
        [
          'const marked = MARKS.find(([a, b]) => a === first && b === second)?.[2];',
          replacement,
          'these bytes stand in no UTF-8',
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/month-cache/pouch-month-cache.ts', [
    ['} catch {', '{}', 'it is undefined either way'],
  ]),
  {
    file: 'src/data-access/month-cache/pouch-month-cache.ts',
    line: "isRecord(value) && typeof value['choice'] === 'string' && Array.isArray(value['months']);",
    why: 'nobody else writes it: what is of this layout has these members',
  },
  ...[
    'if (ids.length > MOST_LOOK_UPS || ids.some(decidesHowIsCounted)) return false;',
    'const decidesHowIsCounted = (id: string): boolean =>',
    "id === 'settings' || id.startsWith('_design/') || id.startsWith('target~');",
  ].map((line) => ({
    file: 'src/data-access/month-cache/unchanged-months.ts',
    line,
    why: 'what is looked up is no report either',
  })),
  ...inFile('src/data-access/periods/read-periods.ts', [
    [
      'from = upToTag === undefined ? { id, isIncluded: false } : { id: upToTag, isIncluded: true };',
      'true',
      ONLY_SPEED,
    ],
    [
      'if (id === undefined || id < range.start) return;',
      'id <= range.start',
      'no document has this id',
    ],
    ['if (id === undefined || id < range.start) return;', 'false', ONLY_SPEED],
  ]),
  ...inFile('src/data-access/places/contacts-below.ts', [
    ['if (rowsRead > most) return;', 'false', ONLY_SPEED],
    ['if (rowsRead > most) return;', 'rowsRead >= most', 'the next place is one row more'],
  ]),
  ...inFile('src/data-access/places/contacts-of-own-types.ts', [
    ['if (configured.size === 0) return below;', 'false', ONLY_SPEED],
    ['if (hasViews) {', '{}', ONLY_SPEED],
    ['if (hasViews) {', 'false', ONLY_SPEED],
    [
      'for await (const rows of rowsOfView(database, DOCUMENTS_BY_TYPE, { key: [type] }, options)) {',
      '{}',
      ONLY_SPEED,
    ],
    ['const ids = rows.map(({ id }) => id).sort();', 'rows.map(({ id }) => id)', ONLY_SPEED],
  ]),
  ...inFile('src/data-access/places/lost-mappings.ts', [
    [
      'const further = [...new Set(ids)].filter((id) => !this.#looked.has(id)).sort();',
      '[...new Set(ids)].filter(id => !this.#looked.has(id))',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/data-access/places/mapped-contacts-for.ts', [
    ['ids.flatMap((id) => [id, ...(codes.get(id) ?? [])]);', '["Stryker was here"]', NO_SUCH_ID],
    [
      'const places = [...(chosen.places ?? [])].filter((id) => !askedPlaces.has(id));',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    ...['["Stryker was here"]', 'contacts.get(id)?.lineage', 'contacts.get(id).lineage'].map(
      (replacement) =>
        [
          'const above = places.flatMap((id) => contacts.get(id)?.lineage.slice(1) ?? []);',
          replacement,
          'a chosen place is one of the contacts, which may be asked for again',
        ] as const,
    ),
    [
      'for (const [code, id] of idsOfCodes) codes.set(id, [...(codes.get(id) ?? []), code]);',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/data-access/places/people-by-ids.ts', [
    [
      'const read: People = { people: new Map(), conflicts: [] };',
      '["Stryker was here"]',
      'nobody asks for the conflicts',
    ],
  ]),
  ...inFile('src/data-access/places/read-contacts.ts', [
    ...['[]', '""'].map(
      (replacement) =>
        [
          "const ONCE = { startkey: ['contact'], endkey: ['contact', {}] };",
          replacement,
          ONLY_SPEED,
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/places/read-org-units.ts', [
    [
      'const names = new Map([...known.values()].map(({ id, name }) => [id, name]));',
      '[]',
      ONLY_SPEED,
    ],
    [
      'const missing = [...new Set(lineages)].filter((id) => !names.has(id));',
      '[...new Set(lineages)]',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/data-access/target-documents/group-by-owner.ts', [
    ...['true', 'held.size >= 0'].map(
      (replacement) =>
        [
          '} else if (held.size > 0 && held.has(document.owner)) {',
          replacement,
          ONLY_SPEED,
        ] as const,
    ),
  ]),
  ...[
    "super(`documents apart: ${[...owners].join(', ')}`);",
    "override readonly name = 'ScatteredOwnersError';",
  ].map((line) => ({
    file: 'src/data-access/target-documents/group-by-owner.ts',
    line,
    why: 'it is caught by those who read, and shown nowhere',
  })),
  ...inFile('src/data-access/target-documents/merge-sorted.ts', [
    ['if (open.length === 1) {', 'false', ONLY_SPEED],
    [
      'const head: SequenceCursor<T> = { pages, page: [], at: 0 };',
      '["Stryker was here"]',
      'it is refilled before it is asked',
    ],
    ...['true', 'first !== undefined || second !== undefined'].map(
      (replacement) =>
        [
          'return first !== undefined && second !== undefined && compare(first, second) < 0;',
          replacement,
          ALWAYS_THERE,
        ] as const,
    ),
    [
      'return first !== undefined && second !== undefined && compare(first, second) < 0;',
      'compare(first, second) <= 0',
      'equal ones may come in either order',
    ],
  ]),
  ...inFile('src/data-access/target-documents/seen-owners.ts', [
    ['readonly #inOrder: ContactId[] = [];', '["Stryker was here"]', NO_SUCH_ID],
    ["#greatest: ContactId = '';", '"Stryker was here!"', ONLY_SPEED],
    ...['false', 'owner >= this.#greatest', 'owner <= this.#greatest', '{}'].map(
      (replacement) =>
        [
          'if (this.#all === undefined && owner > this.#greatest) {',
          replacement,
          ONLY_SPEED,
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/lineage-cache/export-cache.ts', [
    ['changed: [],', '["Stryker was here"]', NO_SUCH_ID],
    ['lostMappings: [],', '["Stryker was here"]', NO_SUCH_ID],
  ]),
  ...inFile('src/data-access/lineage-cache/lineage-chunk.ts', [
    [
      'numbers.flatMap((part) => part.map((number) => lists[number] ?? [])),',
      '["Stryker was here"]',
      ALWAYS_THERE,
    ],
    [
      'const filled = parts.filter((_, part) => numbers[part]?.length !== 0);',
      'numbers[part].length',
      ALWAYS_THERE,
    ],
    [
      "lineage.every((id) => id !== '' && !id.includes(LINE) && !id.includes(TAB));",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
  ]),
  ...[
    'const isMuch = lineages.changes * OWNERS_FOR_ONE_NEWS > lineages.size;',
    'if (last?.lineages === lineages && !isMuch) {',
  ].map((line) => ({
    file: 'src/data-access/lineage-cache/lineage-documents.ts',
    line,
    why: 'it decides only how much is written',
  })),
  ...inFile('src/data-access/lineage-cache/lineage-documents.ts', [
    [
      'for (let first = 0; first < all.length; first += OWNERS_OF_A_PART) {',
      'first <= all.length',
      'a part without owners is read as nothing',
    ],
    ['const news = newsOf([], []);', '["Stryker was here"]', NO_SUCH_ID],
  ]),
  ...inFile('src/data-access/lineage-cache/lineages.ts', [
    [
      "return [...kept, ...this.added].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));",
      '"Stryker was here!"',
      'a lineage has its owner',
    ],
    [
      "return [...kept, ...this.added].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));",
      'a <= b',
      'an owner has one lineage',
    ],
    [
      'if (index >= 0 && this.#removed[index] === 0) return this.#saved.at(index);',
      'true',
      'at -1 nothing was removed',
    ],
    [
      'constructor(kept = new OrderedLineages([], [], [])) {',
      '["Stryker was here"]',
      'they are those of owners, of whom there are none',
    ],
    ...['true', 'false', 'step <= 2', 'step >= 2'].map(
      (replacement) =>
        [
          'lineage.map((id, step) => (step < 2 ? id : this.#textOf(id))),',
          replacement,
          'it only saves memory',
        ] as const,
    ),
    ['this.#places.set(place, known);', ';', 'it only saves memory'],
  ]),
  ...inFile('src/data-access/lineage-cache/memory-cache-store.ts', [
    ['listsOf.set(lineages, lists);', ';', ONLY_SPEED],
    [
      'const known = lineages.changes === 0 ? listsOf.get(lineages) : undefined;',
      'false',
      ONLY_SPEED,
    ],
    [
      'kept && { ...withOwnMaps(kept.state), lineages: copyOf(kept.lineages), changed: [] },',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    [
      'settled: () => Promise.resolve(),',
      '() => undefined',
      'either way there is nothing to wait for',
    ],
    [
      "owners: inOrder.map(([owner = '']) => owner),",
      '"Stryker was here!"',
      'a lineage has its owner',
    ],
    ['lists.set(key, known);', ';', 'it only saves memory'],
  ]),
  ...inFile('src/data-access/lineage-cache/ordered-lineages.ts', [
    ["const owner = this.owners[index] ?? '';", '"Stryker was here!"', ALWAYS_THERE],
    [
      "if ((this.owners[middle] ?? '') < owner) low = middle + 1;",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
  ]),
  ...[
    'for (let step = 0; step < PASSED_OVER; step += 1) {',
    'const index = this.#next + step;',
    'if (owners[index] === owner) {',
    'this.#next = index + 1;',
  ].map((line) => ({
    file: 'src/data-access/lineage-cache/ordered-lineages.ts',
    line,
    why: ONLY_SPEED,
  })),
  ...inFile('src/data-access/lineage-cache/refresh-cache.ts', [
    ["if (typeof sequence === 'number') return sequence;", 'false', ONLY_TYPES],
    ["if (typeof sequence === 'number') return sequence;", '""', ONLY_TYPES],
  ]),
  ...inFile('src/data-access/dhis2/ask-dhis2.ts', [
    [
      'const UNEXPLAINED = /^(unauthorized|bad credentials|full authentication is required.*)?$/i;',
      '/^(unauthorized|bad credentials|full authentication is required.*)$/i',
      'no words are no words',
    ],
  ]),
  ...inFile('src/data-access/dhis2/merge-summaries.ts', [
    [
      'const indexInWords = index === undefined ? undefined : rowIndexes[index];',
      'false',
      'undefined is the index of nothing',
    ],
    [
      "const WORST: readonly ImportStatus[] = ['ERROR', 'WARNING', 'SUCCESS'];",
      '""',
      'what is neither is a success',
    ],
  ]),
  ...inFile('src/data-access/dhis2/delete-data-values.ts', [
    ['...(signal === undefined ? {} : { signal }),', 'false', 'it is undefined then'],
  ]),
  ...inFile('src/data-access/dhis2/read-approved-org-units.ts', [
    [
      'for (let from = 0; from < orgUnits.length; from += AT_ONCE) {',
      'from <= orgUnits.length',
      'none are asked for then',
    ],
    [
      'if (orgUnit !== undefined && APPROVED.test(text)) approved.push(orgUnit);',
      'true',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/data-access/dhis2/read-data-set-metadata.ts', [
    [
      'return ok(validationRules === undefined ? {} : { validationRules });',
      'false',
      'as JSON undefined is nothing',
    ],
  ]),
  ...inFile('src/data-access/dhis2/read-dhis2-server.ts', [
    [
      "const json = parseJson(response.ok ? await response.text() : '');",
      '"Stryker was here!"',
      'it is no JSON either',
    ],
  ]),
  ...inFile('src/data-access/dhis2/read-stored-values.ts', [
    [
      'for (let from = 0; from < paths.length; from += AT_ONCE) {',
      'from <= paths.length',
      'nothing is asked for then',
    ],
  ]),
  ...inFile('src/data-access/dhis2/send-data-value-set.ts', [
    [
      'const carried = withStoredComments(part, stored ?? [], request.defaultCombos);',
      '["Stryker was here"]',
      'what is no value has no comment',
    ],
    ['? []', '["Stryker was here"]', 'what is no value has no comment'],
  ]),
  ...inFile('src/data-access/dhis2/summary-of-answer.ts', [
    ['clearTimeout(timer);', ';', 'nobody waits any more'],
    ["signal?.removeEventListener('abort', giveUp);", '""', 'nobody waits any more'],
  ]),
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
  ...inFile('src/data-access/target-documents/read-target-documents.ts', [
    ['const paged = { pageSize: PAGE_OF_ROWS, ...options };', '{}', ONLY_SPEED],
    [
      '(a, b) => (afterTag(a.id) < afterTag(b.id) ? -1 : 1),',
      'afterTag(a.id) <= afterTag(b.id)',
      'equal ones may come in either order',
    ],
  ]),
  ...inFile('src/data-access/target-documents/target-documents-by-ids.ts', [
    ['const ids: string[] = [];', '["Stryker was here"]', NO_SUCH_ID],
    [
      'const malformed = await targetDocumentsOfOwners(database, tag, { owners: [], below }, options);',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/data-access/target-documents/view-row-decoder.ts', [
    [
      'if (last === undefined || last.text !== text) last = { text, ids: readIds(text) };',
      'true',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/data-access/target-documents/with-revisions.ts', [
    ['return revs.length === 0 ? [] : [{ id, revs }];', 'false', ONLY_SPEED],
    ['if (inConflict.length === 0) return rows.map(read);', 'false', ONLY_SPEED],
    [
      "export const keyOfRevision = ({ id, revision = '' }: AnyTargetDocument): string =>",
      '"Stryker was here!"',
      'no revision has this name',
    ],
  ]),
  ...inFile('src/data-access/cht-api/ask-cht.ts', [
    ["const [name = ''] = path.split('?');", '"Stryker was here!"', ALWAYS_THERE],
    [
      "return value === undefined ? notOfCht(path.split('?')[0] ?? '') : ok(value);",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/data-access/cht-api/read-syncs.ts', [
    ['let syncs: readonly AccountSync[] = [];', '["Stryker was here"]', 'a month is always read'],
    ['if (cursor !== undefined && seen.has(cursor)) return notOfCht(path);', 'true', NO_SUCH_ID],
    ["seen.add(cursor ?? '');", '"Stryker was here!"', NO_SUCH_ID],
  ]),
  ...inFile('src/data-access/go-data/read-pages.ts', [
    [
      "const before = index === 0 ? '' : (ids[index - 1] ?? '');",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/data-access/go-data/go-data-session.ts', [
    [
      "if (status >= 200 && status < 300 && json.ok) return { kind: 'answer', json: json.value };",
      'true',
      'an answer of a lower status has no body',
    ],
  ]),
  ...inFile('src/data-access/sign-off/read-sign-offs.ts', [
    [
      'const accounts = await signatoriesOf(database, signers, people.accounts, {',
      '{}',
      ONLY_SPEED,
    ],
    [
      "const wanted = [...named, ...owners].filter((id) => id !== '');",
      '[...named, ...owners]',
      NO_SUCH_ID,
    ],
    ["const wanted = [...named, ...owners].filter((id) => id !== '');", 'true', NO_SUCH_ID],
    [
      "const wanted = [...named, ...owners].filter((id) => id !== '');",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
    ['if (ids.length === 0) return new Map();', 'false', ONLY_SPEED],
    [
      "const reports = await signOffReports(database, startOfUtcDay(starts[0] ?? '') - DAY, options);",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
    [
      'const signers = new Set(signOffs.flatMap(({ contact }) => contact ?? []));',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    ["contact ?? '',", '"Stryker was here!"', NO_SUCH_ID],
    [
      "const owners = of.ids.flatMap((id) => id.split('~')[2] ?? []);",
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/data-access/sign-off/sign-off-reports.ts', [
    ['const ids: string[] = [];', '["Stryker was here"]', NO_SUCH_ID],
    [
      'reports.push(...documents.flatMap(({ document }) => decodeSignOff(document) ?? []));',
      '["Stryker was here"]',
      'the view gives reports of this form alone',
    ],
  ]),
  ...inFile('src/data-access/sign-off/signatories.ts', [
    [
      "const ofSigners = known.filter(({ contact = '' }) => signers.has(contact));",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
    [
      ": (await accountsOf(database, options)).filter(({ contact = '' }) => others.has(contact));",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/data-access/mapping/read-mapping-basis.ts', [
    [
      'await addPlaces(places, database, ids, { known, options });',
      '{}',
      'the view gives documents of types that every CHT has',
    ],
    ["name: textsOf(type.translationKey ?? '')[0] ?? type.id,", '"Stryker was here!"', NO_SUCH_ID],
    ['const pages = { pageSize: PLACES_AT_ONCE, ...options };', '{}', 'other pages hold the same'],
    [
      'const unread = [...new Set(ids)].filter((id) => !places.has(id)).sort();',
      '[...new Set(ids)]',
      ONLY_SPEED,
    ],
    [
      'const unread = [...new Set(ids)].filter((id) => !places.has(id)).sort();',
      '[...new Set(ids)].filter(id => !places.has(id))',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/data-access/mapping/read-data-sets.ts', [
    [
      'return ok(dataSets.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)));',
      'a.id <= b.id',
      'the two differ',
    ],
  ]),
  ...inFile('src/data-access/sendings-log/sendings-log.ts', [
    ['const json = answer.ok ? answer.value : [];', '["Stryker was here"]', 'a text is no sending'],
    [
      "if (error.code !== 'refused' || !/access denied/i.test(error.words)) return error;",
      'false',
      'others have no words, or say the same',
    ],
  ]),
  ...inFile('src/data-access/review/lost-mappings-of-people.ts', [
    [
      ': [...people.values()].filter(({ id, dhis }) => dhis.length > 0 && !mapping.has(id));',
      'true',
      ONLY_SPEED,
    ],
    [
      ': [...people.values()].filter(({ id, dhis }) => dhis.length > 0 && !mapping.has(id));',
      'dhis.length >= 0',
      ONLY_SPEED,
    ],
    ['if (unknown.length === 0) return { plan, lostMappings };', 'false', ONLY_SPEED],
    [
      'if (!again.ok) return { plan, lostMappings };',
      'false',
      'what was planned once is planned with more mappings, too',
    ],
    [
      'if (!again.ok) return { plan, lostMappings };',
      '{}',
      'what was planned once is planned with more mappings, too',
    ],
  ]),
  ...inFile('src/data-access/review/read-review-people.ts', [
    ['.filter(({ contact }) => contact !== undefined && owners.has(contact))', 'true', NO_SUCH_ID],
    [
      'const places = [...people.people.values()].flatMap(({ lineage }) => lineage.slice(1));',
      'lineage',
      ONLY_SPEED,
    ],
    [
      '.flatMap(({ facilities }) => (facilities.length > 1 ? facilities : []));',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    ['severalPlaces: [],', '["Stryker was here"]', NO_SUCH_ID],
  ]),
  ...inFile('src/data-access/telephone/read-telephone-setup.ts', [
    ['...(contact === undefined ? [] : [contact]),', '["Stryker was here"]', NO_SUCH_ID],
    ['const contacts: unknown[] = [];', '["Stryker was here"]', 'a text is no contact'],
    ['.sort((a, b) => (a._id < b._id ? -1 : 1)),', 'a._id <= b._id', 'the two differ'],
  ]),
];
