import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { metadataOfDocuments } from '../../server/demo-dhis2/index.ts';
import { type RunningModel, startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import { buildDhis2App } from '../../tools/dhis2-app/build-dhis2-app.ts';
import { today } from '../county/county.ts';
import { expect } from '../fixtures.ts';
import { type HostStart, PASSWORD, type RunningHost } from '../host/run-host.ts';
import type { Document } from '../independent-sum/json.ts';

/** Where DHIS2 serves the app, below itself. */
/** Since 2.42 the shell shows it at any other address. */
const APP = 'api/apps/cht-reports/index.html?shell=false';

/** Somebody who may open the app, and write. */
export const CLERK = {
  username: 'data-clerk',
  password: 'a password',
  authorities: ['F_DATAVALUE_ADD', 'M_chtreports'],
};

/** Somebody who may open the app alone. */
export const READER = {
  username: 'reader',
  password: 'a password',
  authorities: ['M_chtreports'],
};

/** What a DHIS2 with the app is started with. */
export interface AppStart {
  readonly startHost: (start: HostStart) => Promise<RunningHost>;
  /** The host with the database of the county, and what is in it. */
  readonly county: { readonly url: string; readonly documents: readonly Document[] };
  /** The language in which DHIS2 shows itself to the clerk. */
  readonly language?: string;
}

/** A DHIS2 below a path, with the app in it and a Route to a host. */
export interface Dhis2WithApp {
  readonly model: RunningModel;
  readonly host: RunningHost;
  /** The app by itself, and in the frame of DHIS2's shell. */
  readonly address: string;
  readonly inShell: string;
  /** Posts with the rights of an administrator. */
  asAdmin(path: string, body: BodyInit): Promise<Response>;
  signIn(page: Page, who: Pick<typeof CLERK, 'username' | 'password'>): Promise<void>;
  /** As an administrator does once; ends where the app goes on. */
  setUp(page: Page, by: 'route' | 'address'): Promise<void>;
  /** The values that DHIS2 holds in a unit. */
  heldIn(orgUnit: string): readonly string[];
}

/** Builds the app where that is needed, installs it as App Management does, and makes the Route. */
export async function startDhis2WithApp({
  startHost,
  county,
  language = 'en',
}: AppStart): Promise<Dhis2WithApp> {
  const { zip } = await buildDhis2App(fileURLToPath(new URL('../..', import.meta.url)));
  // The port of the host is known later.
  const remoteServersAllowed: string[] = [];
  const model = await startDhis2Model({
    generation: 'since243',
    metadata: metadataOfDocuments(county.documents),
    today: today(),
    authorities: ['ALL'],
    contextPath: '/hmis',
    others: [CLERK, READER].map((account) => ({ ...account, language })),
    remoteServersAllowed,
  });
  const { origin } = new URL(model.url);
  const host = await startHost({ env: { COUCHDB_URL: county.url, ALLOWED_ORIGINS: origin } });
  remoteServersAllowed.push(host.url);
  const started = new StartedDhis2(model, host);
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(await readFile(zip))]), 'app.zip');
  expect((await started.asAdmin('/api/apps', form)).status).toBe(201);
  const route = {
    name: 'CHT reports',
    code: 'cht-reports',
    url: `${host.url}/api/**`,
    auth: { type: 'http-basic', username: 'hrio', password: PASSWORD },
    responseTimeoutSeconds: 30,
    authorities: ['M_chtreports'],
  };
  expect((await started.asAdmin('/api/routes', JSON.stringify(route))).status).toBe(201);
  return started;
}

class StartedDhis2 implements Dhis2WithApp {
  readonly model: RunningModel;
  readonly host: RunningHost;
  readonly address: string;
  readonly inShell: string;

  constructor(model: RunningModel, host: RunningHost) {
    this.model = model;
    this.host = host;
    this.address = `${model.url}/${APP}`;
    this.inShell = `${model.url}/apps/cht-reports`;
  }

  asAdmin(path: string, body: BodyInit): Promise<Response> {
    const { url, user, password } = this.model;
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const json = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
    return fetch(`${url}${path}`, { method: 'POST', headers: { authorization, ...json }, body });
  }

  async signIn(page: Page, who: Pick<typeof CLERK, 'username' | 'password'>): Promise<void> {
    const { username, password } = who;
    const address = `${this.model.url}/api/auth/login`;
    const answer = await page.request.post(address, { data: { username, password } });
    expect(answer.ok()).toBe(true);
  }

  async setUp(page: Page, by: 'route' | 'address'): Promise<void> {
    const { user: username, password } = this.model;
    await this.signIn(page, { username, password });
    await page.goto(this.address);
    await expect(page.getByRole('heading', { name: /^How this app reaches/ })).toBeVisible();
    if (by === 'address') {
      await page.getByRole('radio', { name: /^Directly/ }).check();
      await page.getByRole('textbox', { name: 'Address of the export host' }).fill(this.host.url);
    }
    await page.getByRole('button', { name: 'Save for everybody' }).click();
    const ready = by === 'route' ? 'Count and review' : 'Sign in to the CHT';
    await expect(page.getByRole('heading', { name: ready })).toBeVisible();
  }

  heldIn(orgUnit: string): readonly string[] {
    return [...this.model.stored.values.values()]
      .filter((value) => value.orgUnit === orgUnit)
      .map(({ value }) => value);
  }
}

/** Chooses an org unit by a part of its name. */
export async function chooseUnit(shown: Page | FrameLocator, name: string): Promise<void> {
  await shown.locator('cht-unit-search input').fill(name);
  await shown.getByRole('option', { name }).first().click();
}
