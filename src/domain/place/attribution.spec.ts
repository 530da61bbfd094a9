import { orgUnitsOfLineage } from './attribution.ts';
import type { Contact } from './contact.ts';
import type { MappedContact } from './org-unit-mapping.ts';

const mapped = (id: string, ...orgUnits: string[]): [string, MappedContact] => [
  id,
  { contact: { id, name: id, lineage: [id], dhis: [] } satisfies Contact, orgUnits },
];
const mapping = new Map([mapped('unit', 'U', 'V'), mapped('county', 'C', 'U')]);

describe('orgUnitsOfLineage', () => {
  it('are those of the nearest mapped contact', () => {
    expect(orgUnitsOfLineage(['chw', 'unit', 'county'], mapping, 'nearest')).toEqual(['U', 'V']);
    expect(orgUnitsOfLineage(['chw', 'county'], mapping, 'nearest')).toEqual(['C', 'U']);
  });

  it('are those of every mapped contact, each once, where ancestors are asked for', () => {
    expect(orgUnitsOfLineage(['chw', 'unit', 'county'], mapping, 'ancestors')).toEqual([
      'U',
      'V',
      'C',
    ]);
  });

  it('are none where no contact is mapped', () => {
    expect(orgUnitsOfLineage(['chw'], mapping, 'ancestors')).toEqual([]);
  });
});
