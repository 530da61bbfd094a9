import { deleteDataValues, dhis2Authorization } from '../../src/data-access/index.ts';
import { type DataValueSet, rowsOfSet } from '../../src/domain/index.ts';
import { periodOf } from '../../server/testing/period-of.ts';
import { type RunningModel, startDhis2Model } from './server/start-dhis2-model.ts';
import { formKey, keyOf } from './stored-data.ts';
import {
  DATA_SET,
  DEFAULT,
  ELEMENTS,
  smallMetadata,
  TOWN,
  VILLAGE,
} from './testing/small-metadata.ts';

const setOf = (values: Readonly<Record<string, string>>): DataValueSet => ({
  dataSet: DATA_SET,
  period: periodOf('202610'),
  dataValues: Object.entries(values).map(([orgUnit, value]) => ({
    dataElement: ELEMENTS.number.id,
    orgUnit,
    value,
  })),
});

for (const generation of ['upTo242', 'since243'] as const) {
  describe(`Deleting in the ${generation} DHIS2 what was left behind`, () => {
    let model: RunningModel;
    const start = async (content: object = {}): Promise<void> => {
      const metadata = smallMetadata({ workflow: { id: 'workflow001' } });
      model = await startDhis2Model({ generation, metadata, today: '2026-11-21', ...content });
    };
    afterEach(() => model.close());

    const hold = (values: Readonly<Record<string, string>>): void => {
      for (const { orgUnit, dataElement, value } of rowsOfSet(setOf(values))) {
        const key = {
          orgUnit,
          dataElement,
          period: '202610',
          categoryOptionCombo: DEFAULT,
          attributeOptionCombo: DEFAULT,
        };
        model.stored.values.set(keyOf(key), { ...key, value, comment: 'ours', followUp: false });
      }
    };
    const held = (): readonly string[] =>
      [...model.stored.values.values()].map(({ orgUnit, value }) => `${orgUnit} ${value}`).sort();
    const remove = (removals: DataValueSet, more: object = {}) =>
      deleteDataValues(
        fetch,
        { baseUrl: model.url, authorization: dhis2Authorization({ token: model.token }) },
        { removals, file: [], dryRun: false, ...more },
      );

    it('takes away exactly the rows that still hold what was written', async () => {
      await start();
      hold({ [VILLAGE]: '40', [TOWN]: '16' });
      const done = await remove(setOf({ [VILLAGE]: '40', [TOWN]: '15' }));
      expect(held()).toEqual([`${TOWN} 16`]);
      expect(done.ok && done.value.isDone).toBeTrue();
      expect(done.ok && done.value.changedSince).toEqual([
        jasmine.objectContaining({ orgUnit: TOWN, inDhis2: '16', now: '15' }),
      ]);
      expect(done.ok && done.value.summary?.counts.deleted).toBe(1);
    });

    it('takes away nothing in a dry run, and says what it would', async () => {
      await start();
      hold({ [VILLAGE]: '40', [TOWN]: '15' });
      const done = await remove(setOf({ [VILLAGE]: '40' }), { dryRun: true });
      expect(held()).toEqual([`${TOWN} 15`, `${VILLAGE} 40`]);
      expect(done.ok && [done.value.isDone, done.value.removable.length]).toEqual([true, 1]);
    });

    it('asks for nothing where all of it is gone already', async () => {
      await start();
      const done = await remove(setOf({ [VILLAGE]: '40' }));
      expect(done.ok && [done.value.isDone, done.value.summary]).toEqual([true, undefined]);
      expect(done.ok && done.value.gone.length).toBe(1);
    });

    it('takes away no row that the file of now has', async () => {
      await start();
      hold({ [VILLAGE]: '40' });
      const file = rowsOfSet(setOf({ [VILLAGE]: '40' }));
      const done = await remove(setOf({ [VILLAGE]: '40' }), { file });
      expect(held()).toEqual([`${VILLAGE} 40`]);
      expect(done.ok && done.value.inFile.length).toBe(1);
    });

    it('takes away nothing that is approved', async () => {
      await start();
      hold({ [VILLAGE]: '40' });
      model.stored.approved.add(formKey(DATA_SET, '202610', VILLAGE));
      const done = await remove(setOf({ [VILLAGE]: '40' }));
      expect(held()).toEqual([`${VILLAGE} 40`]);
      const isDone = done.ok && done.value.isDone;
      expect(isDone).toBeFalse();
    });

    it('takes away nothing where it may not see what is there', async () => {
      await start({ organisationUnits: [TOWN] });
      hold({ [VILLAGE]: '40' });
      const done = await remove(setOf({ [VILLAGE]: '40' }));
      expect(held()).toEqual([`${VILLAGE} 40`]);
      expect(done.ok ? undefined : done.error.error.code).toBe('no-access');
    });
  });
}
