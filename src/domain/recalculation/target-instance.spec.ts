import { decodeInstance } from './target-instance.ts';

const TARGETS = new Set(['births', 'x~births', 'visits']);
const contact = { id: 'a', reportedDate: 7 };

const decoded = (emission: unknown, of = contact as { id: string; reportedDate: unknown }) =>
  decodeInstance(emission, of, TARGETS);

describe('What the rules emit as a target', () => {
  it('is an instance with the contact that asked for it', () => {
    expect(decoded({ _id: 'r1~births', pass: 1, date: 5, groupBy: 'family' })).toEqual({
      target: 'births',
      id: 'r1~births',
      contact: 'a',
      contactDate: 7,
      pass: true,
      group: 'family',
      date: 5,
    });
  });

  it('is of the target that it names, else of the longest one that its id ends in', () => {
    expect(decoded({ _id: 'r1~births', type: 'visits' })?.target).toBe('visits');
    expect(decoded({ _id: 'r1~births', type: 'target' })?.target).toBe('births');
    expect(decoded({ _id: 'r1~x~births' })?.target).toBe('x~births');
    expect(decoded({ _id: 'r1~births', type: 'unknown' })?.target).toBe('births');
    expect(decoded({ _id: '~births' })?.target).toBe('births');
  });

  it('is none without an id, when deleted, or of a target that there is not', () => {
    for (const emission of [
      undefined,
      { pass: true },
      { _id: 'r1~births', deleted: true },
      { _id: 'r1~others' },
      { _id: 'births' },
      { _id: 'abirths' },
    ]) {
      expect(decoded(emission)).withContext(JSON.stringify(emission)).toBeUndefined();
    }
  });

  it('is older than any where its contact has no date', () => {
    for (const reportedDate of [undefined, '7', 0, null]) {
      expect(decoded({ _id: 'r~births' }, { id: 'a', reportedDate })?.contactDate).toBe(-1);
    }
  });

  it('is dated by numbers only, and grouped by names', () => {
    expect(decoded({ _id: 'r~births', date: '2000-02-01' })?.date).toBeUndefined();
    const groups = [undefined, 1, '1', null, { a: 1 }].map(
      (groupBy) => decoded({ _id: 'r~births', groupBy })?.group,
    );
    expect(groups).toEqual(['undefined', '1', '1', 'null', '{"a":1}']);
  });
});
