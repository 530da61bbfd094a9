import { decodeMetadata } from '../dhis2-metadata/decode-metadata.ts';
import { exportDocuments } from '../export/export-documents.ts';
import { checkCases, requestOfCase } from '../testing/field-cases.ts';
import { checkRows } from './check-rows.ts';

const TODAY = '2026-11-21';

describe('The check with the metadata at hand finds what there is in situations from the field', () => {
  for (const example of checkCases) {
    it(example.name, () => {
      const { settings, docs, request, metadata } = example;
      const result = exportDocuments(settings, docs, requestOfCase(example), TODAY);
      const decoded = decodeMetadata(metadata, request.dataSet);
      if (!result.ok || !decoded.ok) throw new Error('no file, or no metadata');
      const checked = checkRows(result.value.dataValueSet, decoded.value, { today: TODAY });
      const found = checked.findings.map(({ kind, row }) => ({
        kind,
        dataElement: row?.dataElement,
      }));
      expect<unknown>(found).toEqual(jasmine.arrayWithExactContents([...example.findings]));
      const missing: readonly string[] = checked.notChecked.map(({ part }) => part);
      for (const part of example.notChecked) expect(missing).toContain(part);
    });
  }
});
