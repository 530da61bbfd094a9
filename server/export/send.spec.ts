import type { DataValueSet } from '../../src/domain/index.ts';
import { type RunningModel, startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import {
  DATA_SET,
  ELEMENTS,
  NOT_ASSIGNED,
  smallMetadata,
  VILLAGE,
} from '../../instruments/dhis2-import-model/testing/small-metadata.ts';
import { UsageError } from '../command-line/index.ts';
import { periodOf } from '../testing/period-of.ts';
import { sendFile, type SendOptions } from './send.ts';

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
