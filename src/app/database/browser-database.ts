import { InjectionToken } from '@angular/core';
import type { Provider } from '@angular/core';
import { openBrowserDatabase, type BrowserDatabase } from './open-browser-database.ts';

/** The page's store in the user's own browser. Specs provide one of their own. */
export const BROWSER_DATABASE = new InjectionToken<BrowserDatabase>('browser database');

/** Provides the store of a name; it is opened when it is first used. */
export const provideBrowserDatabase = (name: string): Provider => ({
  provide: BROWSER_DATABASE,
  useFactory: () => openBrowserDatabase(name),
});
