import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, ONLY_TYPES, NO_SUCH_ID, REFUSED, ONLY_SPEED } from '../reasons.ts';

export const domainGoData: readonly Equivalent[] = [
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
  ...inFile('src/domain/go-data/mapping/similar.ts', [
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
];
