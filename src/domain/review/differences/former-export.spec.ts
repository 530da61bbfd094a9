import { exportRequest, type ExportRequest } from '../../export/export-request.ts';
import { BIRTHS, DATA_SET, UNIT } from '../../testing/builders.ts';
import { choiceOfRequest, formerExport } from './former-export.ts';

const request = exportRequest({ dataSet: DATA_SET, period: '202602', orgUnits: [UNIT] });
const row = {
  orgUnit: UNIT,
  dataElement: BIRTHS,
  categoryOptionCombo: 'girls000001',
  attributeOptionCombo: 'project0001',
  value: '5',
  contributions: [{ owner: 'chw', sum: 5, outOf: 9 }],
};
const review = {
  dataSet: DATA_SET,
  period: '202602',
  choice: choiceOfRequest(request),
  values: [row],
};

describe('a former export, read from its review', () => {
  it('gives its rows with what they were made of', () => {
    expect(formerExport(review, request)).toEqual({ ok: true, value: { rows: [row] } });
  });

  it('gives rows without option combos, and leaves out contributions that are none', () => {
    const { categoryOptionCombo: _, attributeOptionCombo: __, ...plain } = row;
    const contributions = [{ owner: 'chw', sum: 5 }, { owner: 7, sum: 5 }, { owner: 'b' }];
    const values = [{ ...plain, contributions }];
    expect(formerExport({ ...review, values }, request)).toEqual({
      ok: true,
      value: { rows: [{ ...plain, contributions: [{ owner: 'chw', sum: 5 }] }] },
    });
  });

  it('gives the rows that it had found left behind too, as long as nobody has deleted them', () => {
    const { contributions: _, ...ids } = row;
    const left = {
      ...ids,
      orgUnit: 'gone0000001',
      owners: [{ owner: 'chw', before: 5, why: 'moved' }],
    };
    const since = { added: [], changed: [], leftBehind: [left, { ...left, orgUnit: UNIT }] };
    const rowsWith = (removals?: object) => {
      const former = formerExport({ ...review, since, inDhis2: { removals } }, request);
      return former.ok ? former.value.rows : undefined;
    };
    const carried = {
      ...ids,
      orgUnit: 'gone0000001',
      contributions: [{ owner: 'chw', sum: 5, hasMoved: true as const }],
    };
    const { owners: ___, ...deleted } = left;
    expect(rowsWith()).toEqual([row, carried]);
    expect(rowsWith({ dryRun: true, deleted: [], gone: [deleted] })).toEqual([row, carried]);
    expect(rowsWith({ dryRun: false, deleted: [deleted], gone: [] })).toEqual([row]);
    expect(rowsWith({ dryRun: false, deleted: [], gone: [deleted] })).toEqual([row]);
  });

  it('gives what a percentage that it had left behind was out of, and what the DHIS2 calls its defaults', () => {
    const { contributions: _, ...ids } = row;
    const owners = [{ owner: 'chw', before: 5, beforeOutOf: 9, why: 'no-document' }];
    const since = { added: [], changed: [], leftBehind: [{ ...ids, orgUnit: 'gone', owners }] };
    const defaultCombos = { optionCombo: 'bRowv6yZOF2', attributeOptionCombo: 'bRowv6yZOF2' };
    expect(formerExport({ ...review, since, defaultCombos }, request)).toEqual({
      ok: true,
      value: { rows: [row, { ...row, orgUnit: 'gone' }], defaults: defaultCombos },
    });
    // The export before it had known them.
    const former = formerExport({ ...review, since: { ...since, defaultCombos } }, request);
    expect(former.ok && former.value.defaults).toEqual(defaultCombos);
  });

  it('is compared whatever the order and number of times its org units were named', () => {
    const twice = exportRequest({ ...request, orgUnits: [UNIT, BIRTHS, UNIT] });
    expect(choiceOfRequest(twice).orgUnits).toEqual([BIRTHS, UNIT].sort());
  });

  it('is not compared with an export of another choice', () => {
    const other = { ...request, period: '202603', zeros: 'all', children: true } as const;
    expect(formerExport(review, other)).toEqual({
      ok: false,
      error: { code: 'other-choice', differs: ['period', 'children', 'zeros'] },
    });
  });

  it('is none where no file was written', () => {
    const { values: _, ...refused } = review;
    expect(formerExport(refused, request)).toEqual({ ok: false, error: { code: 'no-file' } });
  });

  it('is none where an export had nothing to write, and was compared with none before it', () => {
    const { values: _, ...nothing } = review;
    const refused = { ...nothing, refused: { code: 'no-rows', message: '' } };
    expect(formerExport(refused, request)).toEqual({ ok: false, error: { code: 'no-file' } });
  });

  it('that had nothing to write still knows what one before it left in DHIS2', () => {
    const { values: _, ...nothing } = review;
    const { contributions: __, ...left } = row;
    const since = { added: [], changed: [], leftBehind: [{ ...left, owners: [] }] };
    const refused = { ...nothing, since, refused: { code: 'no-rows', message: '' } };
    const former = formerExport(refused, request);
    expect(former).toEqual({ ok: true, value: { rows: [{ ...left, contributions: [] }] } });
  });

  it('is none where an export was refused for another reason', () => {
    const { values: _, ...nothing } = review;
    const refused = { ...nothing, since: { leftBehind: [] }, refused: { code: 'bad-period' } };
    expect(formerExport(refused, request)).toEqual({ ok: false, error: { code: 'no-file' } });
  });

  it('passes over what it had found left behind and cannot be read', () => {
    const since = { leftBehind: [{}, 'x', { ...row, value: 5 }] };
    expect(formerExport({ ...review, since }, request)).toEqual({
      ok: true,
      value: { rows: [row] },
    });
  });

  for (const [name, more] of [
    ['dataSet', { dataSet: 'dataSet0002' }],
    ['orgUnits', { orgUnits: [] }],
    ['children', { children: true }],
    ['attribution', { attribution: 'ancestors' }],
    ['zeros', { zeros: 'all' }],
    ['accounts', { accounts: 'all' }],
    ['generalOrgUnits', { generalOrgUnits: 'always' }],
    ['orgUnitsBy', { idScheme: 'code' }],
  ] as const) {
    it(`is of another choice by ${name} alone`, () => {
      const other = { ...request, ...more } as ExportRequest;
      expect(formerExport(review, other)).toEqual({
        ok: false,
        error: { code: 'other-choice', differs: [name] },
      });
    });
  }

  it('is by codes where they are all that is known of org units', () => {
    const byCode = { ...request, idScheme: 'code' as const };
    expect(choiceOfRequest(byCode).orgUnitsBy).toBe('code');
    const known = { ...byCode, idsOfCodes: new Map<string, string>() };
    for (const one of [known, request]) expect('orgUnitsBy' in choiceOfRequest(one)).toBeFalse();
  });

  for (const [what, json] of [
    ['nothing', undefined],
    ['a row without a data element', { ...review, values: [{ ...row, dataElement: '' }] }],
    ['a text', 'review'],
    ['a review without its choice', { ...review, choice: undefined }],
    ['a review without a data set', { ...review, dataSet: '' }],
    ['a row without a value', { ...review, values: [{ ...row, value: 5 }] }],
    ['a row without an org unit', { ...review, values: [row, { ...row, orgUnit: '' }] }],
  ] as const) {
    it(`is not read from ${what}`, () => {
      expect(formerExport(json, request)).toEqual({ ok: false, error: { code: 'not-a-review' } });
    });
  }
});
