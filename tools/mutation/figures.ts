import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Equivalent } from './equivalents/index.ts';
import { isUnnoticed } from './mutate-folder.ts';
import type { Mutant } from './stryker.ts';

/** What became of the faults of a folder. */
export interface Figures {
  readonly faults: number;
  readonly equivalent: number;
  readonly noticed: number;
}

const sourceLines = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n');

/** Counts the faults, without those that are named as changing nothing, and describes what nobody noticed. */
export function figuresOf(
  mutants: readonly Mutant[],
  equivalents: readonly Equivalent[],
  linesOf = sourceLines,
): Figures & { readonly unnoticed: readonly string[] } {
  const faults = mutants.filter(({ status }) => !['Ignored', 'CompileError'].includes(status));
  const described = faults.filter(isUnnoticed).map((mutant) => {
    const file = relative('.', mutant.fileName).replaceAll('\\', '/');
    const { start } = mutant.location;
    const line = (linesOf(file)[start.line - 1] ?? '').trim();
    const { replacement } = mutant;
    const equivalent = equivalents.some(
      (one) =>
        one.file === file &&
        one.line === line &&
        [undefined, replacement].includes(one.replacement),
    );
    return {
      equivalent,
      text: `${file}:${start.line}:${start.column} ${line} ⇒ ${replacement ?? mutant.mutatorName}`,
    };
  });
  const unnoticed = described.filter(({ equivalent }) => !equivalent).map(({ text }) => text);
  const equivalent = described.length - unnoticed.length;
  return {
    faults: faults.length,
    equivalent,
    noticed: faults.length - described.length,
    unnoticed,
  };
}

const percent = ({ faults, equivalent, noticed }: Figures): string =>
  `${((100 * noticed) / Math.max(1, faults - equivalent)).toFixed(1)} %`;

/** The figures as a table of Markdown, with their sum. */
export function tableOf(figures: readonly (Figures & { readonly folder: string })[]): string {
  const sum = (of: (figures: Figures) => number): number =>
    figures.reduce((all, one) => all + of(one), 0);
  const all = {
    folder: 'together',
    faults: sum(({ faults }) => faults),
    equivalent: sum(({ equivalent }) => equivalent),
    noticed: sum(({ noticed }) => noticed),
  };
  const rows = [...figures, all].map((one) =>
    [one.folder, one.faults, one.equivalent, one.noticed, percent(one)].join(' | '),
  );
  return [
    'folder | faults | change nothing | noticed | of those that change something',
    '--- | --- | --- | --- | ---',
    ...rows,
  ]
    .map((row) => `| ${row} |`)
    .join('\n');
}
