import type { Dhis2Error } from './dhis2-error.ts';
import { leavesOpen } from './leaves-open.ts';

describe('whether DHIS2 may have taken what was sent', () => {
  const open: readonly Dhis2Error[] = [
    { code: 'unreachable' },
    { code: 'refused', status: 500, words: '' },
    { code: 'not-dhis2', status: 0 },
    { code: 'not-dhis2', status: 200 },
    { code: 'not-dhis2', status: 299 },
    { code: 'not-dhis2', status: 500 },
  ];
  const told: readonly Dhis2Error[] = [
    { code: 'refused', status: 499, words: '' },
    { code: 'not-dhis2', status: 300 },
    { code: 'not-dhis2', status: 499 },
    { code: 'busy' },
    { code: 'wrong-credentials', words: '' },
    { code: 'no-access', words: '' },
  ];

  it('is open after no answer, a crash, and a yes that cannot be read', () => {
    expect(open.filter((error) => !leavesOpen(error))).toEqual([]);
  });

  it('is not open after a refusal, or another address to go to', () => {
    expect(told.filter(leavesOpen)).toEqual([]);
  });
});
