import { inFile, type Equivalent } from '../equivalent.ts';
import { NO_SUCH_ID, ONLY_SPEED } from '../reasons.ts';

export const dataAccessReview: readonly Equivalent[] = [
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
];
