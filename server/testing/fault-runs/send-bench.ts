import { type Fetch, type SendRequest, sendDataValueSet } from '../../../src/data-access/index.ts';
import {
  type DataValueSet,
  fieldOf,
  generationOf,
  parseJson,
  proofOf,
} from '../../../src/domain/index.ts';
import {
  formKey,
  keyOf,
  startDhis2Model,
  type StoredValue,
} from '../../../instruments/dhis2-import-model/index.ts';
import {
  DATA_SET,
  DEFAULT,
  ELEMENTS,
  smallMetadata,
  TOWN,
  VILLAGE,
} from '../../../instruments/dhis2-import-model/testing/small-metadata.ts';
import { basicAuthorization } from '../../embedded-couchdb/index.ts';
import { sendFile } from '../../export/dhis2/send.ts';
import { startFaultProxy } from '../fault-proxy/fault-proxy.ts';
import { periodOf } from '../period-of.ts';
import { ACCOUNTS, startRunningHost } from '../running-host.ts';
import type { Outcome } from './fault-run.ts';
import { judgeSending, SEND_REQUESTS, type SendRun, type SendRunEnd } from './send-run.ts';

/** Sending that is tried under faults. */
export interface SendBench {
  /** Tries it once; DHIS2 forgets it afterwards. */
  try(run: SendRun): Promise<Outcome>;
  close(): Promise<void>;
}

/** What a whole import is waited for is ten minutes; where silence is the fault, this. */
const SILENCE_MS = 100;
const PERIOD = '202610';

const KEY = {
  dataElement: ELEMENTS.number.id,
  period: PERIOD,
  orgUnit: VILLAGE,
  categoryOptionCombo: DEFAULT,
  attributeOptionCombo: DEFAULT,
};
const HELD: StoredValue = { ...KEY, value: '2', comment: 'asked by phone', followUp: true };
const SENT: DataValueSet = {
  dataSet: DATA_SET,
  period: periodOf(PERIOD),
  dataValues: [
    { dataElement: ELEMENTS.number.id, orgUnit: VILLAGE, value: '3' },
    { dataElement: ELEMENTS.number.id, orgUnit: TOWN, value: '4' },
  ],
};

type Said = Omit<SendRunEnd, 'isDryRun' | 'stored' | 'isCommentKept' | 'isApprovedReplaced'>;

/**
 * Starts a model of DHIS2 that holds a value with a comment, a fault proxy before it, and a host of the
 * page before that. Where a fault befalls the question for approvals, a unit is approved.
 */
export async function startSendBench(): Promise<SendBench> {
  const model = await startDhis2Model({
    generation: 'since243',
    metadata: smallMetadata({ workflow: { id: 'workflow001' } }),
    today: '2026-11-21',
  });
  const proxy = await startFaultProxy(model.url);
  const host = await startRunningHost({ dhis2: proxy.url });

  const fetchFor =
    ({ fault }: SendRun, session?: string): Fetch =>
    (to, init) => {
      const headers = new Headers(init.headers);
      if (session !== undefined) headers.set('authorization', session);
      const limits = fault.isSilent === true ? [AbortSignal.timeout(SILENCE_MS)] : [];
      const signal = AbortSignal.any([...(init.signal ? [init.signal] : []), ...limits]);
      return fetch(to, { ...init, headers, signal });
    };

  async function fromCommandLine(run: SendRun, dryRun: boolean): Promise<Said> {
    const told: string[] = [];
    const answer = await sendFile({
      url: proxy.url,
      dataValueSet: SENT,
      dryRun,
      env: { DHIS2_TOKEN: model.token },
      stderr: (line) => told.push(line),
      fetch: fetchFor(run),
    });
    const code = told
      .map((line) => parseJson(line))
      .map((json) => (json.ok ? fieldOf(json.value, 'code') : undefined))
      .find((each) => typeof each === 'string');
    return {
      isSuccess: answer.isSuccess,
      ...(typeof code === 'string' ? { code } : {}),
      mayHaveTaken: told.some((line) => line.includes('may have taken')),
      notRead: answer.notRead ?? [],
      hasSummary: answer.summary !== undefined,
    };
  }

  async function throughHost(run: SendRun, dryRun: boolean): Promise<Said> {
    const request: SendRequest = {
      baseUrl: `${host.url}/dhis2`,
      authorization: `ApiToken ${model.token}`,
      isProxied: true,
      dataValueSet: SENT,
      dryRun,
    };
    const sent = await sendDataValueSet(fetchFor(run, basicAuthorization(ACCOUNTS.hrio)), request);
    if (!sent.ok) {
      const { error, mayHaveTaken, soFar } = sent.error;
      const hasSummary = soFar !== undefined;
      return { isSuccess: false, code: error.code, mayHaveTaken, notRead: [], hasSummary };
    }
    const { summary, version, notRead } = sent.value;
    const { isSuccess } = proofOf(summary, SENT.dataValues.length, generationOf(version));
    return { isSuccess, mayHaveTaken: false, notRead, hasSummary: true };
  }

  return {
    async try(run) {
      const isDryRun = run.way.endsWith('dry run');
      const { stored } = model;
      stored.values = new Map([[keyOf(KEY), HELD]]);
      stored.approved.clear();
      if (run.kind === 'approvals') stored.approved.add(formKey(DATA_SET, PERIOD, TOWN));
      proxy.plan({ fault: run.fault, at: SEND_REQUESTS[run.kind], times: 'always' });
      try {
        const said = await (run.way.startsWith('command line')
          ? fromCommandLine(run, isDryRun)
          : throughHost(run, isDryRun));
        const values = [...stored.values.values()];
        const valueAt = (unit: string): string | undefined =>
          values.find(({ orgUnit }) => orgUnit === unit)?.value;
        const taken = [valueAt(VILLAGE) === '3', valueAt(TOWN) === '4'];
        return judgeSending(run, {
          ...said,
          isDryRun,
          stored: taken.every(Boolean) ? 'all' : taken.some(Boolean) ? 'some' : 'nothing new',
          isCommentKept: values.some(({ comment, followUp }) => comment !== undefined && followUp),
          isApprovedReplaced: stored.approved.size > 0 && taken.some(Boolean),
        });
      } catch (error) {
        return { end: 'wrong', why: error instanceof Error ? error.message : String(error) };
      } finally {
        proxy.plan(undefined);
      }
    },
    async close() {
      await host.close();
      await proxy.close();
      await model.close();
    },
  };
}
