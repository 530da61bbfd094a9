import { exportRequest } from '../../domain/index.ts';
import {
  BIRTHS,
  DATA_SET,
  personOf,
  placeOf,
  settingsOf,
  UNIT,
} from '../../domain/testing/builders.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { exportDataValueSet } from './export-data-value-set.ts';
import { STRATEGY_THRESHOLDS } from './read-plan.ts';

interface Stored {
  readonly _id: string;
}
const targetOf = (_id: string, owner: string, total: number): Stored =>
  ({
    ...{ _id, type: 'target', owner, updated_date: total },
    targets: [{ id: 'births', value: { pass: 0, total } }],
  }) as Stored;
const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });
const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
const CHWS = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('an export of a whole month', () => {
  for (const views of bothViews) {
    it(`counts an owner once whose documents do not come one after another (${views})`, async () => {
      const documents = [
        placeOf('unit', { orgUnit: UNIT }),
        ...['b', 'd', 'x', 'y'].map((chw) => personOf(chw, 'unit')),
        // No phone writes such ids: what is an owner's stands beside another's.
        targetOf('target~2026-02~a~x~user', 'x', 1),
        targetOf('target~2026-02~a~y~user', 'y', 20),
        targetOf('target~2026-02~b~user', 'b', 300),
        targetOf('target~2026-02~c~x~user', 'x', 4000),
        targetOf('target~2026-02~d~user', 'd', 50_000),
        targetOf('target~2026-02~e~y~user', 'y', 10),
      ] as readonly Stored[];
      const database = await filledDatabase(documents, settings, views);
      for (const pageSize of [1, 2, 100]) {
        const result = await exportDataValueSet(database, request, {
          ...{ today: '2026-03-05', pageSize },
        });
        if (!result.ok) throw new Error(result.error.code);
        const { dataValueSet, report } = result.value;
        expect(dataValueSet.dataValues.map(({ value }) => value)).toEqual(['54320']);
        expect(report.notCounted.map(({ document, reason }) => [document, reason])).toEqual([
          ['target~2026-02~a~x~user', 'older-account'],
          ['target~2026-02~e~y~user', 'older-account'],
        ]);
      }
      await database.destroy();
    });

    it(`looks many owners up at once, and few when there are as many (${views})`, async () => {
      const documents = [
        placeOf('unit', { orgUnit: UNIT }),
        ...CHWS.flatMap((chw) => [
          personOf(chw, 'unit'),
          targetOf(`target~2026-02~${chw}~user`, chw, 1),
        ]),
      ] as readonly Stored[];
      const database = await filledDatabase(documents, settings, views);
      const spy = spyOn(database, 'allDocs').and.callThrough();
      const lookedUp = async (ownersAtOnce: number): Promise<unknown> => {
        spy.calls.reset();
        const limits = { ...STRATEGY_THRESHOLDS, ownersAtOnce };
        const context = { today: '2026-03-05', pageSize: 2, limits };
        const result = await exportDataValueSet(database, request, context);
        expect(result.ok && result.value.dataValueSet.dataValues[0]?.value).toBe('6');
        const keys = spy.calls
          .allArgs()
          .flatMap(([asked]) => ('keys' in asked ? [asked.keys] : []));
        return keys.map((ids) => ids.join('')).filter((ids) => /^[a-f]+$/.test(ids));
      };
      // The last owner of a page waits for the next one; two are asked for in one request.
      expect(await lookedUp(100)).toEqual(['ab', 'cd', 'ef']);
      expect(await lookedUp(3)).toEqual(['ab', 'c', 'de', 'f']);
      expect(await lookedUp(1)).toEqual(['a', 'bc', 'de', 'f']);
      await database.destroy();
    });
  }
});
