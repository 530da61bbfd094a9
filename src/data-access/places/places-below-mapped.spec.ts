import { Lineages } from '../lineage-cache/lineages.ts';
import { placesBelowMapped } from './places-below-mapped.ts';

describe('the places between owners and where they count', () => {
  const lineages = new Lineages();
  lineages.add(['achieng', 'area-1', 'zone', 'unit', 'county']);
  lineages.add(['otieno', 'area-2', 'zone', 'unit', 'county']);
  lineages.add(['supervisor', 'unit', 'county']);
  const placesOf = (owners: readonly string[], ...mapped: readonly string[]) => [
    ...placesBelowMapped(owners, new Set(mapped), lineages),
  ];

  it('are those below the nearest mapped place, each once', () => {
    expect(placesOf(['achieng', 'otieno'], 'unit')).toEqual(['area-1', 'zone', 'area-2']);
    expect(placesOf(['achieng', 'otieno'], 'unit', 'area-2')).toEqual(['area-1', 'zone']);
  });

  it('are none where the owner is mapped, or stands at a mapped place, or is not known', () => {
    expect(placesOf(['achieng'], 'achieng')).toEqual([]);
    expect(placesOf(['supervisor', 'nobody'], 'unit')).toEqual([]);
  });
});
