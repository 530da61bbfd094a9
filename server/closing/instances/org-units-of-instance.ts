import { readOrgUnits, readSettings } from '../../../src/data-access/index.ts';
import { contactTypes, type ExportError, ok, type Result } from '../../../src/domain/index.ts';
import type { ConnectedInstance } from '../close/connected-instance.ts';
import { readAdmitted } from '../../database/index.ts';

/** The org units that an instance writes, by data set. */
export type OrgUnitsOfInstance = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads which org units the places of an instance are mapped to, reported or not. */
export const orgUnitsOfInstance = (
  { cht }: ConnectedInstance,
  dataSets: readonly string[],
): Promise<Result<OrgUnitsOfInstance, ExportError>> =>
  readAdmitted(cht, async (database, options) => {
    const settings = await readSettings(database, options);
    if (!settings.ok) return settings;
    const types = contactTypes(settings.value);
    const units = new Map<string, ReadonlySet<string>>();
    for (const dataSet of dataSets) {
      const read = await readOrgUnits(database, { dataSet, types }, options);
      if (!read.ok) return read;
      units.set(dataSet, new Set(read.value.map(({ id }) => id)));
    }
    return ok(units);
  });
