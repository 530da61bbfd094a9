import { expect } from '@playwright/test';
import { requestCht } from './ask-cht.ts';
import { skipWithoutCht, test } from './cht-test.ts';
import { putAccount, putDocuments } from './county-on-cht.ts';
import { RECORDED_DISTRICT, RECORDED_SUPERVISOR } from './recorded-district.ts';
import { recordDataSource } from './record-data-source.ts';
import { keptCalls, readable, withoutRevisions, writeRecording } from './recording-file.ts';
import { openExtension, signInToApp } from './web-app.ts';

skipWithoutCht();

test.beforeAll(async () => {
  await putDocuments(RECORDED_DISTRICT);
  await putAccount(RECORDED_SUPERVISOR, 'supervisor', {
    contact: 'recorded-supervisor',
    place: 'recorded-sub-county',
  });
});

test('the CHT gives an extension what was recorded, without a connection too', async ({
  page,
  context,
}) => {
  await signInToApp(page, RECORDED_SUPERVISOR);
  await openExtension(page, 'my-area');
  const online = readable(await recordDataSource(page, 'dhis2-my-area'));
  await context.setOffline(true);
  await openExtension(page, 'my-area');
  const offline = readable(await recordDataSource(page, 'dhis2-my-area'));
  expect(offline).toEqual(online);
  const { version } = (await (await requestCht('GET', '/api/deploy-info')).json()) as {
    readonly version: string;
  };
  await writeRecording(version, online);
  expect(withoutRevisions(online.calls)).toEqual(withoutRevisions(await keptCalls(online)));
});
