import { mappedValueType } from './mapped-value-type.ts';
import { isShare, otherElementType } from './other-value-type.ts';
import type { SettingsNotice } from './settings-notice.ts';

const options = (at_least: unknown, code: unknown = 'A') => ({ options: [{ at_least, code }] });

/** The type of an entry, and what is said of it. */
const read = (entry: object, ofElement?: string) => {
  const notices: SettingsNotice[] = [];
  const type = mappedValueType('t', entry as never, ofElement, notices);
  return { type, notices };
};

describe('the type of a mapping’s value', () => {
  for (const [at, isRead] of [
    [0, true],
    [0.5, true],
    [-1, false],
    [Infinity, false],
    [NaN, false],
    ['0', false],
  ] as const) {
    it(`${isRead ? 'reads' : 'does not read'} an option from ${JSON.stringify(at)} (${String(at)}) on`, () => {
      expect(read(options(at))).toEqual(
        isRead
          ? { type: { name: 'TEXT', options: [{ atLeast: at as number, code: 'A' }] }, notices: [] }
          : {
              type: { name: 'TEXT', options: [] },
              notices: [{ kind: 'unreadable-options', target: 't' }],
            },
      );
    });
  }

  for (const [code, isRead] of [
    ['null', false],
    ['NULL', false],
    ['nullable', true],
    ['A b', true],
    [' A', false],
    ['A ', false],
    ['A"b', false],
    ['A,b', false],
    ['A\nb', false],
    ['é', false],
  ] as const) {
    it(`${isRead ? 'takes' : 'does not take'} the code ${JSON.stringify(code)}`, () => {
      expect(read(options(0, code)).type?.options?.length).toBe(isRead ? 1 : 0);
    });
  }

  it('is none where options are of a type that nothing is known of', () => {
    expect(read({ value_type: 'DATE', ...options(0) })).toEqual({
      type: { name: 'DATE', options: [] },
      notices: [{ kind: 'unsupported-value-type', target: 't', value: 'DATE' }],
    });
  });

  for (const [written, like] of [
    ['Yes/No', 'BOOLEAN'],
    ['yes', 'BOOLEAN'],
    ['bool', 'BOOLEAN'],
    ['no yes', undefined],
    ['yes but', undefined],
    ['Yes only', 'TRUE_ONLY'],
    ['True-only', 'TRUE_ONLY'],
    ['not true only', undefined],
    ['true only once', undefined],
    ['unit interval', 'UNIT_INTERVAL'],
  ] as const) {
    it(`is probably ${like ?? 'nothing that is known'} where "${written}" is written`, () => {
      expect(read({ value_type: written }).notices).toEqual([
        { kind: 'unsupported-value-type', target: 't', value: written, ...(like && { like }) },
      ]);
    });
  }

  it('makes a share of a count where the mapping names it', () => {
    const type = { name: 'PERCENTAGE' };
    const said = { ofTarget: 'count', type, ofElement: undefined };
    expect(isShare({ ...said, entry: { value_type: 'PERCENTAGE' } })).toBeTrue();
    expect(isShare({ ...said, entry: {} })).toBeFalse();
  });

  it('is another than that of a phone number, which is no number', () => {
    const said = { entry: { value_type: 'NUMBER' }, ofTarget: 'count', type: { name: 'NUMBER' } };
    expect(otherElementType({ ...said, ofElement: 'PHONE_NUMBER' })).toEqual({
      value: 'NUMBER',
      ofElement: 'PHONE_NUMBER',
    });
    expect(otherElementType({ ...said, ofElement: 'INTEGER_POSITIVE' })).toBeUndefined();
  });
});
