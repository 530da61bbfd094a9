import { addedRunningTotals, saysAllTime, silentlyAdded } from './silently-added.ts';

const DATA_SET = 'VMuFODsyWaO';
const plain = { dataElement: 'a' };

describe('targets whose months are added though no mapping says so', () => {
  for (const [what, dhis, isAdded] of [
    ['a general mapping', [plain], true],
    ['one of this data set', [{ ...plain, dataSet: DATA_SET }], true],
    ['one mapping of several', [{ ...plain, value_over: 'last' }, plain], true],
    ['an empty value_over', [{ ...plain, value_over: null }], true],
    ['one of another data set', [{ ...plain, dataSet: 'other' }], false],
    ['one that says how', [{ ...plain, value_over: 'sum' }], false],
    ['one without a data element', [{ dataSet: DATA_SET }], false],
    ['nothing mapped', [], false],
  ] as const) {
    it(`are ${isAdded ? '' : 'not '}those of ${what}`, () => {
      const definition = { id: 'births', dhis };
      expect(silentlyAdded([definition], DATA_SET)).toEqual(isAdded ? [definition] : []);
    });
  }

  for (const [subtitleKey, isAllTime] of [
    ['targets.all_time.subtitle', true],
    ['targets.all-time', true],
    ['All Time', true],
    ['alltime', true],
    ['targets.this_month.subtitle', false],
    ['targets.all.long_time', false],
    [undefined, false],
  ] as const) {
    it(`say of themselves that they are of all time: ${String(subtitleKey)}`, () => {
      const subtitle = subtitleKey === undefined ? {} : { subtitleKey };
      expect(saysAllTime(subtitle)).toBe(isAllTime);
      expect(addedRunningTotals([{ id: 'stock', dhis: [plain], ...subtitle }], DATA_SET)).toEqual(
        isAllTime ? [{ kind: 'running-total', target: 'stock' }] : [],
      );
    });
  }
});
