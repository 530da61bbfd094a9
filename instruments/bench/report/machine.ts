import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';

/** On what it was measured. */
export const machine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory} GB, ${platform()} ${arch()}, Node ${process.versions.node}`;
};

/** How many programs wanted to run on it in the last minute, on average: more than none slow a run. */
export const load = (): string => (loadavg()[0] ?? 0).toFixed(2);
