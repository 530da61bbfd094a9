import { InjectionToken } from '@angular/core';
import type { Provider } from '@angular/core';
import { localDatabase } from '../../data-access/browser.ts';
import { keptInDatabase, type Memory } from '../../data-access/index.ts';

/** What exports remember for the next one, in the reader's own browser: ids alone, no names. */
export const EXPORT_MEMORY = new InjectionToken<() => Memory | undefined>('export memory', {
  // Without it each export asks everything anew, and gives the same file.
  factory: () => () => undefined,
});

/** Opens it when it is first asked for. */
export const provideExportMemory = (name: string): Provider => ({
  provide: EXPORT_MEMORY,
  useFactory: (): (() => Memory) => {
    let memory: Memory | undefined;
    return () => (memory ??= keptInDatabase(localDatabase(name)));
  },
});
