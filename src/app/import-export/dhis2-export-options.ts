import { InjectionToken, makeEnvironmentProviders } from '@angular/core';
import type { EnvironmentProviders } from '@angular/core';
import type { Permission } from '../../domain/index.ts';

/** What the console that mounts this feature may set. */
export interface Dhis2ExportOptions {
  /** The CHT's database: a path of the page's own origin, or an absolute URL. */
  readonly databaseUrl: string;
  /** Where the host passes DHIS2 on; asked whether files can be sent. */
  readonly dhis2Url: string;
  /** Where the host's API is; asked whether it calculates targets from reports. */
  readonly apiUrl: string;
  /** The console's page for signing in; it gets `?returnTo=<address>`. */
  readonly signInUrl: string;
  /**
   * The address of the CHT's own app up to a contact's id, `/#/contacts/`: names of people lead there.
   * '' where there is none: then they lead nowhere.
   */
  readonly contactsUrl: string;
  /**
   * Whether the signed-in user has a permission; decides which tabs are shown and may read signals.
   * The page itself asks the database in any case.
   */
  readonly hasPermission: (permission: Permission) => boolean;
  /**
   * Starts the worker that aggregates, checks and writes. It is the console's builder that bundles
   * it, so the console names its file: one that calls `runExportWorker()`.
   *
   * @example
   * () => new Worker(new URL('./dhis2-export.worker', import.meta.url), { type: 'module' })
   */
  readonly openWorker: () => Worker;
}

/** What must be set, and what may be. */
export type Dhis2ExportSetup = Pick<Dhis2ExportOptions, 'openWorker'> & Partial<Dhis2ExportOptions>;

const DEFAULTS: Omit<Dhis2ExportOptions, 'openWorker'> = {
  databaseUrl: '/medic',
  dhis2Url: '/dhis2',
  apiUrl: '/api',
  signInUrl: '/sign-in',
  contactsUrl: '',
  hasPermission: () => true,
};

/** The options in force. */
export const DHIS2_EXPORT_OPTIONS = new InjectionToken<Dhis2ExportOptions>('DHIS2 export options', {
  providedIn: 'root',
  factory: () => ({
    ...DEFAULTS,
    openWorker: () => {
      throw new Error(
        'The console does not provide the export: provideDhis2Export({ openWorker }).',
      );
    },
  }),
});

/**
 * Sets options of the feature, for the route that mounts it or for the whole app. A function may
 * `inject()`.
 *
 * @example
 * provideDhis2Export({
 *   databaseUrl: '/medic',
 *   openWorker: () => new Worker(new URL('./dhis2-export.worker', import.meta.url), { type: 'module' }),
 * })
 */
export const provideDhis2Export = (
  options: Dhis2ExportSetup | (() => Dhis2ExportSetup),
): EnvironmentProviders =>
  makeEnvironmentProviders([
    {
      provide: DHIS2_EXPORT_OPTIONS,
      useFactory: (): Dhis2ExportOptions => ({
        ...DEFAULTS,
        ...(typeof options === 'function' ? options() : options),
      }),
    },
  ]);
