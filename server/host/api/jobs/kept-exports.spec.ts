import { fieldOf } from '../../../../src/domain/index.ts';
import { ExportsFolder } from '../../../export-archive/index.ts';
import { countyWithReports, DATA_SET } from '../../../recalculate/testing/county-with-reports.ts';
import { RULES_WORKER } from '../../../rules-sandbox/worker-file.ts';
import { startApiHost } from '../../../testing/api-host.ts';
import { ACCOUNTS } from '../../../testing/running-host.ts';
import { createScratchFolder } from '../../../testing/scratch-folder.ts';
import { AskForExports } from '../testing/ask-for-exports.ts';

const PHONES = { dataSet: DATA_SET, period: '202610' };
const RECALCULATED = { ...PHONES, source: 'recalculated' };

describe('Exports of two sources that a host keeps in a folder', () => {
  it('are each compared with the last one of their own', async () => {
    const { folder, remove } = await createScratchFolder({});
    const host = await startApiHost({
      documents: countyWithReports,
      rulesWorker: RULES_WORKER,
      exports: new ExportsFolder(folder),
    });
    const exports = new AskForExports(host, ACCOUNTS.hrio);
    const since = async (asked: object): Promise<readonly unknown[]> => {
      const { id } = await exports.ended(asked);
      const review: unknown = await (await exports.ask(`/${id}/review`)).json();
      return [
        fieldOf(review, 'since') !== undefined,
        fieldOf(fieldOf(review, 'lastOfOtherSource'), 'message'),
      ];
    };
    expect(await since(PHONES)).toEqual([false, undefined]);
    expect(await since(RECALCULATED)).toEqual([
      false,
      jasmine.stringMatching(
        /was of what phones wrote, and this one is calculated from the reports/,
      ),
    ]);
    expect(await since(RECALCULATED)).toEqual([true, undefined]);
    const query = new URLSearchParams(PHONES).toString();
    const answer = await host.get(`/api/dataValueSets/review?${query}`, ACCOUNTS.hrio);
    expect(await answer.json()).toEqual(
      jasmine.objectContaining({
        since: { added: [], changed: [], leftBehind: [] },
        lastOfOtherSource: jasmine.objectContaining({ source: 'recalculated' }),
      }),
    );
    await host.close();
    await remove();
  });
});
