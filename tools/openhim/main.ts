// npm run check:openhim: holds the files for OpenHIM, and what the specs know of its models, against the
// models themselves, and sends to a model of DHIS2 through OpenHIM's own router. With --write it writes anew
// what the specs know.
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { fieldsOf, loadModels, type MongooseModel } from './models.ts';
import { sendThroughOpenHim } from './send-through-openhim.ts';
import { loadRouter, type Route } from './through-router.ts';

const KNOWN = 'integrations/openhim/testing/openhim-core-4.0.5.json';
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

// The models try to connect to a database, and find none.
const passOver = (error: unknown): void => {
  if (error instanceof Error && error.name.startsWith('Mongo')) return;
  console.error(error);
  process.exit(1);
};
process.on('uncaughtException', passOver).on('unhandledRejection', passOver);

const models = await loadModels(process.cwd());
const source =
  'openhim-core 4.0.5 (MPL-2.0), lib/model: written by npm run check:openhim -- --write';
const found = JSON.parse(
  JSON.stringify({
    source,
    ...Object.fromEntries(
      Object.entries(models).map(([name, { schema }]) => [name, fieldsOf(schema)]),
    ),
  }),
) as unknown;
if (process.argv.includes('--write')) writeFileSync(KNOWN, `${JSON.stringify(found, null, 2)}\n`);

const faults: string[] = [];
if (!isDeepStrictEqual(read(KNOWN), found)) faults.push(`${KNOWN} is not what the models are`);
const imported = read('integrations/openhim/openhim-import.json') as Record<string, unknown[]>;
const documents = [
  ...Object.entries(imported).flatMap(([name, all]) => all.map((each) => [name, each] as const)),
  ['Mediators', read('integrations/openhim/mediator.json')] as const,
];
for (const [name, document] of documents) {
  const Model: MongooseModel | undefined = models[name];
  const fault = Model === undefined ? 'no such collection' : new Model(document).validateSync();
  if (fault !== undefined) faults.push(`${name}: ${String(fault)}`);
}
const route = await loadRouter(process.cwd(), models);
const channels = (imported['Channels'] ?? []) as { readonly routes: readonly Route[] }[];
faults.push(...(await sendThroughOpenHim(route, channels)));
for (const fault of faults) console.error(fault);
console.log(
  `${documents.length} documents of OpenHIM, 5 requests through its router, ${faults.length} faults`,
);
// They would go on trying.
process.exit(faults.length === 0 ? 0 : 1);
