import type { DataValueSet } from '../../../src/domain/index.ts';
import {
  type RunningModel,
  startDhis2Model,
} from '../../../instruments/dhis2-import-model/index.ts';
import {
  DATA_SET,
  ELEMENTS,
  NOT_ASSIGNED,
  smallMetadata,
  VILLAGE,
} from '../../../instruments/dhis2-import-model/testing/small-metadata.ts';
import { UsageError } from '../../command-line/index.ts';
import { SendingsFolder } from '../../sendings-folder/index.ts';
import { periodOf } from '../../testing/period-of.ts';
import { createScratchFolder } from '../../testing/scratch-folder.ts';
import { checkSendingsFolder, sendFile, type SendOptions } from './send.ts';

describe('Sending from the command line', () => {
  let model: RunningModel;
  let told: string[];
  beforeEach(async () => {
    told = [];
    const metadata = smallMetadata();
    model = await startDhis2Model({ generation: 'since243', metadata, today: '2026-11-21' });
  });
  afterEach(() => model.close());

  const answerTo = (orgUnit: string, changes: Partial<SendOptions> = {}) => {
    const dataValueSet: DataValueSet = {
      dataSet: DATA_SET,
      period: periodOf('202610'),
      orgUnit,
      dataValues: [{ dataElement: ELEMENTS.number.id, value: '3' }],
    };
    return sendFile({
      url: `${model.url}/`,
      dataValueSet,
      dryRun: false,
      env: { DHIS2_TOKEN: model.token },
      stderr: (line) => told.push(line),
      ...changes,
    });
  };

  const send = async (orgUnit: string, changes: Partial<SendOptions> = {}) =>
    (await answerTo(orgUnit, changes)).isSuccess;

  it('says that DHIS2 took everything', async () => {
    expect(await send(VILLAGE)).toBe(true);
    expect(model.stored.values.size).toBe(1);
    expect(told).toEqual(['DHIS2 SUCCESS: imported: 0, updated: 1, ignored: 0, deleted: 0']);
  });

  const refused = (): Response =>
    Response.json({ httpStatusCode: 403, status: 'ERROR', message: 'protected' }, { status: 403 });
  const withoutLog: Partial<SendOptions> = {
    fetch: (url, init) =>
      url.includes('/dataStore/') ? Promise.resolve(refused()) : fetch(url, init),
  };

  const toLog = () =>
    model.requests.filter(({ method, path }) => method === 'POST' && path.includes('/dataStore/'));

  it('writes into the log that colleagues see, and knows the same bytes again', async () => {
    await send(VILLAGE);
    expect(toLog().length).toBe(1);
    expect(Buffer.from(toLog()[0]?.body ?? []).toString()).toContain(
      '"by":"admin","way":"command"',
    );
    await send(VILLAGE, { dryRun: true });
    expect(told.at(-1)).toMatch(
      /^these very bytes were sent on \d{4}-\d\d-\d\d at \d\d:\d\d UTC by admin \(SUCCESS\)$/,
    );
    expect(toLog().length).toBe(1);
    await send(NOT_ASSIGNED);
    expect(toLog().length).toBe(2);
  });

  it('sends all the same where the log is not for this user, and says so', async () => {
    const isSent = await send(VILLAGE, withoutLog);
    expect([isSent, model.stored.values.size]).toEqual([true, 1]);
    expect(told.at(-1)).toBe(
      "the sending stands, and is not in the log that colleagues see (DHIS2's data store, " +
        'cht-dhis2-export): this user of DHIS2 may not write there: protected',
    );
  });

  it('writes into a folder instead, and knows the same bytes again by it', async () => {
    const { folder, remove } = await createScratchFolder({});
    const options = { ...withoutLog, env: { DHIS2_TOKEN: model.token, SENDINGS_FOLDER: folder } };
    await send(VILLAGE, options);
    expect(told.join()).not.toContain('is not in the log');
    const kept = new SendingsFolder(folder).of(model.url);
    expect(await kept.read({ dataSet: DATA_SET, period: '202610' })).toEqual([
      jasmine.objectContaining({ by: 'admin', way: 'command', rows: 1 }),
    ]);
    await send(VILLAGE, { ...options, dryRun: true });
    expect(told.at(-1)).toMatch(/^these very bytes were sent on/);
    await remove();
    await expectAsync(checkSendingsFolder(options.env)).toBeRejectedWithError(
      UsageError,
      /^SENDINGS_FOLDER=.* is no folder/,
    );
    await expectAsync(checkSendingsFolder({})).toBeResolved();
  });

  it('says of a dry run that it is one, and stores nothing', async () => {
    expect(await send(VILLAGE, { dryRun: true })).toBe(true);
    expect(told[0]).toContain('(dry run) SUCCESS');
    expect(model.stored.values.size).toBe(0);
  });

  it('says why where DHIS2 did not take it', async () => {
    expect(await send(NOT_ASSIGNED)).toBe(false);
    expect(told[1]).toMatch(
      new RegExp(
        `^E8022 org-unit-not-assigned, refuses all that was sent together: rows 1, organisation units ${NOT_ASSIGNED}, .*; fix: correct-or-assign-org-unit; DHIS2: `,
      ),
    );
  });

  it('takes a user and password, and never prints them', async () => {
    const env = { DHIS2_USER: model.user, DHIS2_PASSWORD: model.password };
    expect(await send(VILLAGE, { env })).toBe(true);
    expect(await send(VILLAGE, { env: { ...env, DHIS2_PASSWORD: 'a secret' } })).toBe(false);
    expect(told.at(-1)).toContain('wrong-credentials');
    expect(told.join()).not.toContain('a secret');
    expect(told.join()).not.toContain(model.password);
  });

  it('needs credentials, and an address without them', async () => {
    await expectAsync(send(VILLAGE, { env: {} })).toBeRejectedWithError(UsageError, /DHIS2_TOKEN/);
    const url = 'https://a:b@dhis2.example.org';
    await expectAsync(send(VILLAGE, { url })).toBeRejectedWithError(
      UsageError,
      /^[^:]*--send[^@]*$/,
    );
  });
});
