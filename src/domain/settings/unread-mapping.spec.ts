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

  it('recognises an id beside spaces', () => {
    expect(unreadMappings([], ' HJiPOcmziQA ', KEYS_OF_CONTACT)).toEqual([
      { fault: 'no-entry', value: ' HJiPOcmziQA ', like: 'orgUnit' },
    ]);
  });

  it('names of several keys the one that is meant for the needed one', () => {
    const entry = { note: 'births', data_element: 'a', coc: 'b' };
    expect(unreadMappings([entry], undefined, KEYS_OF_TARGET)).toEqual([
      { fault: 'no-key', key: 'data_element', like: 'dataElement' },
    ]);
    expect(unreadMappings([{ note: 'a', other: 'b' }], undefined, KEYS_OF_TARGET)).toEqual([
      { fault: 'no-key', key: 'note' },
    ]);
  });

  for (const [known, spellings] of [
    [KEYS_OF_CONTACT, { organizationUnit: 'orgUnit', org_unit_id: 'orgUnit' }],
    [KEYS_OF_CONTACT, { organisationUnitId: 'orgUnit', OU: 'orgUnit' }],
    [KEYS_OF_TARGET, { dataElementId: 'dataElement', de: 'dataElement' }],
  ] as const) {
    for (const [key, like] of Object.entries(spellings)) {
      it(`recognises ${key}`, () => {
        expect(unreadMappings([{ [key]: 'a' }], undefined, known)).toEqual([
          { fault: 'no-key', key, like },
        ]);
      });
    }
  }

  for (const [key, like] of Object.entries({
    data_set_id: 'dataSet',
    categoryOptionComboId: 'categoryOptionCombo',
    coc: 'categoryOptionCombo',
    attributeOptionComboId: 'attributeOptionCombo',
    aoc: 'attributeOptionCombo',
  })) {
    it(`recognises ${key} beside the needed key`, () => {
      const entry = { dataElement: 'a', [key]: 'b' };
      expect(unreadMappings([entry], undefined, KEYS_OF_TARGET)).toEqual([
        { fault: 'unknown-key', key, like },
      ]);
    });
  }

  for (const key of ['dataElement', 'orgUnit', 'categoryOptionCombo', 'attributeOptionCombo']) {
    it(`tells spaces around an id of ${key}, and what is no id with them`, () => {
      const known = ['x', key] as const;
      const values = [' kB0ZBFisE0e', 'two words '].map((value) => ({ x: '', [key]: value }));
      expect(unreadMappings(values, undefined, known)).toEqual([
        { fault: 'spaces', key, value: ' kB0ZBFisE0e', like: 'kB0ZBFisE0e' },
        { fault: 'spaces', key, value: 'two words ' },
      ]);
    });
  }

  it('is silent on every key that the rules know', () => {
    const target = {
      dataElement: 'a',
      dataSet: 'b',
      categoryOptionCombo: 'c',
      attributeOptionCombo: 'd',
      comment: 'e',
      value: 'pass',
      value_over: 'last',
      value_type: 'NUMBER',
      options: [],
    };
    expect(unreadMappings([target], undefined, KEYS_OF_TARGET)).toEqual([]);
    const contact = { orgUnit: 'a', dataSet: 'b' };
    expect(unreadMappings([contact], undefined, KEYS_OF_CONTACT)).toEqual([]);
  });

  it('is silent on whole entries, and on keys that were left empty', () => {
    const whole = { dataElement: 'kB0ZBFisE0e', dataSet: '', comment: ' ', value: 'pass' };
    expect(unreadMappings([whole, { dataElement: '' }], undefined, KEYS_OF_TARGET)).toEqual([]);
  });
});
