import { designDocument } from '../../src/data-access/index.ts';
import {
  CHT_CORE_VIEWS,
  demoCounty,
  phoneLogs,
  phonesOfCounty,
  VIEWS_OF_RULES,
} from '../demo-county/index.ts';
import { metadataOfDocuments, oneOrgUnitUnassigned } from '../demo-dhis2/index.ts';
import { type RunningModel, startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import {
  basicAuthorization,
  type ChtApiContent,
  startEmbeddedCouchDB,
  type EmbeddedContent,
  type StoredDocument,
} from '../embedded-couchdb/index.ts';
import { createHost } from '../host/index.ts';
import { demoAccounts, describeAccounts } from './demo-accounts.ts';
import { listen } from './listen.ts';
import { readDocuments } from './read-documents.ts';
import type { RunningServer } from './running-server.ts';
import type { StartContext } from './start-context.ts';
import { hostContent } from './start-host.ts';
import type { StartOptions } from './start-options.ts';

const DEMO_SEED = 'cht-dhis2-export';

async function contentOf(
  options: StartOptions,
  today: string,
): Promise<Pick<EmbeddedContent, 'documents' | 'conflicts' | 'onDemand'>> {
  const { documents, conflicts } =
    options.documentsFile === undefined
      ? demoCounty({ today, seed: DEMO_SEED, monthStart: options.monthStart })
      : { documents: await readDocuments(options.documentsFile), conflicts: [] };
  const views = options.withViews ? [designDocument] : CHT_CORE_VIEWS;
  const isLoaded = new Set([...documents, ...views].map(({ _id }) => _id));
  const onDemand = VIEWS_OF_RULES.filter(({ _id }) => !isLoaded.has(_id));
  const ids = [designDocument, ...views].map(({ _id }) => _id);
  const others = documents.filter(({ _id }) => !ids.includes(_id));
  return { documents: [...others, ...views], conflicts, onDemand };
}

/** The CHT's own API with the demo county; a file of documents has a CouchDB alone. */
const chtApiOf = (
  { documentsFile, monthStart }: StartOptions,
  documents: readonly StoredDocument[],
  today: string,
): ChtApiContent | undefined =>
  documentsFile === undefined
    ? {
        version: '5.2.0',
        logs: phoneLogs({ documents, today, monthStart }),
        devices: phonesOfCounty({ documents, today }),
        rolesOfDevices: [],
      }
    : undefined;

/** A model of DHIS2 beside the embedded database, where one is asked for. */
async function modelOf(
  { dhis2, password }: StartOptions,
  documents: readonly StoredDocument[],
  today: string,
): Promise<RunningModel | undefined> {
  if (dhis2?.kind !== 'model') return undefined;
  return startDhis2Model({
    generation: dhis2.generation,
    metadata: oneOrgUnitUnassigned(metadataOfDocuments(documents)),
    today,
    ...(password === undefined ? {} : { password }),
  });
}

const describe = (model: RunningModel | undefined): readonly string[] =>
  model === undefined
    ? []
    : [
        '',
        'A model of DHIS2, not DHIS2 itself (address; user, password, or token):',
        `  ${model.url}`,
        `  ${model.user}  ${model.password}`,
        `  ${model.token}`,
      ];

/** Starts the embedded database with the demo county or a file of documents, and the host in front. */
export async function startDemo(
  options: StartOptions,
  { today, todayOfHost, pageFolder, rulesWorker, goData }: StartContext,
): Promise<RunningServer> {
  const { documents, conflicts = [], onDemand = [] } = await contentOf(options, today);
  const accounts = demoAccounts(options.password);
  const database = 'medic';
  const chtApi = chtApiOf(options, documents, today);
  const couchdb = await startEmbeddedCouchDB({
    ...(chtApi === undefined ? {} : { chtApi }),
    database,
    documents,
    conflicts,
    onDemand,
    admin: accounts.admin,
    accounts: accounts.others,
  });
  const model = await modelOf(options, documents, today);
  const host = await createHost(
    hostContent(options, {
      upstream: { url: couchdb.url, database },
      ...(chtApi === undefined
        ? {}
        : { chtAdmin: { authorization: basicAuthorization(accounts.admin) } }),
      ...(todayOfHost === undefined ? {} : { today: todayOfHost }),
      ...(pageFolder === undefined ? {} : { pageFolder }),
      ...(rulesWorker === undefined ? {} : { rulesWorker }),
      ...(goData === undefined ? {} : { goData }),
      ...(model === undefined ? {} : { dhis2: model.url }),
    }),
  );
  const close = async (): Promise<void> => {
    await host.close();
    await model?.close();
    await couchdb.close();
  };
  try {
    const url = await listen(host, options.host, options.port);
    return { url, accounts: [...describeAccounts(accounts, documents), ...describe(model)], close };
  } catch (error) {
    // A taken port: nothing of ours may keep running.
    await close();
    throw error;
  }
}
