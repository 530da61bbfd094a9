import { parsePeriod, type Period } from '../period/period.ts';
import { registrationsJson, registrationsOf } from './registrations.ts';

const PERIOD: Period =
  parsePeriod('202610') ??
  (() => {
    throw new Error('no period');
  })();

const file = (...units: readonly string[]) => ({
  dataSet: 'dataSet0001',
  period: PERIOD,
  dataValues: units.map((orgUnit) => ({ dataElement: 'births00001', orgUnit, value: '3' })),
});

const unit = (orgUnit: string, reported: number, expected: number) => ({
  orgUnit,
  reported,
  expected,
});

const completed = (percent: number, ...orgUnits: readonly ReturnType<typeof unit>[]) =>
  registrationsOf(file('a', 'b', 'c'), { orgUnits }, percent, '2026-11-05').map(
    ({ organisationUnit }) => organisationUnit,
  );

describe('the marks of completeness for several org units', () => {
  it('are for units of which as many reported as was asked', () => {
    const units = [unit('a', 4, 4), unit('b', 3, 4), unit('c', 0, 2)];
    expect(completed(100, ...units)).toEqual(['a']);
    expect(completed(75, ...units)).toEqual(['a', 'b']);
    expect(completed(76, ...units)).toEqual(['a']);
    expect(completed(0, ...units)).toEqual(['a', 'b', 'c']);
  });

  it('are never for a unit at which nobody is expected, or without a row', () => {
    expect(completed(0, unit('a', 0, 0), unit('d', 4, 4))).toEqual([]);
  });

  it('are written as DHIS2 takes them', () => {
    const [one, ...others] = registrationsOf(
      file('a'),
      { orgUnits: [unit('a', 1, 1)] },
      100,
      '2026-11-05',
    );
    expect(others).toEqual([]);
    expect(one && registrationsJson([one])).toBe(
      '{"completeDataSetRegistrations":[{"dataSet":"dataSet0001","period":"202610","organisationUnit":"a","date":"2026-11-05","completed":true}]}\n',
    );
  });
});
