import { saysNodeIsDown } from './node-is-down.ts';

describe('words of a cluster of which too few nodes answered', () => {
  for (const words of [
    'nodedown: progress not possible',
    'error: no_majority',
    'no_ring',
    'rexi_DOWN: x',
    'read_failure: 0 of 1',
    'internal: maintenance_mode',
    'service_unavailable',
    'x: progress not possible',
    'x: No DB shards could be opened.',
    'timeout: The request could not be processed in a reasonable amount of time.',
  ]) {
    it(`are “${words}”`, () => {
      expect(saysNodeIsDown(words)).toBeTrue();
    });
  }

  for (const words of [
    'forbidden: no',
    'no_rings',
    'xno_ring',
    'timeouts: x',
    'os_process_error: a timeout',
    '',
  ]) {
    it(`are not “${words}”`, () => {
      expect(saysNodeIsDown(words)).toBeFalse();
    });
  }
});
