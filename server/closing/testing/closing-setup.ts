import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Generation,
  type RunningModel,
  startDhis2Model,
} from '../../../instruments/dhis2-import-model/index.ts';
import { chtCoreViews } from '../../../src/data-access/testing/cht-core-views.ts';
import { type Run, runInProcess } from '../../command-line/testing/run-in-process.ts';
import { metadataOfDocuments } from '../../demo-dhis2/index.ts';
import {
  basicAuthorization,
  type ChtApiContent,
  type EmbeddedCouchDB,
  startEmbeddedCouchDB,
  type StoredDocument,
} from '../../embedded-couchdb/index.ts';
import { ACCOUNTS } from '../../testing/running-host.ts';
import { createScratchFolder } from '../../testing/scratch-folder.ts';
import { closeMonthCommand, type CloseMonthContext } from '../close-month-command.ts';

const TODAY = '2026-03-05';

/** A CHT's database, a DHIS2 that fits it, and a folder with the settings of a closing. */
export interface ClosingSetup {
  readonly couchdb: EmbeddedCouchDB;
  readonly model: RunningModel;
  readonly folder: string;
  /** Writes a document, a new revision of it where it is there. */
  put(document: StoredDocument): Promise<void>;
  /** Closes months in this process, with these fields of the settings instead. */
  close(rule?: object, context?: Partial<CloseMonthContext>, more?: object): Promise<Run>;
  /** Closes the months of these instances, all at the same time. */
  closeAll(instances: readonly object[], more?: object): Promise<Run>;
  /** What all files of the folder of runs hold. */
  state(): Promise<string>;
  /** `orgUnit value` of what DHIS2 holds, in order. */
  held(): readonly string[];
  /** How many imports DHIS2 was sent. */
  imports(): number;
  end(): Promise<void>;
}

/** The settings of a closing of one data set. */
export const closingJson = (
  { couchdb, model, folder }: Pick<ClosingSetup, 'couchdb' | 'model' | 'folder'>,
  rule: object,
): object => ({
  state: join(folder, 'state'),
  cht: { url: `${couchdb.url}/medic`, credential: { environment: 'CHT' } },
  dhis2: { url: model.url, credential: { file: join(folder, 'dhis2-token') } },
  dataSets: [{ dayOfMonth: 5, monthsBack: 0, minReported: 0, ...rule }],
});

/** The environment in which the credential of the CHT stands. */
export const CHT_ENVIRONMENT = {
  CHT: `${ACCOUNTS.hrio.name}:${ACCOUNTS.hrio.password}`,
};

/** What the servers are like. */
interface ClosingServers {
  readonly generation?: Generation;
  /** What else the data set says of itself. */
  readonly more?: object;
  /** What DHIS2 knows besides the CHT's own org units. */
  readonly others?: readonly StoredDocument[];
  /** The day on which DHIS2 is. */
  readonly today?: string;
  /** What the CHT itself tells beside its database; without it there is a CouchDB alone. */
  readonly chtApi?: ChtApiContent | undefined;
}

/** Starts a CHT with these documents and a DHIS2 whose data set has `more`. */
export async function startClosingSetup(
  dataSet: string,
  documents: readonly StoredDocument[],
  {
    generation = 'since243',
    more = {},
    today = TODAY,
    others: elsewhere = [],
    chtApi,
  }: ClosingServers = {},
): Promise<ClosingSetup> {
  const { admin, ...others } = ACCOUNTS;
  const couchdb = await startEmbeddedCouchDB({
    database: 'medic',
    documents: [chtCoreViews, ...documents],
    admin,
    accounts: Object.values(others),
    ...(chtApi && { chtApi }),
  });
  const metadata = metadataOfDocuments([...documents, ...elsewhere]);
  const model = await startDhis2Model({
    generation,
    metadata: {
      ...metadata,
      dataSets: metadata.dataSets.map((one) => ({ ...one, ...more })),
    },
    today,
  });
  const { folder, remove } = await createScratchFolder({
    'dhis2-token': `${model.token}\n`,
    'state/not-ours.txt': 'kept',
    'reports/not-ours.txt': 'kept',
  });
  const headers = { authorization: basicAuthorization(admin), 'content-type': 'application/json' };
  const state = join(folder, 'state');
  return {
    couchdb,
    model,
    folder,
    async put(document) {
      const url = `${couchdb.url}/medic/${encodeURIComponent(document._id)}`;
      const found = (await (await fetch(url, { headers })).json()) as { readonly _rev?: string };
      const body = JSON.stringify({ ...document, _rev: found._rev });
      const put = await fetch(url, { method: 'PUT', headers, body });
      if (!put.ok) throw new Error(await put.text());
    },
    async close(rule = {}, context = {}, others = {}) {
      const config = join(folder, 'closing.json');
      const json = { ...closingJson({ couchdb, model, folder }, { dataSet, ...rule }), ...others };
      await writeFile(config, JSON.stringify(json));
      return runInProcess<CloseMonthContext>(closeMonthCommand, ['--config', config], {
        today: TODAY,
        now: Date.now(),
        delays: [],
        env: CHT_ENVIRONMENT,
        ...context,
      });
    },
    async closeAll(instances, others = {}) {
      const [config, list] = [join(folder, 'all.json'), join(folder, 'instances.json')];
      const one = { dataSet, dayOfMonth: 5, monthsBack: 0, minReported: 0 };
      await writeFile(config, JSON.stringify({ state, dataSets: [one] }));
      await writeFile(list, JSON.stringify({ instances, ...others }));
      const args = ['--config', config, '--instances', list];
      return runInProcess<CloseMonthContext>(closeMonthCommand, args, {
        today: TODAY,
        now: Date.now(),
        delays: [],
        env: CHT_ENVIRONMENT,
      });
    },
    async state() {
      const names = (await readdir(state)).filter((name) => name.startsWith('run_'));
      return (
        await Promise.all(names.sort().map((name) => readFile(join(state, name), 'utf8')))
      ).join('');
    },
    held: () =>
      [...model.stored.values.values()].map(({ orgUnit, value }) => `${orgUnit} ${value}`).sort(),
    imports: () =>
      model.requests.filter(
        ({ method, path }) => method === 'POST' && path.includes('dataValueSets'),
      ).length,
    async end() {
      await model.close();
      await couchdb.close();
      await remove();
    },
  };
}
