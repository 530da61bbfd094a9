import { deflateRawSync, gzipSync } from 'node:zlib';
import { emptyStore } from '../stored-data.ts';
import { imported, jsonOf, valueOf, type Imported } from '../testing/imported.ts';
import { DATA_SET, ELEMENTS, TOWN, VILLAGE } from '../testing/small-metadata.ts';
import type { Generation, Params } from '../import-request.ts';

const BOTH: readonly Generation[] = ['upTo242', 'since243'];
const number = ELEMENTS.number.id;
const good = [`${number} 202610 ${VILLAGE} 3`];

const xml = (attributes: string, root = 'dataValueSet'): string =>
  `<${root} dataSet="${DATA_SET}" period="202610"><dataValue ${attributes}/></${root}>`;
const goodXml = xml(`dataElement="${number}" orgUnit="${VILLAGE}" value="3"`);

const UIDS: Params = { idScheme: 'UID', dataElementIdScheme: 'UID', orgUnitIdScheme: 'UID' };
const adx = (value: string, group = `orgUnit="${VILLAGE}" period="2026-10-01/P1M"`): string =>
  `<adx xmlns="urn:ihe:qrph:adx:2015"><group dataSet="${DATA_SET}" ${group}>${value}</group></adx>`;
const COMBO = 'categoryOptionCombo="HllvX50cXC0"';
const goodAdx = adx(`<dataValue dataElement="${number}" ${COMBO} value="3"/>`);

const HEADER = 'dataElement,period,orgUnit,categoryOptionCombo,attributeOptionCombo,value';
const line = (orgUnit: string): string => `${number},202610,${orgUnit},,,3`;
const csv = (...lines: string[]): string => `${lines.join('\n')}\n`;

const post = (
  generation: Generation,
  contentType: string,
  body: string | Uint8Array,
  params: Params = {},
): Imported => imported(generation, { contentType, body, params });

const gzipped = (text: string): Uint8Array => new Uint8Array(gzipSync(text));

/** A zip archive as far as its first file. */
function zipped(text: string): Uint8Array {
  const packed = deflateRawSync(text);
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt16LE(1, 26);
  return new Uint8Array([...header, 0x61, ...packed]);
}

describe("the model's readers", () => {
  for (const generation of BOTH) {
    describe(`of the ${generation} importer`, () => {
      it('read every form, packed or not, by what is in it', () => {
        for (const [type, body] of [
          ['application/json', jsonOf([valueOf()])],
          ['application/xml', goodXml],
          ['application/adx+xml', goodAdx],
          ['application/csv', csv(HEADER, line(VILLAGE))],
        ] as const) {
          const params = { ...UIDS, dataSet: DATA_SET };
          expect(post(generation, type, body, params).stored).toEqual(good);
          expect(post(generation, type, gzipped(body), params).stored).toEqual(good);
          expect(post(generation, type, zipped(body), params).stored).toEqual(good);
        }
      });

      it('refuse what is not well-formed', () => {
        for (const [type, body] of [
          ['application/json', '{"dataSet":'],
          ['application/json', '{"dataValues":{}}'],
          ['application/xml', '<dataValueSet>'],
          ['application/xml', goodXml.replace('value="3"', 'comment="a & b"')],
          ['application/xml', goodXml.replace('value="3"', 'comment="&#1;"')],
          ['application/xml', goodXml.replaceAll('dataValueSet', 'values')],
          ['application/adx+xml', goodAdx.replaceAll('adx', 'dataValueSet')],
          ['application/adx+xml', goodAdx.replace('/P1M', '')],
        ] as const) {
          const { http, stored } = post(generation, type, body, UIDS);
          expect({ body, http: http >= 400, stored }).toEqual({ body, http: true, stored: [] });
        }
      });

      it('refuse a body that cannot be unpacked, and text/csv', () => {
        const broken = gzipped('x'.repeat(100)).subarray(0, 20);
        expect(post(generation, 'application/json', broken).http).toBeGreaterThanOrEqual(400);
        expect(post(generation, 'text/csv', csv(HEADER)).http).toBe(415);
      });

      it('take JSON without known keys for nothing to import', () => {
        const { status, count } = post(
          generation,
          'application/json',
          `{"dataSet":"${DATA_SET}","dataElement":"${number}","value":"3"}`,
        );
        expect({ status, count }).toEqual({ status: 'SUCCESS', count: [0, 0, 0, 0] });
      });

      it('let a file ask for a dry run', () => {
        expect(
          post(generation, 'application/json', jsonOf([valueOf()], { dryRun: true })).stored,
        ).toEqual([]);
      });
    });
  }

  it('read ADX of ids as codes up to 2.42, unless the address says otherwise', () => {
    expect(post('upTo242', 'application/adx+xml', goodAdx).status).toBe('ERROR');
    expect(post('upTo242', 'application/adx+xml', goodAdx, { idScheme: 'UID' }).status).toBe(
      'ERROR',
    );
    expect(post('since243', 'application/adx+xml', goodAdx).stored).toEqual(good);
  });

  it('take, since 2.43, what stands in an ADX value for categories where no combo does', () => {
    const without = adx(`<dataValue dataElement="${number}" value="3"/>`);
    expect(post('since243', 'application/adx+xml', without).conflicts).toEqual(['E8108: -1']);
    expect(post('upTo242', 'application/adx+xml', without, UIDS).stored).toEqual(good);
  });

  it('end at an ADX group or value that lacks something, up to 2.42', () => {
    for (const body of [
      adx(`<dataValue dataElement="${number}"/>`),
      adx('<dataValue value="3"/>'),
      adx('', `orgUnit="${VILLAGE}"`),
      adx('', 'period="2026-10-01/P1M"'),
      adx(`<dataValue dataElement="unknown0001" value="3"/>`),
    ]) {
      expect(post('upTo242', 'application/adx+xml', body, UIDS).status).toBe('ERROR');
    }
  });

  it('know E8007 for XML since 2.43, where ADX may also come as plain XML', () => {
    expect(post('since243', 'application/xml', '<a/>').body['errorCode']).toBe('E8007');
    expect(post('since243', 'application/xml', goodAdx).stored).toEqual(good);
    expect(post('upTo242', 'application/xml', goodAdx, UIDS).status).toBe('ERROR');
  });

  it('read JSON in the encoding of the machine since 2.43', () => {
    const comment = (generation: Generation): string | undefined => {
      const stored = emptyStore();
      imported(generation, { body: jsonOf([valueOf({ comment: 'é' })]), stored });
      return [...stored.values.values()][0]?.comment;
    };
    expect(comment('upTo242')).toBe('é');
    expect(comment('since243')).not.toBe('é');
  });

  describe('of CSV', () => {
    const type = 'application/csv';
    const two = csv(HEADER, line(VILLAGE), line(TOWN));
    const rows = (generation: Generation, body: string, params: Params = {}): number =>
      post(generation, type, body, { dataSet: DATA_SET, ...params }).stored.length;

    it('see only the first row where lines end as on Windows, since 2.43', () => {
      const crlf = two.replaceAll('\n', '\r\n');
      expect([rows('upTo242', crlf), rows('since243', crlf)]).toEqual([2, 1]);
    });

    it('stop at an empty line, since 2.43', () => {
      const gap = csv(HEADER, line(VILLAGE), '', line(TOWN));
      expect([rows('upTo242', gap), rows('since243', gap)]).toEqual([2, 1]);
    });

    it('take a byte order mark for a part of the first column, since 2.43', () => {
      expect(rows('upTo242', `\ufeff${two}`)).toBe(2);
      expect(post('since243', type, `\ufeff${two}`).conflicts).toEqual(['E8102: -1']);
    });

    it('need the header ticked: up to 2.42 it is a value otherwise, since 2.43 a fault', () => {
      const params = { firstRowIsHeader: 'false' };
      expect(post('upTo242', type, two, params).conflicts).toEqual(['E7610: 0']);
      expect(post('since243', type, two, params).http).toBe(500);
    });

    it('go by places up to 2.42, by names since 2.43', () => {
      const turned = csv(
        'period,dataElement,orgUnit,categoryOptionCombo,attributeOptionCombo,value',
        `202610,${number},${VILLAGE},,,3`,
      );
      expect(post('upTo242', type, turned).conflicts).toEqual(['E7610: 0']);
      expect(rows('since243', turned)).toBe(1);
    });

    it('take other columns for categories, since 2.43', () => {
      const header = HEADER.replace('categoryOptionCombo', 'catoptcombo');
      const body = csv(header, `${number},202610,${VILLAGE},x,,3`);
      expect(post('since243', type, body).conflicts).toEqual(['E8101: -1']);
      expect(post('since243', type, body, { dataSet: DATA_SET }).conflicts).toEqual(['E8108: -1']);
      const harmless = csv(`${HEADER},lastupdated`, `${line(VILLAGE)},2026-01-01`);
      expect(rows('since243', harmless)).toBe(1);
    });

    it('know lower-case names and the word null, since 2.43', () => {
      const body = csv(HEADER.toLowerCase(), `${number},202610,${VILLAGE},null,,3`);
      expect(rows('since243', body)).toBe(1);
    });

    it('know no escape of quotes, since 2.43', () => {
      const header = `${HEADER},storedBy,timestamp,comment`;
      const body = (comment: string): string => csv(header, `${line(VILLAGE)},,,${comment}`);
      expect(rows('since243', body('"a, b"'))).toBe(1);
      expect(post('since243', type, body('"a ""b"""')).http).toBe(400);
      expect(rows('upTo242', body('"a ""b"""'))).toBe(1);
    });
  });
});
