import type { OrgUnit } from '../../../../../data-access/index.ts';
import type { DataSetMetadata } from '../../../../../domain/index.ts';
import { DATA_SET, NORTH, SOUTH } from '../../testing/small-county.ts';
import { NO_CHOICE, type Choice } from './choice.ts';
import { codeSchemeOf, type CodeScheme } from './code-scheme.ts';

const unit = (id: string, isWellFormed = true): OrgUnit => ({ id, isWellFormed, places: [] });
const metadataWith = (codes: Readonly<Record<string, string>>): DataSetMetadata =>
  ({
    dataSet: { id: DATA_SET, name: '' },
    orgUnits: Object.entries(codes).map(([code, id]) => ({ id, name: '', code })),
  }) as unknown as DataSetMetadata;

const ALL_KNOWN = { '605412': NORTH, '605413': SOUTH };

describe('naming org units by codes', () => {
  const schemeOf = (
    orgUnits: readonly OrgUnit[],
    codes: Readonly<Record<string, string>> | undefined,
    choice: Partial<Choice> = {},
  ): CodeScheme | undefined =>
    codeSchemeOf({ ...NO_CHOICE, ...choice }, orgUnits, codes && metadataWith(codes));
  const byId = [unit(NORTH), unit(SOUTH)];
  const byCode = [unit('605412', false), unit(SOUTH)];

  it('is not spoken of where nothing has a code', () => {
    expect(schemeOf(byId, undefined)).toBeUndefined();
    expect(schemeOf(byId, {})).toBeUndefined();
    expect(schemeOf([unit('an "odd" one', false)], undefined)).toBeUndefined();
  });

  it('needs metadata where mappings hold codes, or an address asks for them', () => {
    expect(schemeOf(byCode, undefined)).toEqual({ kind: 'no-metadata' });
    expect(schemeOf(byId, undefined, { byCode: true })).toEqual({ kind: 'no-metadata' });
  });

  it('is possible where the metadata know all, whichever the mappings hold', () => {
    expect(schemeOf(byId, ALL_KNOWN)).toEqual({ kind: 'possible' });
    expect(schemeOf(byCode, ALL_KNOWN)).toEqual({ kind: 'possible' });
  });

  it('counts those whose code the metadata do not know, each once', () => {
    expect(schemeOf(byId, { '605412': NORTH })).toEqual({ kind: 'some-missing', count: 1 });
    expect(schemeOf(byCode, { '605413': SOUTH })).toEqual({ kind: 'some-missing', count: 1 });
    expect(schemeOf([...byId, ...byId], { x: 'another0001' })).toEqual({
      kind: 'some-missing',
      count: 2,
    });
  });

  it('looks at those that are chosen, and at all where some below may be meant', () => {
    const codes = { '605412': NORTH };
    const chosen = { orgUnits: [NORTH] };
    expect(schemeOf(byId, codes, chosen)).toEqual({ kind: 'possible' });
    expect(schemeOf(byCode, codes, { orgUnits: ['605412'] })).toEqual({ kind: 'possible' });
    expect(schemeOf(byId, codes, { ...chosen, children: true })?.kind).toBe('some-missing');
  });
});
