import type { DataValue, DataValueSet } from '../../../../domain/index.ts';
import type { WorkerHandle } from './export-worker.ts';

/** So many data values cross threads within a few milliseconds. */
const DATA_VALUES_AT_ONCE = 1000;

/** Reads what a worker has written, a few data values at a time; undefined where it has written nothing. */
export async function readDataValueSet({
  engine,
}: WorkerHandle): Promise<DataValueSet | undefined> {
  const header = await engine.header();
  if (header === undefined) return undefined;
  const dataValues: DataValue[] = [];
  for (;;) {
    // As a text, which takes a fraction of the time that objects take from thread to thread.
    const text = await engine.dataValues(dataValues.length, DATA_VALUES_AT_ONCE);
    const more = JSON.parse(text) as readonly DataValue[];
    if (more.length === 0) return { ...header, dataValues };
    dataValues.push(...more);
  }
}
