import * as fc from 'fast-check';
import type { Tag } from '../period/period.ts';
import { decodeSignOff } from './decode-sign-off.ts';

const DOCUMENT = 'target~2026-10~a~u';
const FIELDS = {
  place_id: 'unit',
  reporting_period: '2026-10',
  data_set: 'VMuFODsyWaO',
  verdict: 'validated',
};
const reportOf = (fields: object, more: object = {}): object => ({
  _id: 'r',
  type: 'data_record',
  form: 'dhis2_validation',
  reported_date: 1_793_700_000_000,
  contact: { _id: 'ann', parent: { _id: 'unit' } },
  fields: { ...FIELDS, ...fields },
  ...more,
});
const READ = {
  kind: 'sign-off',
  id: 'r',
  place: 'unit',
  tag: '2026-10' as Tag,
  dataSet: 'VMuFODsyWaO',
  verdict: 'validated',
  reportedDate: 1_793_700_000_000,
  contact: 'ann',
  missing: [],
} as const;

describe('decodeSignOff', () => {
  for (const [what, report, read] of [
    ['what it must have', reportOf({}), {}],
    ['a withdrawal', reportOf({ verdict: 'withdrawn' }), { verdict: 'withdrawn' }],
    ['Nepali digits', reportOf({ reporting_period: '२०२६-१०' }), {}],
    [
      'counts in text, as forms write',
      reportOf({ expected: '12', reported: '11' }),
      {
        expected: 12,
        reported: 11,
      },
    ],
    ['counts that are none', reportOf({ expected: 'twelve', reported: -1 }), {}],
    ['counts in no digits', reportOf({ expected: '1e3', reported: ['12'] }), {}],
    ['counts that were left empty', reportOf({ expected: '', reported: null }), {}],
    ['a contact that is only an id', reportOf({}, { contact: 'ann' }), {}],
    ['nobody who says so', reportOf({}, { contact: {} }), { contact: undefined }],
    ['fields of a form that were left empty', reportOf({ documents: '', missing: '' }), {}],
    ['documents that are null', reportOf({ documents: null }), {}],
    ['rules without documents', reportOf({ rules: '1.4.0' }), { rules: '1.4.0' }],
    [
      'no documents at all, by rules',
      reportOf({ documents: '', rules: '1.4.0' }),
      {
        documents: [],
        rules: '1.4.0',
      },
    ],
    [
      'words of a form',
      reportOf({ missing: 'phone lost\n\n b:\r\n c: ill: flu\n: on leave' }),
      {
        missing: [
          { contact: '', words: 'phone lost' },
          { contact: 'b', words: '' },
          { contact: 'c', words: 'ill: flu' },
          { contact: '', words: 'on leave' },
        ],
      },
    ],
    [
      'documents',
      reportOf({ documents: 'target~2026-10~a@b~u@12-9f\n' }),
      {
        documents: [{ id: 'target~2026-10~a@b~u', revision: '12-9f' }],
      },
    ],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(decodeSignOff(report)).toEqual({ ...READ, ...read });
    });
  }

  for (const [what, report] of [
    ['no place', reportOf({ place_id: '' })],
    ['a period that is none', reportOf({ reporting_period: 'latest' })],
    ['a period that is a number', reportOf({ reporting_period: 202610 })],
    ['no data set', reportOf({ data_set: null })],
    ['another verdict', reportOf({ verdict: 'yes' })],
    ['a date in words', reportOf({}, { reported_date: '2026-11-03' })],
    ['documents that are no text', reportOf({ documents: ['a'] })],
    ['documents without revision', reportOf({ documents: 'target~2026-10~a~u' })],
    ['documents that are none', reportOf({ documents: 'chw@1-a' })],
    ['one that is none among documents', reportOf({ documents: `${DOCUMENT}@1-a\nchw@1-a` })],
    ['a revision that begins with no number', reportOf({ documents: `${DOCUMENT}@r1-a` })],
    ['words after a revision', reportOf({ documents: `${DOCUMENT}@1-a seen` })],
    ['no fields', reportOf({}, { fields: undefined })],
  ] as const) {
    it(`cannot read ${what}`, () => {
      expect(decodeSignOff(report)).toEqual({ kind: 'malformed', id: 'r' });
    });
  }

  for (const more of [
    { _id: undefined },
    { _deleted: true },
    { form: 'pregnancy' },
    { type: 'person' },
  ]) {
    it(`is about no document that has ${JSON.stringify(more)}`, () => {
      expect(decodeSignOff(reportOf({}, more))).toBeUndefined();
    });
  }

  it('never throws, whatever the fields hold', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (fields, contact) => {
        expect(decodeSignOff(reportOf({}, { fields, contact }))?.id).toBe('r');
      }),
    );
  });
});
