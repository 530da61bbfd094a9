import {
  BIRTHS,
  DISTRICT,
  exported,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
  VISITS,
} from '../testing/builders.ts';
import { monthOf, settingsOfCase } from '../testing/period-cases.ts';

const births = { id: 'births', dhis: { dataElement: BIRTHS } };
const coverage = { id: 'visits', dhis: { dataElement: VISITS, value: 'percent' } };
const chw = personOf('chw', 'unit');
const other = personOf('other', 'unit');
const idOf = (owner: string): string => `target~2026-02~${owner}~org.couchdb.user:${owner}`;

describe('the figures of an export', () => {
  it('give a row that is left out its number, documents, places and targets', () => {
    // `no-id` is no identifier: none of its rows can be written.
    const docs = [
      placeOf('unit', { orgUnit: 'no-id' }),
      placeOf('b', { orgUnit: 'no-id' }),
      placeOf('a', { orgUnit: 'no-id' }),
      placeOf('elsewhere', { orgUnit: DISTRICT }),
      other,
      chw,
      targetsOf('other', { births: 3 }),
      targetsOf('chw', { births: 4 }),
    ];
    expect(exported(settingsOf(births), docs).report?.leftOut).toEqual([
      {
        orgUnit: 'no-id',
        dataElement: BIRTHS,
        reason: 'invalid-identifier',
        number: '7',
        documents: [idOf('chw'), idOf('other')],
        places: ['a', 'b', 'unit'].map((contact) => ({ contact, name: `name of ${contact}` })),
        targets: ['births'],
      },
    ]);
  });

  it('give the exact number of a row that is left out, also where it is that of one document', () => {
    const more = { id: 'more', dhis: { dataElement: BIRTHS } };
    const docs = [
      placeOf('unit', { orgUnit: UNIT }),
      chw,
      targetsOf('chw', { births: Number.MAX_SAFE_INTEGER, more: 2 }),
    ];
    expect(exported(settingsOf(births, more), docs).report?.leftOut).toEqual([
      jasmine.objectContaining({ reason: 'unsafe-sum', number: '9007199254740993' }),
    ]);
  });

  it('say of a percentage that is left out what it is out of', () => {
    const docs = [
      placeOf('unit', { orgUnit: 'no-id' }),
      chw,
      other,
      targetsOf('chw', { visits: { pass: 1, total: 4 } }),
      targetsOf('other', { visits: { pass: 2, total: 5 } }),
    ];
    expect(exported(settingsOf(coverage), docs).report?.leftOut).toEqual([
      jasmine.objectContaining({ number: '3', outOf: '9' }),
    ]);
  });

  it('add up: in the file, left out, and without a number', () => {
    const settings = settingsOf(births, { id: 'visits', dhis: { dataElement: 'no-id' } });
    const people = ['both', 'out', 'none', 'empty'].map((id) => personOf(id, 'unit'));
    const docs = [
      placeOf('unit', { orgUnit: UNIT }),
      ...people,
      targetsOf('both', { births: 1, visits: 1 }),
      targetsOf('out', { visits: 2 }),
      targetsOf('none', { unmapped: 5 }),
      targetsOf('empty', {}),
    ];
    const { report } = exported(settings, docs);
    expect(report).toEqual(
      jasmine.objectContaining({
        documents: 4,
        documentsInFile: 1,
        documentsLeftOut: 1,
        documentsWithoutNumber: 2,
        owners: 1,
      }),
    );
    expect(report).not.toEqual(
      jasmine.objectContaining({ documentsSuperseded: jasmine.anything() }),
    );
    expect(report?.leftOut.map(({ documents }) => documents)).toEqual([
      [idOf('both'), idOf('out')],
    ]);
  });

  it('tell apart earlier months that a later one supersedes from those without a number', () => {
    const settings = settingsOfCase({
      name: '',
      periodType: 'Quarterly',
      period: '2026Q3',
      dhis: { stock: [{ dataElement: 'stock000001', value_over: 'last' }] },
      months: {},
    });
    const docs = [
      placeOf('unit', { orgUnit: UNIT }),
      chw,
      other,
      monthOf('2026-07', 'chw', { stock: 4 }),
      monthOf('2026-08', 'chw', { unmapped: 1 }),
      monthOf('2026-09', 'chw', { stock: 6 }),
      monthOf('2026-07', 'other', { unmapped: 1 }),
    ];
    const { rows, report } = exported(settings, docs, { period: '2026Q3' }, '2026-11-21');
    expect(rows).toEqual([`${UNIT} stock000001 6`]);
    expect(report).toEqual(
      jasmine.objectContaining({
        documents: 4,
        documentsInFile: 1,
        documentsLeftOut: 0,
        documentsWithoutNumber: 2,
        documentsSuperseded: 1,
      }),
    );
  });
});
