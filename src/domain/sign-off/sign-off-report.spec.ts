import * as fc from 'fast-check';
import type { Tag } from '../period/period.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import { decodeSignOff } from './decode-sign-off.ts';
import { signOffReport, type NewSignOff } from './sign-off-report.ts';

const SIGNED: NewSignOff = {
  contact: 'ann',
  reportedDate: 1_793_700_000_000,
  place: 'unit',
  tag: '2026-10' as Tag,
  dataSet: 'VMuFODsyWaO',
  verdict: 'validated',
  expected: 12,
  reported: 11,
  documents: [
    { id: 'target~2026-10~a~org.couchdb.user:a', revision: '4-9f' },
    { id: 'target~2026-10~b~org.couchdb.user:b', revision: '1-0a' },
  ],
  missing: [{ contact: 'otieno', words: 'phone lost' }],
};

/** A report as the CHT stores it. */
const stored = (signed: NewSignOff): object => {
  const { contact, ...report } = signOffReport(signed);
  return { ...report, _id: 'r', contact: { _id: contact, parent: { _id: 'unit' } } };
};

describe('the report of a sign-off', () => {
  it('says in fields what was signed, under the place, and names no patient', () => {
    expect(signOffReport(SIGNED)).toEqual({
      type: 'data_record',
      form: 'dhis2_validation',
      content_type: 'xml',
      reported_date: 1_793_700_000_000,
      contact: 'ann',
      fields: {
        place_id: 'unit',
        reporting_period: '2026-10',
        data_set: 'VMuFODsyWaO',
        verdict: 'validated',
        expected: 12,
        reported: 11,
        documents:
          'target~2026-10~a~org.couchdb.user:a@4-9f\ntarget~2026-10~b~org.couchdb.user:b@1-0a',
        rules: PRODUCT_VERSION,
        missing: 'otieno: phone lost',
      },
    });
  });

  it('goes to everybody above where the project wants that', () => {
    expect(signOffReport(SIGNED, { needsSignOff: true }).fields['needs_signoff']).toBe(true);
    expect('needs_signoff' in signOffReport(SIGNED).fields).toBeFalse();
  });

  it('lists no documents and no rules where nobody looked at documents', () => {
    const { expected: _, reported: __, documents: ___, ...formOnly } = SIGNED;
    const { fields } = signOffReport(formOnly);
    expect(Object.keys(fields)).toEqual([
      'place_id',
      'reporting_period',
      'data_set',
      'verdict',
      'missing',
    ]);
  });

  it('keeps the words about each CHW in a line', () => {
    const missing = [{ contact: 'a', words: ' phone\r\nlost ' }];
    expect(signOffReport({ ...SIGNED, missing }).fields['missing']).toBe('a: phone lost');
  });

  it('is read as it was signed, whatever was signed', () => {
    const name = fc.stringMatching(/^[a-z0-9@._-]{1,12}$/);
    const words = fc.array(fc.stringMatching(/^[a-zA-Z:@é]{1,6}$/), { maxLength: 3 });
    const signed: fc.Arbitrary<NewSignOff> = fc.record(
      {
        contact: name,
        reportedDate: fc.maxSafeNat(),
        place: name,
        tag: fc.constantFrom('2026-10' as Tag, '2083-05' as Tag),
        dataSet: name,
        verdict: fc.constantFrom('validated', 'withdrawn'),
        expected: fc.nat(),
        reported: fc.nat(),
        documents: fc.array(
          fc.record({
            id: name.map((owner) => `target~2026-10~${owner}~user@${owner}`),
            revision: fc.stringMatching(/^[1-9]{1,3}-[0-9a-f]{1,8}$/),
          }),
        ),
        missing: fc.array(fc.record({ contact: name, words: words.map((some) => some.join(' ')) })),
      },
      {
        requiredKeys: ['contact', 'reportedDate', 'place', 'tag', 'dataSet', 'verdict', 'missing'],
      },
    );
    fc.assert(
      fc.property(signed, (one) => {
        const rules = one.documents === undefined ? {} : { rules: PRODUCT_VERSION };
        expect(decodeSignOff(stored(one))).toEqual({
          kind: 'sign-off',
          id: 'r',
          ...one,
          ...rules,
        });
      }),
    );
  });
});
