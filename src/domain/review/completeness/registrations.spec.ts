import { parsePeriod, type Period } from '../../period/period.ts';
import { exportDocuments } from '../../export/export-documents.ts';
import { exportRequest } from '../../export/export-request.ts';
import {
  BIRTHS,
  DATA_SET,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../../testing/builders.ts';
import { completeRegistrations, registrationsJson, registrationsOf } from './registrations.ts';

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

  it('are for a unit of which exactly as many reported as a share that is no whole number asks for', () => {
    expect(completed(82.4, unit('a', 309, 375), unit('b', 308, 375))).toEqual(['a']);
  });

  it('are never for a unit at which nobody is expected, or without a row', () => {
    expect(completed(0, unit('a', 0, 0), unit('d', 4, 4))).toEqual([]);
  });

  it('are for periods that have ended', () => {
    const exportedIn = (today: string) =>
      exportDocuments(
        settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } }),
        [placeOf('a', { orgUnit: UNIT }), personOf('chw', 'a'), targetsOf('chw', { births: 4 })],
        exportRequest({ dataSet: DATA_SET, period: '202602' }),
        today,
      );
    const marked = (today: string): readonly string[] | undefined => {
      const outcome = exportedIn(today);
      const completeness = { orgUnits: [unit(UNIT, 1, 1)] };
      return outcome.ok
        ? completeRegistrations(outcome.value, { completeness }, 100, today).map(({ date }) => date)
        : undefined;
    };
    expect(marked('2026-03-01')).toEqual(['2026-03-01']);
    expect(marked('2026-02-28')).toEqual([]);
    expect(marked('2026-01-31')).toEqual([]);
  });

  it('name org units by their codes where those are written', () => {
    const registrations = registrationsOf(
      file('a'),
      { orgUnits: [unit('a', 1, 1)] },
      100,
      '2026-11-05',
    );
    const json = registrationsJson(registrations, new Map([['a', '605412']]));
    expect(json).toContain('{"orgUnitIdScheme":"CODE"');
    expect(json).toContain('"organisationUnit":"605412"');
    expect(() => registrationsJson(registrations, new Map())).toThrowError(/No code is known/);
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
