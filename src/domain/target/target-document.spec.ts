import { decodeTargetDocument } from './target-document.ts';

const document = {
  _id: 'target~2026-02~chw~org.couchdb.user:a',
  type: 'target',
  owner: 'chw',
  reporting_period: '2026-02',
  updated_date: 5,
  targets: [{ id: 't', value: { pass: 1, total: 2, percent: 50 } }],
};

describe('decodeTargetDocument', () => {
  it('reads tag, owner, date and targets', () => {
    expect<unknown>(decodeTargetDocument(document)).toEqual({
      kind: 'target',
      id: document._id,
      tag: '2026-02',
      owner: 'chw',
      updatedDate: 5,
      targets: { ids: ['t'], numbers: [1, 2] },
    });
  });

  for (const [what, change] of [
    ['another type', { type: 'contact' }],
    ['no type', { type: undefined }],
    ['a tag that is none', { _id: 'target~latest~chw~a' }],
    ['an id of another kind', { _id: 'report~2026-02~chw~a' }],
    ['an id without a second tilde', { _id: 'target~2026-02' }],
    ['been deleted', { _deleted: true }],
  ] as const) {
    it(`is none where the document has ${what}`, () => {
      expect(decodeTargetDocument({ ...document, ...change })).toBeUndefined();
    });
  }

  for (const [what, change, owner] of [
    ['no targets', { targets: undefined }, 'chw'],
    ['targets that are no array', { targets: { t: 1 } }, 'chw'],
    ['no owner', { owner: undefined }, undefined],
    ['an owner that is no text', { owner: { _id: 'chw' } }, undefined],
    ['an owner that is not in its id', { owner: 'other' }, 'other'],
    ['an owner at the end of its id', { owner: 'org.couchdb.user:a' }, 'org.couchdb.user:a'],
  ] as const) {
    it(`is malformed with ${what}`, () => {
      expect<unknown>(decodeTargetDocument({ ...document, ...change })).toEqual({
        kind: 'malformed',
        id: document._id,
        tag: '2026-02',
        owner,
      });
    });
  }

  for (const [what, id, owner, kind] of [
    ['another owner of the same length', 'target~2026-02~abc~user', 'abd', 'malformed'],
    ['an owner that its id begins with', 'target~2026-02~chw22~user', 'chw', 'malformed'],
    ['the first letter of an owner', 'target~2026-02~chw22~user', 'c', 'malformed'],
    ['the first nine', 'target~2026-02~chw-12345678~user', 'chw-12345', 'malformed'],
    ['a tilde for an owner', 'target~2026-02~x~user', '~', 'malformed'],
    ['an owner that its id ends with', 'target~2026-02~chw22~user', '22', 'malformed'],
    ['an owner that is the user', 'target~2026-02~chw~user', 'user', 'malformed'],
    ['an owner further back', 'target~2026-02~x~chw~user', 'chw', 'target'],
  ] as const) {
    it(`is ${kind === 'target' ? 'read' : 'malformed'} with ${what}`, () => {
      expect(decodeTargetDocument({ ...document, _id: id, owner })?.kind).toBe(kind);
    });
  }

  it('reads an owner whose id holds a tilde', () => {
    const read = decodeTargetDocument({
      ...document,
      _id: 'target~2026-02~a~b~user',
      owner: 'a~b',
    });
    expect([read?.kind, read?.owner]).toEqual(['target', 'a~b']);
  });

  for (const [reportingPeriod, expected] of [
    ['2026-02', undefined],
    ['२०२६-०२', undefined],
    [undefined, undefined],
    ['2026-03', '2026-03'],
    [7, '7'],
  ] as const) {
    it(`a reporting period of ${String(reportingPeriod)} is ${expected === undefined ? 'the same' : 'another one'}`, () => {
      const read = decodeTargetDocument({ ...document, reporting_period: reportingPeriod });
      expect(read?.kind === 'target' && read.otherReportingPeriod).toBe(expected);
    });
  }

  it('has no date where that is no number, and no targets where those have no id', () => {
    const read = decodeTargetDocument({
      ...document,
      updated_date: '5',
      targets: [null, { value: {} }, { id: 3 }],
    });
    expect<unknown>(read?.kind === 'target' && [read.updatedDate, read.targets]).toEqual([
      undefined,
      { ids: [], numbers: [] },
    ]);
  });
});
