import { rangeFormat } from './range-format.ts';

describe('rangeFormat', () => {
  it('asks the slow format once for each range', () => {
    const asked: string[] = [];
    const write = rangeFormat({
      formatRange: (from, to) => {
        asked.push(`${Number(from)}-${Number(to)}`);
        return `from ${Number(from)} to ${Number(to)}`;
      },
    });
    expect([write(1, 2), write(1, 3), write(1, 2), write(3, 3)]).toEqual([
      'from 1 to 2',
      'from 1 to 3',
      'from 1 to 2',
      'from 3 to 3',
    ]);
    expect(asked).toEqual(['1-2', '1-3', '3-3']);
  });
});
