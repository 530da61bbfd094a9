import { InjectionToken } from '@angular/core';
import type { Provider } from '@angular/core';
import { localDatabase } from '../../data-access/browser.ts';
import type { Database } from '../../data-access/index.ts';

/** Opens what is kept in the reader's own browser. Specs provide one of their own. */
export const BROWSER_DATABASE = new InjectionToken<() => Database>('browser database');

/** Opens it when it is first asked for: whoever never needs it gets no database. */
export const provideBrowserDatabase = (name: string): Provider => ({
  provide: BROWSER_DATABASE,
  useFactory: (): (() => Database) => {
    let database: Database | undefined;
    return () => (database ??= localDatabase(name));
  },
});
