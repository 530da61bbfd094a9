import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import {
  decodeKnownOfDhis2,
  knownOfDhis2Json,
  type KnownOfDhis2,
  knownOfMetadata,
  withIdsOfCodes,
} from './known-of-dhis2.ts';

const known: KnownOfDhis2 = {
  calendar: 'iso8601',
  defaultCombos: { optionCombo: 'HllvX50cXC0', attributeOptionCombo: 'HllvX50cXC0' },
  periodType: 'Monthly',
  valueTypes: { kB0ZBFisE0e: 'BOOLEAN' },
  idsOfCodes: new Map([['OU_1', 'DiszpKrYNg8']]),
};

describe('What is known of a DHIS2', () => {
  it('is what its metadata tell, and nothing where they tell nothing', () => {
    const nothing: DataSetMetadata = { id: 'a', name: '', categoryCombos: [] };
    expect(knownOfMetadata(nothing)).toEqual({});
    expect(
      knownOfMetadata({
        ...nothing,
        calendar: 'nepali',
        dataElements: [{ id: 'kB0ZBFisE0e', name: '', valueType: 'NUMBER' }],
        attributeCombo: 'c',
        categoryCombos: [
          { id: 'c', name: '', isDefault: true, optionCombos: [{ id: 'o', name: '' }] },
        ],
      }),
    ).toEqual({
      calendar: 'nepali',
      valueTypes: { kB0ZBFisE0e: 'NUMBER' },
      defaultCombos: { optionCombo: 'o', attributeOptionCombo: 'o' },
    });
  });

  it('comes through JSON as it is', () => {
    for (const one of [known, {}, { periodType: 'Quarterly' }]) {
      const json: unknown = JSON.parse(JSON.stringify(knownOfDhis2Json(one)));
      expect(decodeKnownOfDhis2(json)).toEqual(one);
    }
  });

  it('has no code that no file can carry', () => {
    const orgUnitCodes = { 'a"b': 'HJiPOcmziQA', 'a,b': 'gRz6y8lRVxk', OU_1: 'DiszpKrYNg8' };
    expect(decodeKnownOfDhis2({ orgUnitCodes })?.idsOfCodes).toEqual(
      new Map([['OU_1', 'DiszpKrYNg8']]),
    );
  });

  it('adds codes to a request that wants them, which may ask for org units by either', () => {
    const idsOfCodes = new Map([['OU_1', 'DiszpKrYNg8']]);
    const orgUnits = ['OU_1', 'HJiPOcmziQA'];
    expect(withIdsOfCodes({ idScheme: 'code', orgUnits }, idsOfCodes)).toEqual({
      idsOfCodes,
      orgUnits: ['DiszpKrYNg8', 'HJiPOcmziQA'],
    });
    expect(withIdsOfCodes({ orgUnits }, idsOfCodes)).toEqual({});
    expect(withIdsOfCodes({ idScheme: 'code', orgUnits }, undefined)).toEqual({});
  });

  it('is refused whole where a part of it cannot be read', () => {
    for (const json of [
      undefined,
      [],
      { valueType: {} },
      { calendar: 1 },
      { periodType: '' },
      { valueTypes: { kB0ZBFisE0e: 1 } },
      { orgUnitCodes: ['a'] },
      { orgUnitCodes: { OU_1: '' } },
      { defaultCombos: {} },
      { defaultCombos: { optionCombo: 'o', attributeOptionCombo: '' } },
      { defaultCombos: 'o' },
    ]) {
      expect(decodeKnownOfDhis2(json)).withContext(JSON.stringify(json)).toBeUndefined();
    }
  });
});
