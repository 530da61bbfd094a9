import type { DataValueMapping } from '../settings/data-value-mapping.ts';
import { compareRowKeys, isWellFormed, mixedValueNotices, rowKeys } from './row-key.ts';

const mapping = (target: string, more: Partial<DataValueMapping> = {}): DataValueMapping => ({
  target,
  dataElement: 'kB0ZBFisE0e',
  value: 'total',
  ...more,
});

describe('rowKeys', () => {
  it('joins different targets, and one target once', () => {
    const keys = rowKeys([mapping('a'), mapping('b'), mapping('a')]);
    expect(keys.map(({ targets }) => targets.map(({ id }) => id))).toEqual([['a', 'b']]);
  });

  it('joins none and the default combo, written as the first mapping writes it', () => {
    const asDefault = mapping('b', { categoryOptionCombo: 'HllvX50cXC0' });
    expect(rowKeys([mapping('a'), asDefault])[0]?.categoryOptionCombo).toBeUndefined();
    expect(rowKeys([asDefault, mapping('a')])[0]?.categoryOptionCombo).toBe('HllvX50cXC0');
  });

  it('joins none and the default attribute option combo, and adds no two projects up', () => {
    const asDefault = mapping('b', { attributeOptionCombo: 'HllvX50cXC0' });
    expect(rowKeys([mapping('a'), asDefault]).length).toBe(1);
    const projects = ['D4UpeaWoLqq', 'gW3ySbXjjcr'].map((attributeOptionCombo) =>
      mapping('a', { attributeOptionCombo }),
    );
    expect(rowKeys(projects).map((key) => key.attributeOptionCombo)).toEqual([
      'D4UpeaWoLqq',
      'gW3ySbXjjcr',
    ]);
  });

  it('joins none, the default combo and what a DHIS2 calls its default, where that is known', () => {
    const mappings = [
      mapping('a'),
      mapping('b', { categoryOptionCombo: 'NhSoXUMPK2K', attributeOptionCombo: 'NhSoXUMPK2K' }),
      mapping('c', { categoryOptionCombo: 'HllvX50cXC0' }),
    ];
    const [key, ...others] = rowKeys(mappings, { optionCombo: 'NhSoXUMPK2K' });
    expect(key?.targets.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(others).toEqual([]);
    expect(rowKeys(mappings).length).toBe(2);
  });

  it('carries the default attribute option combo of the DHIS2, where no mapping writes one', () => {
    const defaults = { optionCombo: 'NhSoXUMPK2K', attributeOptionCombo: 'NhSoXUMPK2K' };
    const own = mapping('b', { dataElement: 'e22tIwy1nKR', attributeOptionCombo: 'D4UpeaWoLqq' });
    const keys = rowKeys([mapping('a'), own], defaults);
    expect(keys.map(({ attributeOptionCombo }) => attributeOptionCombo)).toEqual([
      'NhSoXUMPK2K',
      'D4UpeaWoLqq',
    ]);
    expect(keys[0]?.categoryOptionCombo).toBeUndefined();
  });

  it('keeps other combos and data elements apart', () => {
    const keys = rowKeys([
      mapping('a'),
      mapping('a', { categoryOptionCombo: 'D4UpeaWoLqq' }),
      mapping('a', { attributeOptionCombo: 'D4UpeaWoLqq' }),
      mapping('a', { dataElement: 'e22tIwy1nKR' }),
    ]);
    expect(keys.length).toBe(4);
  });

  it('takes the comment of the first mapping', () => {
    expect(
      rowKeys([mapping('a', { comment: 'x' }), mapping('b', { comment: 'y' })])[0]?.comment,
    ).toBe('x');
    expect(rowKeys([mapping('a'), mapping('b', { comment: 'y' })])[0]?.comment).toBeUndefined();
  });

  it('marks a key whose mappings disagree on the value, and names its targets', () => {
    const keys = rowKeys([mapping('a'), mapping('b', { value: 'pass' })]);
    expect(keys[0]?.value).toBe('mixed');
    expect(mixedValueNotices(keys)).toEqual([
      { kind: 'mixed-values', dataElement: 'kB0ZBFisE0e', targets: ['a', 'b'] },
    ]);
  });

  it('needs both numbers of a target whose mappings disagree on the value', () => {
    const [key] = rowKeys([
      mapping('a'),
      mapping('a', { value: 'pass' }),
      mapping('b', { value: 'percent' }),
      mapping('b'),
      mapping('c', { value: 'pass' }),
    ]);
    expect(key?.targets).toEqual([
      { id: 'a', value: 'percent' },
      { id: 'b', value: 'percent' },
      { id: 'c', value: 'pass' },
    ]);
  });

  it('is well-formed where every identifier is', () => {
    const [good, bad] = rowKeys([mapping('a'), mapping('a', { attributeOptionCombo: 'x' })]);
    expect([good && isWellFormed(good), bad && isWellFormed(bad)]).toEqual([true, false]);
  });

  it('are in the order of element and combos, none before any', () => {
    const keys = rowKeys(
      [
        {},
        { attributeOptionCombo: 'AAAAAAAAAAA' },
        { attributeOptionCombo: 'zzzzzzzzzzz' },
        { categoryOptionCombo: 'AAAAAAAAAAA' },
        { categoryOptionCombo: 'zzzzzzzzzzz' },
        { dataElement: 'zzzzzzzzzzz' },
      ].map((more) => mapping('a', more)),
    );
    keys.forEach((a, first) => {
      keys.forEach((b, second) => {
        expect(Math.sign(compareRowKeys(a, b))).toBe(Math.sign(first - second));
      });
    });
  });
});
