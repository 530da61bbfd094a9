import type { CountedDatabase } from '../../../../../data-access/index.ts';
import type { ExportReport } from '../../../../../domain/index.ts';
import type { ValueSource } from './value-tree.ts';

/** The rows that were counted, by elements and by org units that are called as the places that map them. */
export function valueSourceOf(
  { plan, counted }: CountedDatabase,
  { dataValues }: ExportReport,
): ValueSource {
  const names = new Map<string, string>();
  for (const { contact, orgUnits } of plan.counting.mapping.values()) {
    orgUnits.forEach((id) => names.set(id, `${names.get(id) ?? ''} ${contact.name}`.trim()));
  }
  return {
    keys: plan.keys,
    rows: dataValues === 0 ? [] : counted.rows,
    countedDocuments: counted.countedDocuments,
    nameOf: (orgUnit) => names.get(orgUnit) ?? '',
  };
}
