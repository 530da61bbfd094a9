import { factsAsOf } from './facts-as-of.ts';

describe('A contact as it was known at an instant', () => {
  const contact = { _id: 'a', reported_date: 10 };
  const reports = [{ _id: '1', reported_date: 20 }, { _id: '2', reported_date: 21 }, { _id: '3' }];

  it('has no reports of later, and is not there before it was registered', () => {
    expect(factsAsOf({ contact, reports }, 20)?.reports.map(({ _id }) => _id)).toEqual(['1', '3']);
    expect(factsAsOf({ contact, reports }, 9)).toBeUndefined();
  });

  it('has what is dated by a text, which no phone writes', () => {
    const dated = { contact: { ...contact, reported_date: '30' }, reports: [] };
    expect(factsAsOf(dated, 20)).toEqual(dated);
  });
});
