import * as fc from 'fast-check';
import {
  checkRows,
  decodeImportSummary,
  decodeMetadata,
  explainConflict,
  FINDING_KINDS,
  leaveOut,
  rowsOfSet,
  toJson,
  writeBooleans,
  type DataSetMetadata,
  type DataValueSet,
  type ImporterResponse,
  type Explanation,
  type Finding,
  type ImportSummary,
} from '../../src/domain/index.ts';
import { importDataValueSet } from './import-data-value-set.ts';
import type { Generation } from './import-request.ts';
import type { DataSet } from './metadata/metadata.ts';
import { emptyStore } from './stored-data.ts';
import { dataSets, files, serverWith } from './testing/any-files.ts';
import { DATA_SET } from './testing/small-metadata.ts';

const TODAY = '2026-11-21';
const GENERATIONS: readonly Generation[] = ['upTo242', 'since243'];

const metadataWith = (changes: Partial<DataSet>): DataSetMetadata => {
  const decoded = decodeMetadata(serverWith(changes), DATA_SET);
  if (!decoded.ok) throw new Error(decoded.error.code);
  return decoded.value;
};

interface Sent {
  readonly summary: ImportSummary;
  readonly explanations: readonly Explanation[];
}

function sent(generation: Generation, file: DataValueSet, changes: Partial<DataSet>): Sent {
  const { body } = importDataValueSet({
    generation,
    contentType: 'application/json',
    body: toJson(file),
    metadata: serverWith(changes),
    stored: emptyStore(),
    today: TODAY,
    // Somebody who may write, and to whom locks apply.
    user: { authorities: ['F_DATAVALUE_ADD'] },
  });
  const decoded = decodeImportSummary(JSON.parse(JSON.stringify(body)));
  if (!decoded.ok) throw new Error(decoded.error.code);
  const rows = rowsOfSet(file);
  return {
    summary: decoded.value,
    explanations: decoded.value.conflicts.map((conflict) =>
      explainConflict(conflict, rows, new Map()),
    ),
  };
}

const refuses = ({ behaviour }: ImporterResponse): boolean =>
  behaviour === 'refuses-file' || behaviour === 'rejects-value';

const foundIn = (file: DataValueSet, changes: Partial<DataSet>): readonly Finding[] =>
  checkRows(file, metadataWith(changes), { today: TODAY, attribution: 'nearest' }).findings;

/** Both answers side by side; fast-check shows the smallest file on which they differ. */
function agree<T>(inputs: fc.Arbitrary<T>, differences: (input: T) => readonly unknown[]): void {
  fc.assert(
    fc.property(inputs, (input) => {
      const found = differences(input);
      if (found.length > 0) throw new Error(JSON.stringify(found, undefined, 1));
    }),
    { numRuns: 500 },
  );
  expect().nothing();
}

const hasOfFile = (findings: readonly Finding[]): boolean =>
  findings.some(({ row }) => row === undefined);

it('a month for a data set of quarters is refused by the new importer, and found', () => {
  agree(files, (file) => {
    const quarterly = { periodType: 'Quarterly' };
    const kinds = foundIn(file, quarterly).map(({ kind }) => kind);
    const { summary } = sent('since243', file, quarterly);
    return kinds.includes('wrong-period-type') && summary.status === 'ERROR' ? [] : [summary];
  });
});

for (const generation of GENERATIONS) {
  describe(`the checks beforehand and the ${generation} importer`, () => {
    it('agree, of any file, on whether something is refused', () => {
      agree(fc.tuple(files, dataSets), ([file, changes]) => {
        const findings = foundIn(file, changes);
        const { summary } = sent(generation, file, changes);
        const isExpected = findings.some((finding) => refuses(finding[generation]));
        return summary.conflicts.length > 0 === isExpected ? [] : [summary, findings];
      });
    });

    it('agree on the code', () => {
      agree(fc.tuple(files, dataSets), ([file, changes]) => {
        const codes = foundIn(file, changes).flatMap((finding) => finding[generation].codes);
        const { conflicts } = sent(generation, file, changes).summary;
        return conflicts.filter(({ code }) => code === undefined || !codes.includes(code));
      });
    });

    it('agree that everything is taken once each row that was found is left out', () => {
      agree(files, (file) => {
        const mapped = writeBooleans(file, metadataWith({})).dataValueSet;
        if (mapped === undefined) return [];
        const findings = foundIn(mapped, {});
        const { dataValueSet } = leaveOut(mapped, findings, FINDING_KINDS);
        if (dataValueSet === undefined || hasOfFile(findings)) return [];
        const { summary } = sent(generation, dataValueSet, {});
        const taken = summary.counts.imported + summary.counts.updated;
        return taken === dataValueSet.dataValues.length ? [] : [dataValueSet, summary];
      });
    });

    it('agree on the rows: each conflict is explained by what was found of its rows', () => {
      agree(files, (file) => {
        const findings = foundIn(file, {});
        if (hasOfFile(findings)) return [];
        return sent(generation, file, {}).explanations.filter(({ cause, code = '', rows }) => {
          const about = new Set(
            findings
              .filter(({ kind, [generation]: { codes } }) => kind === cause || codes.includes(code))
              .map(({ row }) => row?.index),
          );
          // Of rows that clash, the first is not the one that is found.
          const isFound = cause === 'duplicate-row' ? 'some' : 'every';
          return rows.length === 0 || !rows[isFound](({ index }) => about.has(index));
        });
      });
    });
  });
}
