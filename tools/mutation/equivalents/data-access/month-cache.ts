import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_SPEED } from '../reasons.ts';

export const dataAccessMonthCache: readonly Equivalent[] = [
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
];
