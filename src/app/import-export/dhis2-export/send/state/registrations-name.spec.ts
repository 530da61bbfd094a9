import { registrationsName } from './registrations-name.ts';

describe('the name of a file of marks of completeness', () => {
  it('is that of the file, and JSON', () => {
    expect(
      ['moh-515_all_2026-10.json', 'moh-515_all_2026-10.adx.xml.gz', 'a'].map(registrationsName),
    ).toEqual([
      'moh-515_all_2026-10_registrations.json',
      'moh-515_all_2026-10_registrations.json',
      'a_registrations.json',
    ]);
  });
});
