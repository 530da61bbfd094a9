// The model in a process of its own, so that what is measured shares neither memory nor a thread
// with it. Its parent tells it what to do, message by message.
import { generatedDatabase } from '../database/generated-database.ts';
import { everydayChanges } from './everyday-changes.ts';
import type { ModelCommand, ModelSetup } from './model-process.ts';
import { ModelDatabase } from './model-database.ts';
import { serveModel } from './serve.ts';

const { size, hasViews, line } = JSON.parse(process.argv[2] ?? '') as ModelSetup;
const generated = generatedDatabase(size);
const database = new ModelDatabase(generated, { hasViews });
database.warm();
const model = await serveModel(database, line);

const obey: Readonly<Record<ModelCommand, () => unknown>> = {
  anew: () => {
    database.forgetChanges();
    database.warm();
    model.collector.reset();
    return null;
  },
  reset: () => {
    model.collector.reset();
    return null;
  },
  statistics: () => model.collector.statistics,
  change: async () => {
    const writes = await everydayChanges(generated, (ids) =>
      Promise.resolve(ids.flatMap((id) => database.read(id) ?? [])),
    );
    for (const { _deleted, ...document } of writes) {
      const stored = { ...document, _rev: '' };
      database.write(document._id, _deleted === true ? undefined : stored);
    }
    database.warm();
    return null;
  },
};

process.on('message', (command: ModelCommand) => {
  void Promise.resolve(obey[command]()).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.(model.url);
