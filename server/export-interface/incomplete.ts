import { type Completeness, reportedPercent } from '../../src/domain/index.ts';

/** Too few of those who are expected have reported, measured by what the caller asked for. */
export interface Incomplete {
  readonly code: 'incomplete';
  readonly message: string;
}

const BASIS: Readonly<Record<Completeness['basis'], string>> = {
  accounts: 'by the accounts of the CHT',
  'earlier-periods': 'by the three months before',
};

/** Why a file is kept back: undefined where enough have reported, or nothing is asked. */
export function incompleteOf(
  completeness: Completeness,
  minReported: number | undefined,
): Incomplete | undefined {
  if (minReported === undefined || reportedPercent(completeness) >= minReported) return undefined;
  const { expected, reported, basis } = completeness;
  return {
    code: 'incomplete',
    message:
      `${String(reported)} of ${String(expected)} expected owners have reported (${BASIS[basis]}), ` +
      `which is less than ${String(minReported)} %. No file was made. ` +
      'Ask those who are missing to sync, or ask for less.',
  };
}
