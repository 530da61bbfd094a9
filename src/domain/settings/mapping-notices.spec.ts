import { isForAnother, mappingNotices, notConfigured } from './mapping-notices.ts';
import type { TargetDefinition } from './target-definition.ts';

const CHOSEN = 'VMuFODsyWaO';
const OTHER = 'other000001';
const dataSets = [{ id: CHOSEN }, { id: OTHER }];

const definition = (given: Partial<TargetDefinition>): TargetDefinition => ({
  id: 'births',
  dhis: [],
  ...given,
});
const noticesOf = (given: Partial<TargetDefinition>, valueTypes?: Record<string, string>) =>
  mappingNotices([definition(given)], dataSets, CHOSEN, valueTypes);

describe('what is said of the mappings of targets', () => {
  it('is each data set that is not configured, once, and which one is probably meant', () => {
    const named = (dataSet: unknown) => ({ dataElement: 'a', dataSet });
    const entries = ['gone', CHOSEN, 'gone', ` ${CHOSEN.toLowerCase()}`, '', undefined].map(named);
    expect(notConfigured(entries, dataSets)).toEqual([
      { dataSet: 'gone' },
      { dataSet: ` ${CHOSEN.toLowerCase()}`, like: CHOSEN },
    ]);
    expect(noticesOf({ dhis: [named('gone')] })).toEqual([
      { kind: 'not-configured-data-set', target: 'births', dataSet: 'gone' },
    ]);
  });

  it('is what cannot be read, unless it is for another data set that is configured', () => {
    const entries = [undefined, CHOSEN, OTHER].map((dataSet) => ({ element: 'a', dataSet }));
    expect(noticesOf({ dhis: entries, unreadDhis: 7 })).toEqual([
      { kind: 'unread-mapping', target: 'births', fault: 'no-entry', value: '7' },
      { kind: 'unread-mapping', target: 'births', fault: 'no-key', key: 'element' },
      { kind: 'unread-mapping', target: 'births', fault: 'no-key', key: 'element' },
    ]);
  });

  for (const [dataSet, isOther] of [
    [OTHER, true],
    [CHOSEN, false],
    ['gone', false],
    [undefined, false],
  ] as const) {
    it(`knows whether an entry is of another export: ${String(dataSet)}`, () => {
      expect(isForAnother({ dataSet }, dataSets, CHOSEN)).toBe(isOther);
    });
  }

  const plain = { dataElement: 'a' };
  for (const [what, type, dhis, isSaid] of [
    ['a percentage without a value', 'percent', [plain], true],
    ['one of this data set', 'percent', [{ ...plain, dataSet: CHOSEN }], true],
    ['one mapping of several', 'percent', [{ ...plain, value: 'percent' }, plain], true],
    ['one of another data set', 'percent', [{ ...plain, dataSet: OTHER }], false],
    ['one that says its value', 'percent', [{ ...plain, value: 'total' }], false],
    ['one that says its type', 'percent', [{ ...plain, value_type: 'PERCENTAGE' }], false],
    ['one without a data element', 'percent', [{ dataElement: '', dataSet: CHOSEN }], false],
    ['one of an element of percentages', 'percent', [{ dataElement: 'share' }], false],
    ['a count', 'count', [plain], false],
    ['nothing mapped', 'percent', [], false],
  ] as const) {
    it(`is ${isSaid ? '' : 'not '}that a denominator is sent: ${what}`, () => {
      expect(noticesOf({ type, dhis }, { share: 'PERCENTAGE', a: 'NUMBER' })).toEqual(
        isSaid ? [{ kind: 'percent-total', target: 'births' }] : [],
      );
    });
  }
});
