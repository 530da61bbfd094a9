import { decodeMapping, type GoDataMapping } from '../../../../src/domain/index.ts';
import {
  GO_DATA_USER,
  OUTBREAK,
  type StandInOptions,
} from '../../../../src/data-access/testing/go-data-stand-in.ts';
import { addressIn, caseOf } from '../../../../src/domain/testing/go-data-outbreak.ts';
import { ExportsFolder } from '../../../export-archive/index.ts';
import { serveGoData, type ServedGoData } from '../../../go-data/testing/serve-go-data.ts';
import { type ApiHost, startApiHost } from '../../../testing/api-host.ts';
import { ACCOUNTS, jsonOf } from '../../../testing/running-host.ts';
import { createScratchFolder } from '../../../testing/scratch-folder.ts';
import { AskForExports } from '../testing/ask-for-exports.ts';

const { hrio, chw } = ACCOUNTS;
const DATA_SET = 'CasesDsUid1';
const WEEK = { source: 'godata', dataSet: DATA_SET, period: '2026W45' };

function mapping(): GoDataMapping {
  const decoded = decodeMapping(
    JSON.stringify({
      dataSet: DATA_SET,
      periodType: 'Weekly',
      places: { by: 'identifier', identifier: 'DHIS2' },
      dataElements: [{ dataElement: 'ConfirmedDe' }],
    }),
  );
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value;
}

describe('Exports of cases by the API', () => {
  let goData: ServedGoData;
  let host: ApiHost;
  let removeFolder: () => Promise<void>;

  async function start(options: StandInOptions = {}, password = GO_DATA_USER.password) {
    goData = await serveGoData({
      cases: [
        caseOf('a', { addresses: addressIn('north'), firstName: 'Amina' }),
        caseOf('b', { addresses: addressIn('gone') }),
      ],
      locations: ['north', 'south'].map((id) => ({
        id,
        identifiers: [{ description: 'DHIS2', code: `${id}OuUid1` }],
      })),
      ...options,
    });
    const { folder, remove } = await createScratchFolder({});
    removeFolder = remove;
    host = await startApiHost({
      goData: {
        baseUrl: goData.url,
        ...GO_DATA_USER,
        password,
        outbreak: OUTBREAK,
        mapping: mapping(),
      },
      exports: new ExportsFolder(folder),
      asking: { delays: [0] },
    });
    return new AskForExports(host, hrio);
  }

  afterEach(async () => {
    await host.close();
    await goData.close();
    await removeFolder();
  });

  it('are files and reviews as of any source, zeros too', async () => {
    const exports = await start();
    expect(await jsonOf(await exports.ask(''))).toEqual(
      jasmine.objectContaining({ sources: ['phones', 'godata'] }),
    );
    const job = await exports.ended(WEEK);
    expect(job).toEqual(
      jasmine.objectContaining({
        status: 'done',
        source: 'godata',
        progress: { done: 2, total: 2 },
      }),
    );
    const file = await exports.ask(`/${job.id}/file`);
    expect(file.headers.get('content-disposition')).toContain('CasesDsUid1_all_2026W45.json');
    expect(await jsonOf(file)).toEqual({
      dataSet: DATA_SET,
      period: '2026W45',
      dataValues: [
        { dataElement: 'ConfirmedDe', orgUnit: 'northOuUid1', value: '1' },
        { dataElement: 'ConfirmedDe', orgUnit: 'southOuUid1', value: '0' },
      ],
    });
    const review = await jsonOf(await exports.ask(`/${job.id}/review`));
    expect(review).toEqual(
      jasmine.objectContaining({
        source: 'godata',
        casesCounted: 1,
        notCounted: [
          {
            case: 'b',
            reason: 'unknown-location',
            dataElements: ['ConfirmedDe'],
            location: 'gone',
          },
        ],
      }),
    );
    expect(JSON.stringify(review)).not.toContain('Amina');
  });

  it('are compared with the last one that was kept', async () => {
    const exports = await start();
    await exports.ended(WEEK);
    goData.standIn.cases.push(caseOf('c', { addresses: addressIn('north') }));
    const job = await exports.ended(WEEK);
    expect(await jsonOf(await exports.ask(`/${job.id}/review`))).toEqual(
      jasmine.objectContaining({
        since: {
          added: [],
          changed: [
            {
              orgUnit: 'northOuUid1',
              dataElement: 'ConfirmedDe',
              before: '1',
              after: '2',
              cases: [{ case: 'c', after: 1 }],
            },
          ],
          leftBehind: [],
        },
      }),
    );
  });

  it('never tell the password of Go.Data', async () => {
    const exports = await start({}, 'hidden-word');
    const job = await exports.ended(WEEK);
    expect([job.status, job.error?.code]).toEqual(['failed', 'go-data-wrong-credentials']);
    for (const part of ['', '/file', '/review']) {
      expect(await (await exports.ask(`/${job.id}${part}`)).text()).not.toContain('hidden-word');
    }
  });

  it('are for those alone who may export', async () => {
    const exports = await start();
    expect((await exports.ask('', {}, chw)).status).toBe(403);
  });

  for (const [what, body, status, words] of [
    [
      'of target documents',
      { attribution: 'nearest' },
      400,
      'attribution: not with the source godata',
    ],
    ['of reports', { asOfEnd: true }, 400, 'only with the source recalculated'],
  ] as const) {
    it(`take nothing that is ${what}`, async () => {
      const exports = await start();
      const answer = await exports.start({ ...WEEK, ...body });
      expect([answer.status, (await jsonOf(answer)) as { message?: string }]).toEqual([
        status,
        jasmine.objectContaining({
          code: 'bad-parameter',
          message: jasmine.stringContaining(words),
        }),
      ]);
    });
  }

  for (const [what, body, options, error] of [
    ['another data set', { dataSet: 'VMuFODsyWaO' }, {}, 'other-data-set'],
    ['another period type', { period: '202611' }, {}, 'bad-period'],
    ['no rows', { zeros: 'reported', period: '2026W30' }, {}, 'no-rows'],
    ['a part', {}, { miscounts: 1 }, 'go-data-incomplete'],
    ['a second factor', {}, { hasSecondFactor: true }, 'go-data-second-factor'],
  ] as const) {
    it(`fail with the reason: ${what}`, async () => {
      const exports = await start(options);
      const job = await exports.ended({ ...WEEK, ...body });
      expect([job.status, job.error?.code]).toEqual(['failed', error]);
    });
  }
});

describe('A host without a Go.Data', () => {
  it('offers no cases', async () => {
    const host = await startApiHost();
    const answer = await new AskForExports(host, hrio).start(WEEK);
    expect([answer.status, await jsonOf(answer)]).toEqual([
      400,
      jasmine.objectContaining({ message: jasmine.stringContaining('knows no Go.Data') }),
    ]);
    await host.close();
  });
});
