import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { exportButton } from '../export-page.ts';
import type { ModelProcess } from '../../instruments/bench/model/model-process.ts';
import { watchMemory } from './browser-memory.ts';
import { describeLongTasks, takeLongTasks } from './long-tasks.ts';
import { noteProgress, takeProgress } from './progress-notes.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** Exports all org units, and tells of time, long tasks, memory and progress. */
export async function exportAll(page: Page): Promise<readonly string[]> {
  await takeLongTasks(page);
  await noteProgress(page);
  const memory = await watchMemory(page);
  const start = performance.now();
  const saved = page.waitForEvent('download', { timeout: 300_000 });
  await exportButton(page).click();
  const download = await saved;
  const milliseconds = performance.now() - start;
  const heap = await memory.stop();
  const { count, longestGap, before } = await takeProgress(page);
  const tasks = await takeLongTasks(page);
  await download.delete();
  return [
    `  file after ${(milliseconds / 1000).toFixed(2)} s`,
    describeLongTasks('long tasks', tasks),
    `  heap grew by ${megabytes(heap.page)} on the page and ${megabytes(heap.worker)} in the worker at most`,
    `  progress shown ${String(count)} times, ${longestGap.toFixed(0)} ms apart at most, after “${before}”`,
  ];
}

/** Cancels an export under way, and tells how soon it stopped and what was asked afterwards. */
export async function cancelExport(page: Page, model: ModelProcess): Promise<readonly string[]> {
  await model.reset();
  await exportButton(page).click();
  // Somewhere in the middle: pages are being read.
  while ((await model.statistics()).requests < 6) await pause(20);
  const start = performance.now();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Export cancelled' }).waitFor();
  const milliseconds = performance.now() - start;
  const before = (await model.statistics()).requests;
  await pause(3000);
  const after = (await model.statistics()).requests - before;
  return [`  stopped after ${milliseconds.toFixed(0)} ms, ${String(after)} requests afterwards`];
}
