import { type ExportRequest, exportRequest } from '../../../src/domain/index.ts';
import { orgUnitOfSubCounty, orgUnitOfUnit } from '../database/fixed-documents.ts';
import type { Layout } from '../database/layout.ts';
import { DATA_SET } from '../database/targets.ts';

/** What an officer asks for. */
export type ScopeName = 'one unit' | 'with those below' | 'all';

export interface Scope {
  readonly name: ScopeName;
  readonly request: ExportRequest;
}

/** The three things that are measured, of the newest month. */
export function scopes({ tags, aloneUnit, mappedSubCounty }: Layout): {
  readonly unit: Scope;
  readonly below: Scope;
  readonly all: Scope;
} {
  const ofMonth = { dataSet: DATA_SET, period: (tags.at(-1) ?? '').replace('-', '') };
  return {
    unit: {
      name: 'one unit',
      request: exportRequest({ ...ofMonth, orgUnits: [orgUnitOfUnit(aloneUnit)] }),
    },
    below: {
      name: 'with those below',
      request: exportRequest({
        ...ofMonth,
        orgUnits: [orgUnitOfSubCounty(mappedSubCounty)],
        children: true,
      }),
    },
    all: { name: 'all', request: exportRequest(ofMonth) },
  };
}
