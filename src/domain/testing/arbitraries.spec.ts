import * as fc from 'fast-check';
import { exportDocuments } from '../export/export-documents.ts';
import { exportRequest } from '../export/export-request.ts';
import { DATA_SET, documents, PERIOD, settings } from './arbitraries.ts';

describe('any settings and documents', () => {
  it('give a file of several rows in at least seven of ten runs', () => {
    // Properties that compare refusals with refusals would hold of a product that never counts.
    const request = exportRequest({ dataSet: DATA_SET, period: PERIOD });
    const runs = fc.sample(fc.tuple(settings, documents), { numRuns: 2000, seed: 7 });
    const several = runs.filter(([configured, docs]) => {
      const result = exportDocuments(configured, docs, request, '2026-03-05');
      return result.ok && result.value.dataValueSet.dataValues.length > 1;
    });
    expect(several.length).toBeGreaterThan(0.7 * runs.length);
  });
});
