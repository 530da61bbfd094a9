import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  exportRequest,
  fieldOf,
  listOf,
  parseJson,
  type ReviewedExport,
  reviewDocuments,
} from '../../../src/domain/index.ts';
import { ExportsFolder } from '../../export-archive/index.ts';
import { createScratchFolder } from '../../testing/scratch-folder.ts';
import { DATA_SET, documents, settings } from '../../testing/small-county.ts';
import { Exporter } from './exporter.ts';

const REQUEST = exportRequest({ dataSet: DATA_SET, period: '202602' });

function reviewed(some: readonly object[]): ReviewedExport {
  const result = reviewDocuments(settings, some, REQUEST, '2026-11-21');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('Exports of one choice that are kept at once', () => {
  it('are each held against the one before, so that no row that was given is forgotten', async () => {
    const { folder, remove } = await createScratchFolder({});
    try {
      const exporter = new Exporter({
        upstream: { url: 'http://127.0.0.1:1', database: 'medic' },
        today: () => '2026-11-21',
        limits: { atOnce: 1, waiting: 1 },
        exports: new ExportsFolder(folder),
      });
      const all = reviewed(documents);
      if (!all.outcome.ok) throw new Error(all.outcome.error.code);
      const [row, ...others] = all.outcome.value.dataValueSet.dataValues;
      if (row === undefined || others.length === 0) throw new Error('too few rows');
      const later = {
        ...all,
        outcome: {
          ...all.outcome,
          value: {
            ...all.outcome.value,
            dataValueSet: { ...all.outcome.value.dataValueSet, dataValues: others },
          },
        },
      };
      const keep = (one: ReviewedExport): Promise<void> =>
        exporter.keep({ choice: REQUEST, request: REQUEST, reviewed: one, source: 'phones' });
      await Promise.all([keep(all), keep(later)]);
      const kept = await Promise.all(
        (await readdir(folder)).map(async (name) => {
          const json = parseJson(await readFile(join(folder, name), 'utf8'));
          return json.ok ? listOf(fieldOf(fieldOf(json.value, 'since'), 'leftBehind')) : [];
        }),
      );
      expect(kept.length).toBe(2);
      expect(kept.flat().map((one) => fieldOf(one, 'orgUnit'))).toEqual([row.orgUnit]);
    } finally {
      await remove();
    }
  });
});
