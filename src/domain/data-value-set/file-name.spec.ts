import type { Tag } from '../period/period.ts';
import { fileName, type Named } from './file-name.ts';

const tag = '2026-10' as Tag;
const named = (name: string): Named => ({ id: 'VMuFODsyWaO', name });

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
  ] as const) {
    it(`of ${JSON.stringify(name)} starts with ${slug}`, () => {
      expect(fileName(named(name), [], tag)).toBe(`${slug}_all_2026-10.json`);
    });
  }

  it('ends as the form does', () => {
    expect(fileName(named('a'), [], tag, { format: 'adx' })).toBe('a_all_2026-10.adx.xml');
    expect(fileName(named('a'), [], tag, { gzip: true })).toBe('a_all_2026-10.json.gz');
  });

  it('names the one org unit, or how many', () => {
    expect(fileName(named('a'), [named('Chamamul CU')], tag)).toBe('a_chamamul-cu_2026-10.json');
    expect(fileName(named('a'), [named('b'), named('c')], tag)).toBe('a_2-org-units_2026-10.json');
  });
});
