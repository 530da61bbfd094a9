import { editContacts } from '../../testing/apply-mapping.ts';
import { orgUnitsOf } from '../../place/org-unit-mapping.ts';
import { contactsFiles } from './contacts-files.ts';
import { decodePlaceToMap } from '../org-units/place-to-map.ts';
import type { SuggestedPlace } from '../org-units/suggestion.ts';

const DATA_SET = 'VMuFODsyWaO';
const UNIT = 'HJiPOcmziQA';
const OTHER = { orgUnit: 'gRz6y8lRVxk', dataSet: 'other000001' };

const settled = (_id: string, dhis: unknown, orgUnit?: string): SuggestedPlace => {
  const place = decodePlaceToMap({ _id, type: 'clinic', dhis });
  if (place === undefined) throw new Error('no place');
  return {
    place,
    state: 'confirmed',
    inPlace: [],
    ...(orgUnit === undefined ? {} : { settled: orgUnit }),
    suggestions: [],
    conflicts: [],
  };
};

describe('the contacts files for cht-conf', () => {
  it('have a row for each place that changes, and none where none does', () => {
    const places = [settled('a', undefined, UNIT), settled('b,"c"', undefined, UNIT)];
    expect(contactsFiles([...places, settled('d', undefined)], DATA_SET)).toEqual({
      files: [
        {
          name: 'contact.csv',
          text: `documentID,dhis.orgUnit\na,${UNIT}\n"b,""c""",${UNIT}\n`,
        },
      ],
      byHand: [],
    });
    expect(contactsFiles([settled('d', undefined)], DATA_SET)).toEqual({ files: [], byHand: [] });
  });

  for (const [about, dhis, file, after] of [
    ['no mapping', undefined, 'contact.csv', { orgUnit: UNIT }],
    ['one of every data set', { orgUnit: 'old' }, 'contact.csv', { orgUnit: UNIT }],
    [
      'one of this data set',
      { orgUnit: 'old', dataSet: DATA_SET },
      'contact.csv',
      { orgUnit: UNIT, dataSet: DATA_SET },
    ],
    [
      'a list with one of another',
      [OTHER],
      'contact.dhis-1-new.csv',
      [OTHER, { orgUnit: UNIT, dataSet: DATA_SET }],
    ],
    ['an empty list', [], 'contact.dhis-0-new.csv', [{ orgUnit: UNIT, dataSet: DATA_SET }]],
    [
      'a list with one of this data set',
      [OTHER, { orgUnit: 'general' }, { orgUnit: 'old', dataSet: DATA_SET }],
      'contact.dhis-2.csv',
      [OTHER, { orgUnit: 'general' }, { orgUnit: UNIT, dataSet: DATA_SET }],
    ],
    [
      'a list with one of every data set',
      [null, { orgUnit: 'general' }],
      'contact.dhis-1.csv',
      [null, { orgUnit: UNIT }],
    ],
    [
      'a list with one of this data set that names no org unit',
      [{ dataSet: DATA_SET }],
      'contact.dhis-1-new.csv',
      [{ dataSet: DATA_SET }, { orgUnit: UNIT, dataSet: DATA_SET }],
    ],
    [
      'a list with something else than an org unit',
      [{ comment: 'closed' }],
      'contact.dhis-1-new.csv',
      [{ comment: 'closed' }, { orgUnit: UNIT, dataSet: DATA_SET }],
    ],
    ['an empty text', '', 'contact.csv', { orgUnit: UNIT }],
  ] as const) {
    it(`write beside ${about}: ${file}`, () => {
      const { files } = contactsFiles([settled('a', dhis, UNIT)], DATA_SET);
      expect(files.map(({ name }) => name)).toEqual([file]);
      const [edited] = editContacts(
        [{ _id: 'a', type: 'clinic', ...(dhis === '' ? {} : { dhis }) }],
        files,
      );
      expect(edited?.dhis as unknown).toEqual(after);
      const contact = decodePlaceToMap(edited);
      expect(contact && orgUnitsOf(contact, DATA_SET, 'unless-specific')).toEqual([UNIT]);
    });
  }

  for (const [about, dhis] of [
    ['a mapping of another data set that is no list', OTHER],
    ['a text', 'old'],
    ['several of every data set', [{ orgUnit: 'a' }, { orgUnit: 'b' }]],
    [
      'several of this data set',
      [
        { orgUnit: 'a', dataSet: DATA_SET },
        { orgUnit: 'b', dataSet: DATA_SET },
      ],
    ],
  ] as const) {
    it(`leave ${about} for a person`, () => {
      expect(contactsFiles([settled('a', dhis, UNIT)], DATA_SET)).toEqual({
        files: [],
        byHand: ['a'],
      });
    });
  }

  describe('for a place that gets none any more', () => {
    const leftOut = (_id: string, dhis: unknown): SuggestedPlace => {
      const { place, ...rest } = settled(_id, dhis);
      return {
        ...rest,
        place,
        state: 'left-out',
        inPlace: orgUnitsOf(place, DATA_SET, 'unless-specific'),
      };
    };

    it('empty the mapping that it has, and no other one', () => {
      const dhis = [OTHER, { orgUnit: 'old', dataSet: DATA_SET }];
      const { files, byHand } = contactsFiles([leftOut('a', dhis)], DATA_SET);
      expect([files, byHand]).toEqual([
        [{ name: 'contact.dhis-1.csv', text: 'documentID,dhis.1.orgUnit\na,\n' }],
        [],
      ]);
      const [edited] = editContacts([{ _id: 'a', type: 'clinic', dhis }], files);
      const contact = decodePlaceToMap(edited);
      expect(contact && orgUnitsOf(contact, DATA_SET, 'unless-specific')).toEqual([]);
      expect(contact && orgUnitsOf(contact, OTHER.dataSet, 'unless-specific')).toEqual([
        OTHER.orgUnit,
      ]);
    });

    it('have nothing where it has none', () => {
      for (const dhis of [undefined, OTHER, [OTHER]]) {
        expect(contactsFiles([leftOut('a', dhis)], DATA_SET)).toEqual({ files: [], byHand: [] });
      }
    });

    it('leave several of them for a person', () => {
      for (const dhis of [
        [{ orgUnit: 'a' }, { orgUnit: 'b' }],
        [{ orgUnit: 'of every data set' }, { orgUnit: 'a', dataSet: DATA_SET }],
      ]) {
        expect(contactsFiles([leftOut('a', dhis)], DATA_SET)).toEqual({ files: [], byHand: ['a'] });
      }
    });
  });

  it('are one for each way in which mappings stand, in one order', () => {
    const places = [settled('b', [], UNIT), settled('a', undefined, UNIT)];
    expect(contactsFiles(places, DATA_SET).files.map(({ name }) => name)).toEqual([
      'contact.csv',
      'contact.dhis-0-new.csv',
    ]);
    expect(contactsFiles(places.reverse(), DATA_SET).files.map(({ name }) => name)).toEqual([
      'contact.csv',
      'contact.dhis-0-new.csv',
    ]);
  });

  it('add an entry in another file than they change one of the same number', () => {
    const places = [settled('a', [OTHER], UNIT), settled('b', [null, { orgUnit: 'old' }], UNIT)];
    expect(contactsFiles(places, DATA_SET).files).toEqual([
      {
        name: 'contact.dhis-1-new.csv',
        text: `documentID,dhis.1.orgUnit,dhis.1.dataSet\na,${UNIT},${DATA_SET}\n`,
      },
      { name: 'contact.dhis-1.csv', text: `documentID,dhis.1.orgUnit\nb,${UNIT}\n` },
    ]);
  });
});
