import { valuesAt } from './case-values.ts';
import { type Condition, holdsFor, pathsOf } from './condition.ts';
import { MappingReader } from './mapping/mapping-reader.ts';
import { readCondition } from './mapping/read-condition.ts';

function conditionOf(where: unknown): Condition {
  const condition = readCondition(new MappingReader(() => 1), where, '/where');
  if (condition === undefined) throw new Error('no condition');
  return condition;
}

const CASE = {
  classification: 'CONFIRMED',
  wasContact: true,
  age: { years: 30, months: 0 },
  dateOfOnset: '2026-11-04T00:00:00.000Z',
  outcomeId: '',
  vaccinesReceived: [{ vaccine: 'a', status: 'given' }, { vaccine: 'b' }],
  questionnaireAnswers: {
    fever: [
      { date: '2026-11-01T00:00:00.000Z', value: 'yes' },
      { date: '2026-11-03T00:00:00.000Z', value: 'no' },
      { value: 'never' },
    ],
    symptoms: [{ date: '2026-11-01', value: ['cough', 'rash'] }],
    same: [
      { date: '2026-11-01', value: 'first' },
      { date: '2026-11-01', value: 'last' },
    ],
    older: 'yes',
    note: 'of 2026-11-04T00',
    days: '2026-11-04/2026-11-06T10:00',
    seen: '2026-11-04 08:30',
    household: '3',
    olderObject: { value: 'no' },
    none: [],
  },
};

describe('A condition on cases', () => {
  for (const [where, holds] of [
    [{ classification: 'CONFIRMED' }, true],
    [{ classification: 'PROBABLE' }, false],
    [{ classification: { inq: ['PROBABLE', 'CONFIRMED'] } }, true],
    [{ classification: { nin: ['PROBABLE', 'CONFIRMED'] } }, false],
    [{ classification: { nin: ['PROBABLE', 'SUSPECT'] } }, true],
    [{ riskLevel: { nin: ['HIGH'] } }, true],
    [{ classification: { neq: 'PROBABLE' } }, true],
    [{ riskLevel: { neq: 'HIGH' } }, true],
    [{ riskLevel: 'HIGH' }, false],
    [{ outcomeId: { exists: false } }, true],
    [{ classification: { exists: true } }, true],
    [{ riskLevel: { exists: true } }, false],
    [{ wasContact: true }, true],
    [{ wasContact: false }, false],
    [{ wasContact: 'true' }, false],
    [{ 'age.years': { lt: 5 } }, false],
    [{ 'age.years': { lte: 30, gt: 29 } }, true],
    [{ 'age.years': { gte: 31 } }, false],
    [{ 'age.years': { between: [15, 49] } }, true],
    [{ 'age.years': { gt: '5' } }, false],
    [{ 'age.years': { gt: 30 } }, false],
    [{ 'age.years': { gte: 30 } }, true],
    [{ 'age.years': { lt: 30 } }, false],
    [{ 'age.years': { lt: 31 } }, true],
    [{ 'age.years': { lte: 29 } }, false],
    [{ 'age.years': { between: [30, 30] } }, true],
    [{ 'age.years': { between: [31, 49] } }, false],
    [{ 'age.years': { between: [15, 29] } }, false],
    [{ 'age.years': { between: ['15', '49'] } }, false],
    [{ wasContact: { gt: false } }, true],
    [{ wasContact: { neq: 1 } }, true],
    [{ 'age.months': { neq: false } }, true],
    [{ classification: { lt: 'CONFIRMED' } }, false],
    [{ classification: { lte: 'CONFIRMED' } }, true],
    [{ dateOfOnset: { lt: '2026-11-04' } }, false],
    [{ dateOfOnset: '2026-11-04' }, true],
    [{ dateOfOnset: '2026-11-04T00:00:00.000Z' }, true],
    [{ 'questionnaireAnswers.note': '2026-11-04' }, false],
    [{ 'questionnaireAnswers.days': '2026-11-04' }, false],
    [{ 'questionnaireAnswers.seen': '2026-11-04' }, true],
    [{ 'questionnaireAnswers.seen': { lte: '2026-11-04' } }, true],
    [{ 'questionnaireAnswers.household': { lt: 5 } }, false],
    [{ 'questionnaireAnswers.household': { gt: true } }, false],
    [{ 'vaccinesReceived.vaccine': { lt: 'b' } }, true],
    [{ 'vaccinesReceived.vaccine': { gt: 'a' } }, true],
    [{ 'vaccinesReceived.vaccine': { between: ['b', 'c'] } }, true],
    [{ dateOfOnset: { between: ['2026-11-04', '2026-11-04'] } }, true],
    [{ dateOfOnset: { gt: '2026-11-04' } }, false],
    [{ dateOfOnset: { lt: '2026-11-05' } }, true],
    [{ classification: { lt: 'D' } }, true],
    [{ classification: { gt: 'D' } }, false],
    [{ 'vaccinesReceived.vaccine': 'b' }, true],
    [{ 'vaccinesReceived.vaccine': { neq: 'b' } }, false],
    [{ 'vaccinesReceived.status': { exists: true } }, true],
    [{ 'questionnaireAnswers.fever': 'no' }, true],
    [{ 'questionnaireAnswers.fever': 'yes' }, false],
    [{ 'questionnaireAnswers.symptoms': 'rash' }, true],
    [{ 'questionnaireAnswers.same': 'last' }, true],
    [{ 'questionnaireAnswers.older': 'yes' }, true],
    [{ 'questionnaireAnswers.olderObject': 'no' }, true],
    [{ 'questionnaireAnswers.none': { exists: true } }, false],
    [{ classification: 'CONFIRMED', wasContact: false }, false],
    [{ or: [{ classification: 'PROBABLE' }, { wasContact: true }] }, true],
    [{ and: [{ classification: 'CONFIRMED' }, { wasContact: false }] }, false],
    [{ not: { classification: 'PROBABLE' } }, true],
  ] as const) {
    it(`${holds ? 'holds' : 'does not hold'}: ${JSON.stringify(where)}`, () => {
      expect(holdsFor(CASE, conditionOf(where))).toBe(holds);
    });
  }

  it('asks for the fields that it names', () => {
    const where = { or: [{ 'age.years': 1 }, { not: { and: [{ dob: { exists: true } }] } }] };
    expect(pathsOf(conditionOf(where))).toEqual(['age.years', 'dob']);
  });

  it('reads lists in lists, as many as a server can mean', () => {
    const inLists = (depth: number): unknown =>
      JSON.parse(`${'['.repeat(depth)}"cough"${']'.repeat(depth)}`);
    const valuesOf = (depth: number): readonly (readonly unknown[])[] => [
      valuesAt({ occupation: inLists(depth) }, 'occupation'),
      valuesAt({ dateRanges: { typeId: inLists(depth) } }, 'dateRanges.typeId'),
    ];
    expect([1, 21].map(valuesOf)).toEqual([1, 21].map(() => [['cough'], ['cough']]));
    expect([22, 5000].map(valuesOf)).toEqual([22, 5000].map(() => [[], []]));
  });

  it('never reads what every object carries', () => {
    expect(valuesAt({}, 'constructor.name')).toEqual([]);
    expect(valuesAt(null, 'classification')).toEqual([]);
  });
});
