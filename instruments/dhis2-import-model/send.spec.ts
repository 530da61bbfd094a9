import {
  type Dhis2Access,
  dhis2Authorization,
  readDataSetMetadata,
  sendDataValueSet,
  type SendProgress,
} from '../../src/data-access/index.ts';
import {
  type DataValueSet,
  explainConflict,
  readMetadata,
  rowsOfSet,
} from '../../src/domain/index.ts';
import { holdRequests } from '../../server/testing/held-requests.ts';
import { periodOf } from '../../server/testing/period-of.ts';
import type { Generation } from './import-request.ts';
import { type RunningModel, startDhis2Model } from './server/start-dhis2-model.ts';
import {
  DATA_SET,
  ELEMENTS,
  NOT_ASSIGNED,
  smallMetadata,
  TOWN,
  VILLAGE,
} from './testing/small-metadata.ts';

const KINDS: readonly { generation: Generation; isBare: boolean }[] = [
  { generation: 'upTo242', isBare: false },
  { generation: 'upTo242', isBare: true },
  { generation: 'since243', isBare: false },
];

const { number, significant, positive } = ELEMENTS;
const PERIOD = periodOf('202610');
const set = (changes: Partial<DataValueSet> = {}): DataValueSet => ({
  dataSet: DATA_SET,
  period: PERIOD,
  dataValues: [
    { dataElement: number.id, orgUnit: VILLAGE, value: '3' },
    { dataElement: number.id, orgUnit: TOWN, value: '4' },
    { dataElement: significant.id, orgUnit: VILLAGE, value: '5' },
  ],
  ...changes,
});

for (const { generation, isBare } of KINDS) {
  describe(`Sending to the ${generation} model${isBare ? ', of bare summaries' : ''}`, () => {
    let model: RunningModel;
    let access: Dhis2Access;
    beforeEach(async () => {
      const metadata = smallMetadata();
      model = await startDhis2Model({ generation, isBare, metadata, today: '2026-11-21' });
      access = {
        baseUrl: model.url,
        authorization: dhis2Authorization({ user: model.user, password: model.password }),
      };
    });
    afterEach(() => model.close());
    const values = (): readonly string[] =>
      [...model.stored.values.values()].map(({ value }) => value).sort();

    for (const [period, calendar] of [
      [PERIOD, 'ethiopian'],
      [periodOf('208305'), 'iso8601'],
    ] as const) {
      it(`sends nothing of ${period} where the calendar is ${calendar}`, async () => {
        const other: typeof fetch = (input, init) =>
          input instanceof Request || !String(input).endsWith('/api/system/info')
            ? fetch(input, init)
            : Promise.resolve(Response.json({ version: '2.43.1', calendar }));
        const sent = await sendDataValueSet(other, {
          ...access,
          dataValueSet: set({ period }),
          dryRun: false,
        });
        const error = { code: 'other-calendar', calendar, period } as const;
        expect(sent).toEqual({ ok: false, error: { error, answered: 0, mayHaveTaken: false } });
        expect(values()).toEqual([]);
      });
    }

    it('stores nothing in a dry run, then imports', async () => {
      const dry = await sendDataValueSet(fetch, { ...access, dataValueSet: set(), dryRun: true });
      expect(dry).toEqual(
        jasmine.objectContaining({
          ok: true,
          value: jasmine.objectContaining({
            summary: jasmine.objectContaining({ status: 'SUCCESS' }),
          }),
        }),
      );
      expect(values()).toEqual([]);
      const sent = await sendDataValueSet(fetch, { ...access, dataValueSet: set(), dryRun: false });
      expect(sent.ok).toBeTrue();
      expect(values()).toEqual(['3', '4', '5']);
    });

    it('changes nothing when the same is sent again', async () => {
      const request = { ...access, dataValueSet: set(), dryRun: false };
      await sendDataValueSet(fetch, request);
      const again = await sendDataValueSet(fetch, request);
      expect(again.ok && again.value.summary.conflicts).toEqual([]);
      expect(values()).toEqual(['3', '4', '5']);
    });

    it('never marks a data set complete in a dry run, and does so in an import', async () => {
      const dataValueSet = set({
        completeDate: '2026-11-20',
        orgUnit: VILLAGE,
        dataValues: [{ dataElement: number.id, value: '3' }],
      });
      await sendDataValueSet(fetch, { ...access, dataValueSet, dryRun: true });
      expect(model.stored.completed.size).toBe(0);
      await sendDataValueSet(fetch, { ...access, dataValueSet, dryRun: false });
      expect([...model.stored.completed.values()]).toEqual(['2026-11-20']);
    });

    it('tells which row had a conflict, also where it came in a part', async () => {
      const dataValueSet = set({
        dataValues: [
          { dataElement: number.id, orgUnit: VILLAGE, value: '3' },
          { dataElement: number.id, orgUnit: TOWN, value: '4' },
          { dataElement: positive.id, orgUnit: VILLAGE, value: '-1' },
        ],
      });
      const steps: SendProgress[] = [];
      const sent = await sendDataValueSet(fetch, {
        ...access,
        dataValueSet,
        dryRun: false,
        mostValues: 1,
        onProgress: (step) => steps.push(step),
      });
      expect(steps.map(({ done }) => done)).toEqual([0, 2, 3]);
      const conflict = sent.ok ? sent.value.summary.conflicts[0] : undefined;
      if (conflict === undefined) throw new Error('a conflict was expected');
      const { cause, rows } = explainConflict(conflict, rowsOfSet(dataValueSet), new Map());
      // Bare summaries have no codes and no indexes, and the model's words are not DHIS2's.
      expect(cause).toBe(isBare ? 'unknown' : 'value-type');
      if (!isBare) expect(rows.map(({ index }) => index)).toEqual([2]);
      expect(values()).toContain('4');
    });

    it('stops between two parts; what was answered is known, and sending again completes it', async () => {
      const request = { ...access, dataValueSet: set(), dryRun: false, mostValues: 1 };
      const controller = new AbortController();
      const steps: SendProgress[] = [];
      const sent = sendDataValueSet(fetch, {
        ...request,
        signal: controller.signal,
        onProgress: (step) => {
          steps.push(step);
          if (step.done > 0) controller.abort();
        },
      });
      await expectAsync(sent).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
      // The village's part is there whole, the town's not at all.
      expect(values()).toEqual(['3', '5']);
      expect(steps.map(({ done, total }) => [done, total])).toEqual([
        [0, 3],
        [2, 3],
      ]);
      const { imported, updated } = steps[1]?.soFar?.counts ?? { imported: 0, updated: 0 };
      expect([steps[0]?.soFar, imported + updated]).toEqual([undefined, 2]);
      const again = await sendDataValueSet(fetch, request);
      expect(again.ok && again.value.summary.conflicts).toEqual([]);
      expect(values()).toEqual(['3', '4', '5']);
    });

    it('stops within a part', async () => {
      const heldRequests = await holdRequests(model.url);
      const controller = new AbortController();
      const steps: SendProgress[] = [];
      const sent = sendDataValueSet(fetch, {
        ...access,
        baseUrl: heldRequests.url,
        dataValueSet: set(),
        dryRun: false,
        mostValues: 1,
        signal: controller.signal,
        onProgress: (step) => {
          steps.push(step);
          if (step.done > 0) heldRequests.hold('/api/dataValueSets');
        },
      });
      const ended = expectAsync(sent).toBeRejectedWith(
        jasmine.objectContaining({ name: 'AbortError' }),
      );
      await heldRequests.untilHeld(1);
      controller.abort();
      await ended;
      // The request ended with the sending: DHIS2 is not waited for.
      await heldRequests.untilHeld(0);
      expect(values()).toEqual(['3', '5']);
      expect(steps.at(-1)?.done).toBe(2);
      await heldRequests.close();
    });

    it('reads the metadata that the checks need', async () => {
      const read = await readDataSetMetadata(fetch, access, DATA_SET);
      if (!read.ok) throw new Error(read.error.code);
      const { metadata, text } = read.value;
      expect(readMetadata(text, DATA_SET)).toEqual({ ok: true, value: metadata });
      expect(metadata.periodType).toBe('Monthly');
      expect(metadata.orgUnits?.map(({ id }) => id)).toContain(VILLAGE);
      const bySex = metadata.dataElements?.find(({ id }) => id === ELEMENTS.bySex.id);
      expect(bySex?.categoryCombo).toBe('comboSex001');
      expect(metadata.validationRules).toEqual([]);
      const missing = await readDataSetMetadata(fetch, access, 'noDataSet01');
      expect(missing).toEqual({
        ok: false,
        error: jasmine.objectContaining({ code: 'not-found' }),
      });
    });
  });
}

describe('Sending to DHIS2', () => {
  const ask = (access: Dhis2Access) =>
    sendDataValueSet(fetch, { ...access, dataValueSet: set(), dryRun: true });

  it('explains a file that is refused whole by the row that caused it', async () => {
    const metadata = smallMetadata();
    const model = await startDhis2Model({ generation: 'since243', metadata, today: '2026-11-21' });
    const dataValueSet = set({
      dataValues: [
        ...set().dataValues,
        { dataElement: number.id, orgUnit: NOT_ASSIGNED, value: '1' },
      ],
    });
    const sent = await sendDataValueSet(fetch, {
      baseUrl: model.url,
      authorization: dhis2Authorization({ token: model.token }),
      dataValueSet,
      dryRun: false,
    });
    await model.close();
    if (!sent.ok) throw new Error(sent.error.error.code);
    expect(sent.value.summary.status).toBe('ERROR');
    const [told] = sent.value.summary.conflicts.map((one) =>
      explainConflict(one, rowsOfSet(dataValueSet), new Map()),
    );
    expect(told?.cause).toBe('org-unit-not-assigned');
    expect(told?.rows.map(({ index }) => index)).toEqual([3]);
  });

  it('says that the credentials are wrong', async () => {
    const metadata = smallMetadata();
    const model = await startDhis2Model({ generation: 'since243', metadata, today: '2026-11-21' });
    const answer = await ask({
      baseUrl: model.url,
      authorization: dhis2Authorization({ token: 'd2p_no' }),
    });
    await model.close();
    expect(answer).toEqual({
      ok: false,
      error: {
        error: { code: 'wrong-credentials', words: '' },
        answered: 0,
        mayHaveTaken: false,
      },
    });
    const later = await ask({ baseUrl: model.url, authorization: 'ApiToken any' });
    expect(later).toEqual({
      ok: false,
      error: { error: { code: 'unreachable' }, answered: 0, mayHaveTaken: false },
    });
  });
});
