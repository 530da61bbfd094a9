import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, NO_SUCH_ID, ONLY_SPEED } from '../reasons.ts';

export const domainMapping: readonly Equivalent[] = [
  ...inFile('src/domain/mapping/org-units/candidates.ts', [
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
  ...inFile('src/domain/mapping/org-units/certain-by-name.ts', [
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
  ...inFile('src/domain/mapping/files/contacts-files.ts', [
    [
      'files: files.sort((a, b) => (a.name < b.name ? -1 : 1)),',
      'a.name <= b.name',
      'the two differ',
    ],
  ]),
  {
    file: 'src/domain/mapping/files/contacts-files.ts',
    line: "const [{ field, isNew } = { field: 'dhis', isNew: false }] = rows;",
    why: 'a group has a row',
  },
  ...inFile('src/domain/mapping/files/csv-table.ts', [
    ["const [header = ''] = csv.split(/[\\r\\n]/, 1);", '"Stryker was here!"', ALWAYS_THERE],
    ["const [, written = '', end = ''] = match;", '"Stryker was here!"', ALWAYS_THERE],
    ['rows.at(-1)?.push(unguarded(plain));', 'rows.at(-1).push', ALWAYS_THERE],
  ]),
  ...inFile('src/domain/mapping/files/decisions-of-table.ts', [
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
  ...inFile('src/domain/mapping/data-elements/element-choice.ts', [
    [
      "({ id, name, code, valueType, categoryCombo = '' }): readonly ElementChoice[] => {",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/domain/mapping/data-elements/element-suggestions.ts', [
    [
      '.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))',
      'a.key <= b.key',
      'the two differ',
    ],
  ]),
  ...inFile('src/domain/mapping/org-units/find-org-units.ts', [
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
  ...inFile('src/domain/mapping/names/folded-words.ts', [
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
  ...inFile('src/domain/mapping/org-units/mapping-conflicts.ts', [
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
  ...inFile('src/domain/mapping/files/mapping-table.ts', [
    [
      'const [header = [], ...rows] = table.value;',
      '["Stryker was here"]',
      'no column is called so',
    ],
  ]),
  ...inFile('src/domain/mapping/names/name-similarity.ts', [
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
  ...inFile('src/domain/mapping/org-units/org-unit-above.ts', [
    ['if (decision !== undefined && decision !== null && units.has(decision))', 'true', NO_SUCH_ID],
    [
      'if (decision !== undefined && decision !== null && units.has(decision))',
      'decision !== undefined || decision !== null',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/domain/mapping/org-units/org-unit-candidates.ts', [
    ['byCode.length > 0 || places === undefined', 'false', ALWAYS_THERE],
    [
      'Number(b.isCertain) - Number(a.isCertain) || bestFirst(a, b);',
      'Number(b.isCertain) + Number(a.isCertain)',
      'a certain one is the only one by a code, which comes first already, or the best by name',
    ],
  ]),
  ...inFile('src/domain/mapping/names/place-name.ts', [
    ["const word = words[at] ?? '';", '"Stryker was here!"', ALWAYS_THERE],
  ]),
  ...inFile('src/domain/mapping/org-units/place-scope.ts', [
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
  ...inFile('src/domain/mapping/files/settings-patch.ts', [
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
  ...inFile('src/domain/mapping/data-elements/settle-targets.ts', [
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
  ...inFile('src/domain/mapping/org-units/suggest-org-units.ts', [
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
  ...inFile('src/domain/mapping/org-units/unit-index.ts', [
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
  ...inFile('src/domain/mapping/org-units/unit-to-map.ts', [
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
];
