import * as fc from 'fast-check';
import { dataValueSets } from '../testing/data-value-sets.ts';
import { readFile } from '../testing/read-back/read-file.ts';
import type { ReadValue } from '../testing/read-back/read-value.ts';
import type { DataValueSet } from './data-value-set.ts';
import {
  canWritePeriod,
  EXPORT_FORMATS,
  fileExtension,
  isExportFormat,
  mediaType,
  write,
} from './format.ts';
import { toJson } from './to-json.ts';

const today = '2026-11-21';

/** In an order of their own: ADX puts the values of a group together. */
const inAnyOrder = (values: readonly ReadValue[], ...without: (keyof ReadValue)[]): unknown =>
  values
    .map((value) =>
      JSON.stringify(
        Object.entries(value).filter(([name]) => !without.includes(name as keyof ReadValue)),
      ),
    )
    .sort();

const read = (set: DataValueSet, format: (typeof EXPORT_FORMATS)[number]): readonly ReadValue[] =>
  readFile[format](write(set, format, { today }));

describe('a period in a form of a file', () => {
  it('can be written but for quarters from November on in ADX, which reads them as others', () => {
    expect(EXPORT_FORMATS.filter((format) => !canWritePeriod(format, '2026NovQ1'))).toEqual([
      'adx',
    ]);
    expect(canWritePeriod('adx', '2026Q1')).toBeTrue();
  });

  it('can be written but for Bikram Sambat in ADX, whose first days no two tables agree on', () => {
    for (const period of ['208305', '208303B', '2083Q1', '2083S2', '2083', '2083April']) {
      expect(EXPORT_FORMATS.filter((format) => canWritePeriod(format, period)))
        .withContext(period)
        .toEqual(['json', 'xml', 'csv']);
    }
    expect(canWritePeriod('adx', 'no period')).toBeTrue();
  });
});

describe('the forms of a file', () => {
  it('are named in addresses as here, and nothing else is', () => {
    expect(EXPORT_FORMATS.every(isExportFormat)).toBe(true);
    expect(['pdf', 'JSON', '', 'toString'].some(isExportFormat)).toBe(false);
  });

  it('have the media types and the endings that DHIS2 knows', () => {
    expect(EXPORT_FORMATS.map((format) => [mediaType(format), fileExtension(format)])).toEqual([
      ['application/json', '.json'],
      ['application/xml', '.xml'],
      ['application/adx+xml', '.adx.xml'],
      ['application/csv', '.csv'],
    ]);
    expect(fileExtension('adx', true)).toBe('.adx.xml.gz');
  });

  for (const format of EXPORT_FORMATS) {
    it(`${format} is ASCII in lines that end with one line feed, and the same each time`, () => {
      fc.assert(
        fc.property(dataValueSets, (set) => {
          const text = write(set, format, { today });
          expect(text).toMatch(/^(?:[\x20-\x7e]+\n)+$/);
          expect(write(structuredClone(set), format, { today })).toBe(text);
        }),
      );
    });
  }

  it('xml carries what JSON does, comments besides what XML cannot hold', () => {
    fc.assert(
      fc.property(dataValueSets, (set) => {
        expect(inAnyOrder(read(set, 'xml'), 'comment')).toEqual(
          inAnyOrder(read(set, 'json'), 'comment'),
        );
        const comments = read(set, 'json').map(({ comment }) => inXml(comment));
        expect(read(set, 'xml').map(({ comment }) => comment)).toEqual(comments);
      }),
    );
  });

  it('adx carries what JSON does, without comments', () => {
    fc.assert(
      fc.property(dataValueSets, (set) => {
        expect(inAnyOrder(read(set, 'adx'), 'comment')).toEqual(
          inAnyOrder(read(set, 'json'), 'comment'),
        );
      }),
    );
  });

  it('csv carries the values that JSON does, in its order', () => {
    const without = ['dataSet', 'completeDate', 'comment'] as const;
    fc.assert(
      fc.property(dataValueSets, (set) => {
        expect(inAnyOrder(read(set, 'csv'), ...without)).toEqual(
          inAnyOrder(read(set, 'json'), ...without),
        );
        expect(read(set, 'csv').map(({ dataElement }) => dataElement)).toEqual(
          set.dataValues.map(({ dataElement }) => dataElement),
        );
      }),
    );
  });

  it('json is that of toJson', () => {
    const [set] = fc.sample(dataValueSets, 1);
    if (set === undefined) throw new Error('no sample');
    expect(write(set, 'json', { today })).toBe(toJson(set));
  });
});

/** A comment after a way through XML. */
function inXml(comment: string | undefined): string | undefined {
  const held = [...(comment ?? '')].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x20) return [0x9, 0xa, 0xd].includes(point);
    return !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff;
  });
  return held.length === 0 ? undefined : held.join('');
}
