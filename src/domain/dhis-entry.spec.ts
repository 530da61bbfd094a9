import { dhisEntries, isFor, isGeneral, unreadDhis } from './dhis-entry.ts';

const entry = { orgUnit: 'HJiPOcmziQA' };

describe('the mappings of a target or a contact', () => {
  it('are one or a list of them, without what is none', () => {
    expect(dhisEntries({ dhis: entry })).toEqual([entry]);
    expect(dhisEntries({ dhis: [entry, null, 'HJiPOcmziQA', [entry], {}] })).toEqual([entry, {}]);
    for (const owner of [{}, { dhis: 'HJiPOcmziQA' }, { dhis: null }, undefined, 'text'])
      expect(dhisEntries(owner)).toEqual([]);
  });

  for (const [what, dhis, unread] of [
    ['a text', 'HJiPOcmziQA', 'HJiPOcmziQA'],
    ['a number', 7, 7],
    ['a text in the list', [entry, null, 'HJiPOcmziQA', 8], 'HJiPOcmziQA'],
    ['a list in the list', [entry, [entry]], [entry]],
    ['nothing of a mapping', entry, undefined],
    ['nothing of a list of mappings', [entry, {}], undefined],
    ['nothing where it is empty', '', undefined],
    ['nothing where it is none', null, undefined],
    ['nothing of empty entries', [null, '', 0], undefined],
  ] as const) {
    it(`has what is not read, but means something: ${what}`, () => {
      expect(unreadDhis({ dhis })).toEqual(unread);
    });
  }

  it('have nothing that is not read where there are none', () => {
    expect(unreadDhis({})).toBeUndefined();
  });

  it('are for one data set, or for none in particular', () => {
    const [ofNone, ofEmpty, ofOne] = [entry, { dataSet: '' }, { dataSet: 'a' }];
    expect([ofNone, ofEmpty, ofOne].map(isGeneral)).toEqual([true, true, false]);
    expect([ofNone, ofEmpty, ofOne].map((one) => isFor(one, 'a'))).toEqual([false, false, true]);
    expect(isFor(ofOne, 'b')).toBeFalse();
  });
});
