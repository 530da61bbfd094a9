import * as fc from 'fast-check';
import type { IdAndName } from '../id-and-name.ts';
import type { Period } from '../period/period.ts';
import { distinctOrgUnitName, fileName } from './file-name.ts';

const month = '202610' as Period;
const named = (name: string): IdAndName => ({ id: 'VMuFODsyWaO', name });

describe('fileName', () => {
  for (const [name, slug] of [
    ['MoH 515', 'moh-515'],
    ['Santé communautaire – Été', 'sante-communautaire-ete'],
    ['  --a//b--  ', 'a-b'],
    ['मातृ', 'VMuFODsyWaO'],
    ['', 'VMuFODsyWaO'],
    ['../../etc/passwd', 'etc-passwd'],
    ['x'.repeat(60), 'x'.repeat(40)],
    [`${'x'.repeat(39)} y`, 'x'.repeat(39)],
    [`${'x'.repeat(38)} y`, `${'x'.repeat(38)}-y`],
    ['MoH 515 Community Health Extension Worker Summary', 'moh-515-community-health-extension'],
    [`moh ${'x'.repeat(60)}`, `moh-${'x'.repeat(36)}`],
  ] as const) {
    it(`of ${JSON.stringify(name)} starts with ${slug}`, () => {
      expect(fileName(named(name), [], month)).toBe(`${slug}_all_2026-10.json`);
    });
  }

  it('ends as the form does', () => {
    expect(fileName(named('a'), [], month, { format: 'adx' })).toBe('a_all_2026-10.adx.xml');
    expect(fileName(named('a'), [], month, { gzip: true })).toBe('a_all_2026-10.json.gz');
  });

  it('has a longer period as DHIS2 writes it', () => {
    expect(fileName(named('a'), [], '2026Q3' as Period)).toBe('a_all_2026Q3.json');
    expect(fileName(named('a'), [], '2026April' as Period)).toBe('a_all_2026April.json');
  });

  it('names the one org unit, or how many', () => {
    expect(fileName(named('a'), [named('Chamamul CU')], month)).toBe('a_chamamul-cu_2026-10.json');
    expect(fileName(named('a'), [named('b'), named('c')], month)).toBe(
      'a_2-org-units_2026-10.json',
    );
  });
});

describe('fileName of an org unit that is named by its code', () => {
  const nameOf = (id: string, name = 'उप स्वास्थ्य चौकी'): string =>
    fileName(named('a'), [{ id, name }], month);

  it('has the code where no letter of the name is left, without what no file name takes', () => {
    expect(nameOf('605412')).toBe('a_605412_2026-10.json');
    expect(nameOf('KE/01 (b)')).toBe('a_ke-01-b_2026-10.json');
    expect(nameOf(`C${'9'.repeat(49)}`)).toBe(`a_c${'9'.repeat(39)}_2026-10.json`);
    expect(nameOf('HJiPOcmziQA')).toBe('a_HJiPOcmziQA_2026-10.json');
  });
});

describe('distinctOrgUnitName', () => {
  const unit = (id: string, name: string, ...above: string[]) => ({ id, name, above });
  const nameOf = (id: string, ...units: ReturnType<typeof unit>[]): string =>
    fileName(named('a'), [distinctOrgUnitName(id, units)], month).split('_')[1] ?? '';

  it('is the name where no other is written the same', () => {
    expect(nameOf('a', unit('a', 'Sunrise', 'Maseno'), unit('b', 'Sunset'))).toBe('sunrise');
  });

  it('has the place above where another is written the same', () => {
    const units = [unit('a', 'Sunrise CU', 'Maseno'), unit('b', 'Sunrise (CU)', 'Nyahera')];
    expect(nameOf('a', ...units)).toBe('sunrise-cu-maseno');
    expect(nameOf('b', ...units)).toBe('sunrise-cu-nyahera');
  });

  it('has the id where the place above is the same too, or is cut off', () => {
    const [one, other] = ['HJiPOcmziQA', 'KGoXXdpkYC1'];
    const long = 'x'.repeat(45);
    expect(nameOf(one, unit(one, 'Rise', 'East'), unit(other, 'Rise', 'East'))).toBe(
      'rise-hjipocmziqa',
    );
    expect(nameOf(one, unit(one, 'Rise'), unit(other, 'Rise'))).toBe('rise-hjipocmziqa');
    expect(nameOf(one, unit(one, long, 'East'), unit(other, long, 'West'))).toBe(
      `${'x'.repeat(28)}-hjipocmziqa`,
    );
  });

  it('has a code that leaves no room for the name where the names are the same', () => {
    const codes = ['1', '2'].map((first) => `${first}${'9'.repeat(45)}`);
    const all = codes.map((code) => unit(code, 'x'.repeat(60), 'East'));
    const names = codes.map((code) => nameOf(code, ...all));
    expect(names).toEqual([`1${'9'.repeat(39)}`, `2${'9'.repeat(39)}`]);
  });

  it('has the id where a third is called like the name with the place above', () => {
    const [one, other] = ['HJiPOcmziQA', 'KGoXXdpkYC1'];
    const units = [unit(one, 'Rise', 'East'), unit(other, 'Rise', 'West'), unit('c', 'Rise East')];
    expect(nameOf(one, ...units)).toBe('rise-hjipocmziqa');
    expect(nameOf(other, ...units)).toBe('rise-west');
    expect(nameOf('c', ...units)).toBe('rise-east');
  });

  it('is the id where the names have no letters, and of one that is not there', () => {
    expect(nameOf('a', unit('a', 'मातृ', 'उ'), unit('b', 'मातृ', 'प'))).toBe('a');
    expect(nameOf('c', unit('a', 'x'))).toBe('c');
  });

  it('tells all org units apart, whatever they are called', () => {
    const words = fc.constantFrom(
      'Sunrise',
      'sunrise',
      'Élan',
      'मा',
      '',
      'x'.repeat(41),
      'East Side',
    );
    const units = fc
      .array(fc.record({ name: words, above: fc.array(words, { maxLength: 2 }) }), {
        maxLength: 12,
      })
      .map((list) => list.map((one, index) => ({ id: `HJiPOcmzi${String(index + 10)}`, ...one })));
    fc.assert(
      fc.property(units, (all) => {
        const names = all.map(({ id }) =>
          nameOf(id, ...all.map((one) => unit(one.id, one.name, ...one.above))),
        );
        expect(new Set(names).size).toBe(all.length);
        expect(names.every((name) => name.length <= 40)).toBe(true);
      }),
    );
  });
});
