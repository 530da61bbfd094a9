import { firstRev, type StoredDocument } from './kind.ts';
import type { Layout } from './layout.ts';
import { lineages, type Registers } from './registers.ts';
import { dhis2Id, MESSAGES, SETTINGS } from './targets.ts';

const range = (size: number): readonly number[] => Array.from({ length: size }, (_, n) => n);

/** Org units of the units and of the one sub-county that has one. */
export const orgUnitOfUnit = (unit: number): string => dhis2Id('U', unit);
export const orgUnitOfSubCounty = (subCounty: number): string => dhis2Id('S', subCounty);

/** The documents that are few: settings, texts, and places down to the units. */
export function fixedDocuments(layout: Layout, all: Registers): readonly StoredDocument[] {
  const above = lineages(layout, all);
  const place = (_id: string, type: object, name: string, parent?: string): StoredDocument => ({
    _id,
    _rev: firstRev(_id),
    ...type,
    name,
    ...(parent === undefined ? {} : { parent: JSON.parse(parent) as unknown }),
    reported_date: 1_700_000_000_000,
  });
  return [
    { _rev: '1-a1b2c3d4e5f60718a1b2c3d4e5f60718', _id: 'settings', settings: SETTINGS },
    { _rev: '1-b1b2c3d4e5f60718a1b2c3d4e5f60718', ...MESSAGES },
    ...range(layout.counties).map((n) =>
      place(all.counties.id(n), { type: 'district_hospital' }, `County ${n}`),
    ),
    ...range(layout.subCounties).map((n) => ({
      ...place(
        all.subCounties.id(n),
        { type: 'contact', contact_type: 'sub_county' },
        `Sub-county ${n}`,
        above.ofSubCounty(n),
      ),
      ...(n === layout.mappedSubCounty ? { dhis: { orgUnit: orgUnitOfSubCounty(n) } } : {}),
    })),
    ...range(layout.units).map((n) => ({
      ...place(all.units.id(n), { type: 'health_center' }, `Community unit ${n}`, above.ofUnit(n)),
      dhis: { orgUnit: orgUnitOfUnit(n) },
    })),
  ];
}
