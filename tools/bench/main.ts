// `npm run bench`: measures exports of databases of any size. See README.md beside this file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { scratchServer } from './couchdb/scratch-server.ts';
import { type GeneratedDatabase, generatedDatabase } from './database/generated-database.ts';
import { authorizationOf } from './measure/credentials.ts';
import { finishedMonths } from './measure/months.ts';
import { type Measurement, measureScope } from './measure/run.ts';
import { scopes } from './measure/scopes.ts';
import { type MeasuredServer, modelServer } from './measure/server.ts';
import { type BenchOptions, readOptions, UsageError } from './options.ts';
import { machine } from './report/machine.ts';
import { measurementRow, measurementTable } from './report/measurements.ts';

const MONTHS = 4;

const say = (line: string): void => {
  console.error(line);
};

async function measureAll(options: BenchOptions, today: string): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const chws of options.chws) {
    const size = { chws, tags: finishedMonths(today, MONTHS), patients: options.patients };
    const generated = generatedDatabase(size);
    const server = await serverOf(options, generated);
    const interrupted = (): void => {
      void server.stop().finally(() => process.exit(130));
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    try {
      for (const scope of scopes(generated.layout)) {
        measurements.push(
          ...(await measureScope({ server, chws, today }, scope, (measured) => {
            say(measurementRow(measured).join('  '));
          })),
        );
      }
    } finally {
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      await server.stop();
    }
  }
  return measurements;
}

async function serverOf(
  options: BenchOptions,
  generated: GeneratedDatabase,
): Promise<MeasuredServer> {
  const { url, hasViews, roundTrip, megabits } = options;
  if (url !== undefined) {
    say(`Filling a database with ${generated.layout.chws} CHWs …`);
    const authorization = authorizationOf(process.env);
    return scratchServer({ url, authorization }, { generated, hasViews, say });
  }
  const { chws, tags, patients } = generated.layout;
  return modelServer({ size: { chws, tags, patients }, hasViews, line: { roundTrip, megabits } });
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const today = new Date().toISOString().slice(0, 10);
  const measurements = await measureAll(options, today);
  const text = [`Measured on ${today}: ${machine()}.`, '', measurementTable(measurements), ''].join(
    '\n',
  );
  console.log(text);
  if (options.out !== undefined) {
    mkdirSync(dirname(options.out), { recursive: true });
    writeFileSync(`${options.out}.md`, text);
    writeFileSync(`${options.out}.json`, `${JSON.stringify(measurements, undefined, 1)}\n`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
});
