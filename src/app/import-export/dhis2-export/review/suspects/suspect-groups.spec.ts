import { suspectGroups, type SuspectWords } from './suspect-groups.ts';

const words: SuspectWords = {
  same: ({ names }) => names,
  list: (names) => names.join(', '),
  changed: (date) => date,
  account: (name) => name,
  documents: (count) => String(count),
  target: (id) => `target ${id}`,
};

describe('suspects about targets', () => {
  it('are named as the settings name them, where they do, and told in the words of the report', () => {
    const groups = suspectGroups(
      [
        { suspect: { kind: 'running-total', target: 'households' }, people: [] },
        { suspect: { kind: 'unknown-target', target: 'renamed', documents: 2 }, people: [] },
      ],
      words,
    );
    expect(groups).toEqual([
      {
        key: 'export.dhis.notice.running-total',
        count: 1,
        items: [{ name: 'target households', ids: ['households'] }],
      },
      {
        key: 'export.dhis.suspect.unknown-target',
        count: 1,
        items: [{ name: 'renamed', detail: '2', ids: ['renamed'] }],
      },
    ]);
  });
});
