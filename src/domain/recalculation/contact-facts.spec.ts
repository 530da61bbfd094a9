import * as fc from 'fast-check';
import { PROPERTY_SEED } from '../testing/property-seed.ts';
import { contactFacts, isReport, subjectOf, subjectsOfContact } from './contact-facts.ts';

const report = (_id: string, about: object, reported_date: unknown = 1): { _id: string } =>
  ({
    _id,
    type: 'data_record',
    form: 'visit',
    reported_date,
    ...about,
  }) as { _id: string };

/** `contact: report, report` */
const facts = (...given: Parameters<typeof contactFacts>): readonly string[] =>
  contactFacts(...given).map(({ contact, reports }) =>
    `${contact._id}: ${reports.map(({ _id }) => String(_id)).join(' ')}`.trim(),
  );

describe('Whom a report is about', () => {
  it('is the first of four properties that is filled, in the document before its fields', () => {
    for (const [document, subject] of [
      [{ patient_id: '1', fields: { patient_id: '2' } }, '1'],
      [{ patient_uuid: '1', fields: { patient_id: '2' } }, '2'],
      [{ place_id: '1', fields: { patient_uuid: '2' } }, '2'],
      [{ place_uuid: '1' }, '1'],
      [{ patient_id: '', fields: { place_uuid: '4' } }, '4'],
      [{ fields: { case_id: '5' } }, undefined],
      [undefined, undefined],
    ] as const) {
      expect(subjectOf(document)).withContext(JSON.stringify(document)).toBe(subject);
    }
  });
});

describe('The facts of contacts', () => {
  const contacts = [{ _id: 'b', patient_id: '50014' }, { _id: 'a', place_id: '70' }, { _id: 'c' }];

  it('hold the reports about each, found by its id or its short one, oldest first', () => {
    const reports = [
      report('3', { patient_id: '50014' }, 30),
      report('2', { fields: { patient_uuid: 'b' } }, 20),
      report('1', { fields: { place_id: '70' } }, 10),
      report('0', { patient_id: 'b' }, 20),
      report('4', { patient_id: 'b' }, 'no date'),
    ];
    expect(facts(contacts, reports)).toEqual(['a: 1', 'b: 4 0 2 3', 'c:']);
  });

  it('are of the first by id, where two have one short id', () => {
    const alike = ['b', 'a'].map((_id) => ({ _id, patient_id: '50014' }));
    expect(facts(alike, [report('1', { patient_id: '50014' })])).toEqual(['a: 1', 'b:']);
  });

  it('are found by each id of a contact', () => {
    expect(subjectsOfContact({ _id: 'a', patient_id: '1', place_id: '2' })).toEqual([
      'a',
      '1',
      '2',
    ]);
    expect(subjectsOfContact({ _id: 'a', patient_id: '', place_id: 7 })).toEqual(['a']);
  });

  it('hold an id alone where reports are about nobody who is here, and nothing of nobody', () => {
    const reports = [
      report('1', { patient_id: 'z' }),
      report('2', {}),
      report('3', { patient_id: 'y' }),
    ];
    expect(facts(contacts, reports)).toEqual(['a:', 'b:', 'c:', 'y: 3', 'z: 1']);
    expect(contactFacts([], reports).map(({ contact }) => contact)).toEqual([
      { _id: 'y' },
      { _id: 'z' },
    ]);
  });

  it('take an id before a short id of somebody else', () => {
    const [first, second] = [{ _id: 'a', patient_id: 'b' }, { _id: 'b' }];
    expect(facts([first, second], [report('1', { patient_id: 'b' })])).toEqual(['a:', 'b: 1']);
  });

  it('hold reports only: with a form, and not deleted', () => {
    expect(isReport(report('1', {}))).toBe(true);
    expect(isReport(report('1', { form: '' }))).toBe(false);
    expect(isReport(report('1', { _deleted: true }))).toBe(false);
    expect(isReport({ type: 'task', form: 'visit' })).toBe(false);
    const task = { ...report('1', { patient_id: 'c' }), type: 'task' };
    expect(facts(contacts, [task])).toEqual(['a:', 'b:', 'c:']);
  });

  it('do not depend on the order of documents, nor on documents that come twice', () => {
    let reported = 0;
    const documents = fc.record({
      contacts: fc.shuffledSubarray(contacts, { minLength: 2 }),
      reports: fc.array(
        fc.record({
          id: fc.nat(9),
          subject: fc.noBias(fc.constantFrom('50014', '70', 'a', 'b', 'c', 'z')),
          date: fc.nat(2),
        }),
        { minLength: 1, maxLength: 8 },
      ),
    });
    fc.assert(
      fc.property(documents, ({ contacts: some, reports: given }) => {
        const byId = new Map(given.map((one) => [one.id, one]));
        const reports = [...byId.values()].map(({ id, subject, date }) =>
          report(String(id), { patient_id: subject }, date),
        );
        const once = facts(some, reports);
        if (once.some((line) => / \d/.test(line))) reported += 1;
        expect(facts(some.toReversed(), reports.toReversed())).toEqual(once);
        expect(facts([...some, ...some], [...reports, ...reports])).toEqual(once);
      }),
      { seed: PROPERTY_SEED, numRuns: 150 },
    );
    expect(reported).toBeGreaterThan(105);
  });
});
