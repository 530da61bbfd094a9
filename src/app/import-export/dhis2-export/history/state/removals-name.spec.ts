import { removalsName } from './removals-name.ts';

describe('the name of the removals', () => {
  it('is that of the file, and says what is in it', () => {
    expect(removalsName('moh-515_all_2026-10.json')).toBe('moh-515_all_2026-10_removals.json');
    expect(removalsName('a_all_2026-10.adx.xml.gz')).toBe('a_all_2026-10_removals.adx.xml.gz');
    expect(removalsName('a')).toBe('a_removals');
  });
});
