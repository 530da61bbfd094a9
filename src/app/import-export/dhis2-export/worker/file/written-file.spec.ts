import { countDataValueSet, outcomeOf, type Database } from '../../../../../data-access/index.ts';
import { filledDatabase } from '../../../../../data-access/testing/filled-database.ts';
import { exportRequest, rowsOfSet, write } from '../../../../../domain/index.ts';
import {
  DATA_SET,
  NORTH,
  smallCounty,
  smallSettings,
  SOUTH,
  targetDocument,
  TODAY_OF_SPECS,
} from '../../testing/small-county.ts';
import { WrittenFile } from './written-file.ts';

const ELEMENT = 'kB0ZBFisE0e';

/** The small county where a document has other numbers, and another CHW stands elsewhere. */
const changed = (
  births: number,
  move: Readonly<Record<string, string>> = {},
): readonly { readonly _id: string }[] =>
  smallCounty.map((document) => {
    const unit = move[document._id];
    if (unit !== undefined) {
      return { ...document, parent: { _id: unit, parent: { _id: 'sub-county' } } };
    }
    const isOfAchieng = document._id.startsWith('target~2026-10~achieng');
    return isOfAchieng ? targetDocument('2026-10', 'achieng', births) : document;
  });

describe('a file that was written', () => {
  const databases: Database[] = [];
  afterEach(async () => {
    await Promise.all(databases.splice(0).map((database) => database.destroy()));
  });

  const open = async (documents: readonly { readonly _id: string }[] = smallCounty) => {
    const database = await filledDatabase(documents, smallSettings, 'product');
    databases.push(database);
    const request = exportRequest({ dataSet: DATA_SET, period: '202610' });
    const counted = await countDataValueSet(database, request, { today: TODAY_OF_SPECS });
    if (!counted.ok) throw new Error(counted.error.code);
    const outcome = outcomeOf(counted.value, { today: TODAY_OF_SPECS });
    if (!outcome.ok) throw new Error(outcome.error.code);
    const { dataValueSet } = outcome.value;
    const text = write(dataValueSet, 'json', { today: TODAY_OF_SPECS });
    return new WrittenFile(database, counted.value, dataValueSet, new Blob([text]));
  };

  it('has the length, the digest and the totals of its bytes', async () => {
    const facts = await (await open()).facts();
    expect(facts.totals).toEqual([{ dataElement: ELEMENT, rows: 2, total: '7' }]);
    expect(facts.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(facts.bytes).toBeGreaterThan(100);
    expect((await (await open(changed(5))).facts()).sha256).not.toBe(facts.sha256);
  });

  it('is held against nothing where there is no record, or none that can be read', async () => {
    for (const former of [undefined, 'nonsense']) {
      const held = await (await open()).holdAgainst(former);
      expect('changes' in held).toBeFalse();
      expect(held.record).toContain(ELEMENT);
    }
  });

  it('says that nothing changed', async () => {
    const { record } = await (await open()).holdAgainst(undefined);
    const { changes } = await (await open()).holdAgainst(record);
    const none = { total: 0, lines: [] };
    expect(changes).toEqual({ added: none, changed: none, leftBehind: none });
  });

  it('tells of a late document who changed the number', async () => {
    const { record } = await (await open()).holdAgainst(undefined);
    const { changes } = await (await open(changed(9))).holdAgainst(record);
    expect(changes?.changed).toEqual({
      total: 1,
      lines: [
        {
          orgUnit: NORTH,
          dataElement: ELEMENT,
          before: '3',
          after: '9',
          owners: [{ owner: 'achieng', before: 3, after: 9, name: 'Achieng', place: 'Chamamul' }],
        },
      ],
    });
  });

  it('tells what a CHW who moves leaves behind, and writes just that for deletion', async () => {
    const { record } = await (await open()).holdAgainst(undefined);
    const moved = await open(changed(3, { baraka: 'north' }));
    const held = await moved.holdAgainst(record);
    expect(held.changes?.leftBehind.lines).toEqual([
      {
        orgUnit: SOUTH,
        dataElement: ELEMENT,
        before: '4',
        owners: [{ owner: 'baraka', before: 4, why: 'moved', name: 'Baraka', place: 'Chamamul' }],
      },
    ]);
    const removals = moved.removals();
    const rows = [{ dataElement: ELEMENT, orgUnit: SOUTH, value: '4' }];
    expect(removals && rowsOfSet(removals)).toEqual(rows);
    expect(held.leftBehind).toEqual(rows);
    // The next time it is still in DHIS2.
    const again = await (await open(changed(3, { baraka: 'north' }))).holdAgainst(held.record);
    expect(again.changes?.leftBehind.total).toBe(1);
  });

  it('leaves nothing to delete where nothing is left behind', async () => {
    expect((await open()).removals()).toBeUndefined();
  });
});
