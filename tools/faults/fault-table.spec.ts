import { faultTable, type TriedRun, withTable } from './fault-table.ts';

const tried = (outcome: TriedRun['outcome'], column: string): TriedRun => ({
  fault: 'silence',
  kind: 'views',
  column,
  outcome,
});

describe('The table of faults', () => {
  it('counts how the runs with each fault ended', () => {
    const table = faultTable('exports', [
      tried({ end: 'right' }, 'once'),
      tried({ end: 'right' }, 'once'),
      tried({ end: 'refused', code: 'unreachable' }, 'once'),
      tried({ end: 'wrong', why: 'other bytes' }, 'always'),
    ]);
    expect(table).toContain('4 exports under 1 faults at the requests for views');
    expect(table).toContain('2 right, 1 refused and told, 1 wrong.');
    expect(table).toContain('| silence | 2 right, 1 unreachable | 1 WRONG |');
  });

  it('takes the place of the one before, and leaves the rest of the page', () => {
    const page =
      'a\n<!-- npm run faults: page -->\nold\n<!-- page: to here -->\nb\n' +
      '<!-- npm run faults: sending -->\nkept\n<!-- sending: to here -->\n';
    const written = withTable(page, 'page', 'new');
    expect(written).toMatch(/^a\n.*\n\nnew\n\n.*\nb\n.*\nkept\n.*\n$/s);
    expect(withTable(written, 'page', 'new')).toBe(written);
    expect(() => withTable('nothing', 'page', 'new')).toThrowError();
  });
});
