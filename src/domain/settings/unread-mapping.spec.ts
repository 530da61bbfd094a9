import { KEYS_OF_CONTACT, KEYS_OF_TARGET, unreadMappings } from './unread-mapping.ts';

describe('unreadMappings', () => {
  for (const [what, entry, expected] of [
    [
      'a misspelt key',
      { data_element: 'a' },
      { fault: 'no-key', key: 'data_element', like: 'dataElement' },
    ],
    [
      'a key in other case',
      { dataelement: 'a' },
      { fault: 'no-key', key: 'dataelement', like: 'dataElement' },
    ],
    ['no key at all', {}, { fault: 'no-key' }],
    ['only a data set', { dataSet: 'a' }, { fault: 'no-key' }],
    [
      'a key beside',
      { dataElement: 'a', COC: 'b' },
      { fault: 'unknown-key', key: 'COC', like: 'categoryOptionCombo' },
    ],
    [
      'a key of nothing',
      { dataElement: 'a', constructor: 'b' },
      { fault: 'unknown-key', key: 'constructor' },
    ],
    [
      'an id with a space',
      { dataElement: 'kB0ZBFisE0e ' },
      { fault: 'spaces', key: 'dataElement', value: 'kB0ZBFisE0e ', like: 'kB0ZBFisE0e' },
    ],
  ] as const) {
    it(`of a target reports ${what}`, () => {
      expect<unknown>(unreadMappings([entry], undefined, KEYS_OF_TARGET)).toEqual([expected]);
    });
  }

  it('of a contact reports DHIS2’s other word for its key', () => {
    expect(unreadMappings([{ organisationUnit: 'a' }], undefined, KEYS_OF_CONTACT)).toEqual([
      { fault: 'no-key', key: 'organisationUnit', like: 'orgUnit' },
    ]);
  });

  it('reports a text in place of an object', () => {
    expect(unreadMappings([], 'HJiPOcmziQA', KEYS_OF_CONTACT)).toEqual([
      { fault: 'no-entry', value: 'HJiPOcmziQA', like: 'orgUnit' },
    ]);
    expect(unreadMappings([], 7, KEYS_OF_CONTACT)).toEqual([{ fault: 'no-entry', value: '7' }]);
  });

  it('is silent on whole entries, and on keys that were left empty', () => {
    const whole = { dataElement: 'kB0ZBFisE0e', dataSet: '', comment: ' ', value: 'pass' };
    expect(unreadMappings([whole, { dataElement: '' }], undefined, KEYS_OF_TARGET)).toEqual([]);
  });
});
