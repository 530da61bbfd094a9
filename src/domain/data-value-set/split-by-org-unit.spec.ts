import * as fc from 'fast-check';
import type { Period } from '../period/period.ts';
import { rowsOfSet } from './data-value-row.ts';
import type { DataValueSet } from './data-value-set.ts';
import { splitByOrgUnit } from './split-by-org-unit.ts';

const partsOf = (set: DataValueSet, most: number): readonly DataValueSet[] =>
  splitByOrgUnit(set, most).map(({ dataValueSet }) => dataValueSet);

const setOf = (orgUnits: readonly string[]): DataValueSet => ({
  dataSet: 'dataSet0001',
  period: '202602' as Period,
  dataValues: orgUnits.map((orgUnit, index) => ({
    dataElement: `element${String(index)}`,
    orgUnit,
    value: String(index),
  })),
});

const sets = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 }).map(setOf);
const mosts = fc.integer({ min: 1, max: 12 });

describe('splitByOrgUnit', () => {
  it('fills a part with whole org units', () => {
    const parts = partsOf(setOf(['a', 'a', 'a', 'b', 'b', 'c', 'c']), 4);
    expect(parts.map((part) => rowsOfSet(part).map(({ orgUnit }) => orgUnit))).toEqual([
      ['a', 'a', 'a'],
      ['b', 'b', 'c', 'c'],
    ]);
    expect(parts.map(({ orgUnit }) => orgUnit)).toEqual(['a', undefined]);
  });

  it('fills the last part, however many there are', () => {
    const orgUnits = ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'd'];
    expect(splitByOrgUnit(setOf(orgUnits), 4).map(({ rowIndexes }) => rowIndexes)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8, 9],
    ]);
  });

  it('gives no part of no rows', () => {
    expect(partsOf(setOf([]), 4)).toEqual([]);
  });

  it('gives, of any set, parts that together are the whole', () => {
    fc.assert(
      fc.property(sets, mosts, (set, most) => {
        const rows = partsOf(set, most).flatMap(rowsOfSet);
        const byElement = (a: { dataElement: string }, b: { dataElement: string }): number =>
          Number(a.dataElement.slice(7)) - Number(b.dataElement.slice(7));
        expect([...rows].sort(byElement)).toEqual([...rowsOfSet(set)]);
      }),
    );
  });

  it('says of each row of a part where it is in the whole', () => {
    fc.assert(
      fc.property(sets, mosts, (set, most) => {
        const rows = rowsOfSet(set);
        for (const { dataValueSet, rowIndexes } of splitByOrgUnit(set, most)) {
          expect(rowIndexes.map((index) => rows[index])).toEqual([...rowsOfSet(dataValueSet)]);
        }
      }),
    );
  });

  it('never tears an org unit, and is over the most only for one that is larger', () => {
    fc.assert(
      fc.property(sets, mosts, (set, most) => {
        const orgUnits = partsOf(set, most).map((part) => [
          ...new Set(rowsOfSet(part).map(({ orgUnit }) => orgUnit)),
        ]);
        expect(new Set(orgUnits.flat()).size).toBe(orgUnits.flat().length);
        for (const part of partsOf(set, most)) {
          expect(part.dataValues.length <= most || part.orgUnit !== undefined).toBeTrue();
        }
      }),
    );
  });
});
