import { unitsOfOwners } from './units-of-owners.ts';

describe('unitsOfOwners', () => {
  it('joins what is said of one owner several times', () => {
    const units = unitsOfOwners([
      ['amina', ['HJiPOcmziQA']],
      ['bintou', ['lpEESChpXRt']],
      ['amina', ['lpEESChpXRt', 'HJiPOcmziQA']],
    ]);
    expect([...units].map(([owner, of]) => [owner, ...of])).toEqual([
      ['amina', 'HJiPOcmziQA', 'lpEESChpXRt'],
      ['bintou', 'lpEESChpXRt'],
    ]);
  });
});
