import { FINDING_RULES, type Finding, type FindingKind } from '../../../../../domain/index.ts';
import { findingGroups } from './finding-groups.ts';

describe('findings as they are shown', () => {
  const finding = (kind: FindingKind, index?: number, more: Partial<Finding> = {}): Finding => ({
    kind,
    ...FINDING_RULES[kind],
    detail: {},
    ...(index === undefined
      ? {}
      : { row: { index, dataElement: 'births00001', orgUnit: 'unit0000001', value: '3' } }),
    ...more,
  });

  it('stand together by how bad they are, the worst first', () => {
    const groups = findingGroups([
      finding('aggregation-type', 0),
      finding('org-unit-not-assigned', 1),
      finding('zero-not-significant', 0),
      finding('org-unit-not-assigned', 0),
      finding('future-period'),
    ]);
    expect(
      groups.map(({ severity, groups: kinds }) => [
        severity,
        kinds.map(({ kind, rows }) => [kind, rows]),
      ]),
    ).toEqual([
      [
        'refused',
        [
          ['future-period', 0],
          ['org-unit-not-assigned', 2],
        ],
      ],
      ['lost', [['zero-not-significant', 1]]],
      ['doubtful', [['aggregation-type', 1]]],
    ]);
  });

  it('tell once what rows have in common, and of each row what only that row has', () => {
    const [group] = findingGroups([
      finding('value-type', 0, { detail: { valueType: 'INTEGER', fault: 'not-whole' } }),
      finding('value-type', 1, { detail: { valueType: 'BOOLEAN', fault: 'not-yes-or-no' } }),
      finding('value-type', 2, { detail: { valueType: 'INTEGER', fault: 'not-whole' } }),
    ]).flatMap(({ groups }) => groups);
    expect(group?.variants.map(({ detail, rows }) => [detail.valueType, rows.length])).toEqual([
      ['INTEGER', 2],
      ['BOOLEAN', 1],
    ]);
    const [closed] = findingGroups([
      finding('org-unit-closed', 0, { detail: { date: '2026-01-31' } }),
      finding('org-unit-closed', 1, { detail: { date: '2025-12-31' } }),
    ]).flatMap(({ groups }) => groups);
    expect(closed?.variants.map(({ rows }) => rows.map(({ detail }) => detail.date))).toEqual([
      ['2026-01-31', '2025-12-31'],
    ]);
  });
});
