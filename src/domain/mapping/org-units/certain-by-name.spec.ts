import { distance } from 'fastest-levenshtein';
import { namedUnits } from '../../testing/named-units.ts';
import { candidatesByName } from './candidates.ts';
import { certainByName, countNames } from './certain-by-name.ts';
import { placeName } from '../names/place-name.ts';

interface Given {
  readonly units: Readonly<Record<string, string>>;
  /** The other places of the scope. */
  readonly others?: readonly string[];
  readonly asksForKind?: boolean;
  readonly closed?: string;
}

/** The org unit that a place is by its name alone. */
function certain(
  name: string,
  { units, others = [], asksForKind = false, closed }: Given,
): string | undefined {
  const named = namedUnits(
    Object.entries(units).map(([id, unit]) => ({
      id,
      name: unit,
      ...(id === closed ? { closedDate: '2020-01-01' } : {}),
    })),
  );
  const places = countNames([name, ...others].map(placeName));
  const candidates = candidatesByName(placeName(name), named, distance);
  return certainByName(placeName(name), candidates, { units: named, places, asksForKind })?.named
    .unit.id;
}

describe('an org unit that can be nothing else by its name', () => {
  it('is the only one of the name and kind, beside those of other kinds', () => {
    const units = { a: 'Kadero Dispensary', b: 'Kadero CU' };
    expect(certain('Kadero CU', { units })).toBe('b');
    expect(certain('Kadero Disp', { units })).toBe('a');
    expect(certain('Kadero', { units })).toBeUndefined();
    expect(certain('Kadero Hospital', { units: { a: 'Kadero Dispensary' } })).toBeUndefined();
  });

  it('may leave out its kind only where a kind tells nothing apart', () => {
    expect(certain('Kadero', { units: { a: 'Kadero CU', b: 'Katito CU' } })).toBe('a');
    expect(certain('Kadero CU', { units: { a: 'Kadero', b: 'Katito' } })).toBe('a');
    expect(certain('Kadero', { units: { a: 'Kadero CU', b: 'Usoma' } })).toBeUndefined();
    expect(certain('Kadero CU', { units: { a: 'Kadero', b: 'Usoma CU' } })).toBeUndefined();
  });

  it('has to say the kind where it is asked for', () => {
    const units = { a: 'Kadero Hospital' };
    expect(certain('Kadero', { units, asksForKind: true })).toBeUndefined();
    expect(certain('Kadero Hosp', { units, asksForKind: true })).toBe('a');
  });

  it('is none that is closed', () => {
    expect(certain('Kadero', { units: { a: 'Kadero' }, closed: 'a' })).toBeUndefined();
  });

  it('is none where another place has the name: of the same kind, where the kind is said', () => {
    const units = { a: 'Kadero CU', b: 'Kadero Dispensary' };
    expect(certain('Kadero CU', { units, others: ['Kadero Dispensary'] })).toBe('a');
    expect(certain('Kadero CU', { units, others: ['KADERO CHU'] })).toBeUndefined();
    const ofOneKind = { units: { a: 'Kadero CU' }, others: ['Kadero CU'] };
    expect(certain('Kadero', ofOneKind)).toBeUndefined();
  });

  it('is none where one nearly of the name may be meant, which no other place is', () => {
    const near = { a: 'Kolwa Central Nyamware', b: 'Kolwa Central Nyamwesi' };
    expect(certain('Kolwa Central Nyamware', { units: near })).toBeUndefined();
    const others = ['Kolwa Central Nyamwesi CU'];
    expect(certain('Kolwa Central Nyamware', { units: near, others })).toBe('a');
    const far = { a: 'Kolwa Central Nyamware', b: 'Kolwa Central Nyatekah' };
    expect(certain('Kolwa Central Nyamware', { units: far })).toBe('a');
  });
});

describe('how often a name occurs among places', () => {
  const places = countNames(['Kadero CU', 'KADERO Disp', 'Kadero', 'Kadero A'].map(placeName));

  it('is counted whatever the kind, or by it; another letter is another name', () => {
    expect(places.count(placeName('Kadero CU'), false)).toBe(3);
    expect(places.count(placeName('Kadero CU'), true)).toBe(1);
    expect(places.count(placeName('Kadero A'), false)).toBe(1);
  });

  it('is 0 of one that no place has', () => {
    expect(places.count(placeName('Usoma'), false)).toBe(0);
    expect(places.count(placeName('Kadero Hospital'), true)).toBe(0);
  });
});
