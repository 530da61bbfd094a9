import { decodeImportSummary, type DataValueRow } from '../../../../../domain/index.ts';
import { conflictGroups } from './conflict-groups.ts';

describe('the conflicts of a summary', () => {
  const rows: readonly DataValueRow[] = ['unit0000001', 'unit0000002'].map((orgUnit) => ({
    dataElement: 'element0001',
    orgUnit,
    value: '3',
  }));
  const groupsOf = (conflicts: readonly object[]) => {
    const summary = decodeImportSummary({ status: 'ERROR', conflicts });
    if (!summary.ok) throw new Error(summary.error.code);
    return conflictGroups(summary.value, rows);
  };

  it('are one group for each cause, with all its rows', () => {
    const groups = groupsOf([
      { errorCode: 'E7619', value: 'not valid: b', indexes: [1] },
      { errorCode: 'E7619', value: 'not valid: a', indexes: [0] },
      { errorCode: 'E7640', value: 'past expiry', indexes: [0] },
    ]);
    expect(
      groups.map(({ cause, rows: about }) => [cause, about.map(({ index }) => index)]),
    ).toEqual([
      ['value-type', [0, 1]],
      ['expired-period', [0]],
    ]);
    expect(groups[0]?.words).toEqual(['not valid: b', 'not valid: a']);
  });

  it('name the rows that refused the whole file', () => {
    const [group] = groupsOf([
      { errorCode: 'E8022', value: 'not assigned: [unit0000002]', indexes: [0, 1] },
    ]);
    expect(group?.refusesFile).toBeTrue();
    expect(group?.rows.map(({ orgUnit }) => orgUnit)).toEqual(['unit0000002']);
  });
});
