import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fieldOf } from '../../../src/domain/index.ts';
import { startApiHost } from '../../testing/api-host.ts';
import { ACCOUNTS, jsonOf } from '../../testing/running-host.ts';
import { DATA_SET } from '../../testing/small-county.ts';
import { HTTP_LIMITS } from './http-limits.ts';

const { hrio } = ACCOUNTS;
const EXPORT = `/api/dataValueSets?dataSet=${DATA_SET}&period=202602`;
const HEAD = 'POST /_session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';

const httpLimits = {
  headersWithinMs: 200,
  requestWithinMs: 400,
  checkEveryMs: 50,
  stopWithinMs: 2_000,
};

/** Nobody is cut off for what a busy machine takes, and a host that waits too long outlasts its spec. */
const patient = { ...HTTP_LIMITS, stopWithinMs: 120_000 };

// Reset or ended: either is closed.
const untilClosed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.on('close', () => resolve());
  });

describe('A caller who never ends', () => {
  for (const [what, sent] of [
    ['the head of a request', HEAD],
    ['the body of a request', `${HEAD}Content-Length: 1000\r\n\r\n{"name":`],
    ['a request that is never begun', ''],
  ] as const) {
    it(`is cut off, having sent only a part of ${what}`, async () => {
      const host = await startApiHost({ httpLimits });
      const { hostname, port } = new URL(host.url);
      const sockets = Array.from({ length: 20 }, () => connect(Number(port), hostname));
      const closed = Promise.all(sockets.map(untilClosed));
      for (const socket of sockets) {
        socket.on('error', () => undefined).resume();
        socket.write(sent);
      }
      const ended = await Promise.race([closed, pause(50_000, 'still open', { ref: false })]);
      for (const socket of sockets) socket.destroy();
      await host.close();
      expect(ended).not.toBe('still open');
    });
  }
});

describe('A host that is asked to stop', () => {
  it('lets a running export end, and begins none', async () => {
    const limits = { atOnce: 1, waiting: 1 };
    const host = await startApiHost({ httpLimits: patient, limits });
    host.heldRequests.hold('target~');
    const running = host.get(EXPORT, hrio);
    await host.heldRequests.untilHeld(1);
    // One may wait: as soon as one of two is refused, the other waits.
    const codeOf = async (asked: Promise<Response>): Promise<unknown> => {
      const answer = await asked;
      return { status: answer.status, code: fieldOf(await jsonOf(answer), 'code') };
    };
    const two = [codeOf(host.get(EXPORT, hrio)), codeOf(host.get(EXPORT, hrio))];
    expect(await Promise.race(two)).toEqual({ status: 503, code: 'busy' });
    const stopped = host.stop();
    expect(await Promise.all(two)).toContain({ status: 503, code: 'stopping' });
    await expectAsync(host.get(EXPORT, hrio)).toBeRejected();
    host.heldRequests.release();
    const file = await running;
    expect(file.status).toBe(200);
    expect(await file.text()).toContain(DATA_SET);
    await stopped;
    await host.close();
  });

  it('waits no longer than it may', async () => {
    const host = await startApiHost({ httpLimits: { ...patient, stopWithinMs: 300 } });
    host.heldRequests.hold('target~');
    const running = host.get(EXPORT, hrio).catch((error: unknown) => error);
    await host.heldRequests.untilHeld(1);
    // What it waits for is held until it has stopped.
    await host.stop();
    expect(await running).toBeInstanceOf(Error);
    host.heldRequests.release();
    await host.close();
  });
});
