import { FAULTS } from '../../server/testing/fault-proxy/faults.ts';
import { faultTable, type TriedRun, withTable } from './fault-table.ts';

const [fault] = FAULTS;
const tried = (outcome: TriedRun['outcome'], times: 'once' | 'always'): readonly TriedRun[] =>
  fault === undefined ? [] : [{ way: 'API', run: { fault, kind: 'views', times }, outcome }];

describe('The table of faults', () => {
  it('counts how the runs with each fault ended', () => {
    const table = faultTable([
      ...tried({ end: 'right' }, 'once'),
      ...tried({ end: 'right' }, 'once'),
      ...tried({ end: 'refused', code: 'unreachable' }, 'once'),
      ...tried({ end: 'wrong', why: 'other bytes' }, 'always'),
    ]);
    expect(table).toContain('4 exports under 1 faults');
    expect(table).toContain('2 with the right bytes, 1 refused with a code, 1 wrong.');
    expect(table).toContain(`| ${fault?.name ?? ''} | 2 right, 1 unreachable | 1 WRONG |`);
  });

  it('takes the place of the one before, and leaves the rest of the page', () => {
    const page = 'a\n<!-- npm run faults writes from here -->\nold\n<!-- to here -->\nb\n';
    const written = withTable(page, 'new');
    expect(written).toMatch(/^a\n.*\n\nnew\n\n.*\nb\n$/s);
    expect(withTable(written, 'new')).toBe(written);
    expect(() => withTable('nothing', 'new')).toThrowError();
  });
});
