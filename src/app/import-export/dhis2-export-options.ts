import { InjectionToken, makeEnvironmentProviders } from '@angular/core';
import type { EnvironmentProviders } from '@angular/core';
import type { Permission } from '../../domain/index.ts';

/** What the console that mounts this feature may set. */
export interface Dhis2ExportOptions {
  /** The CHT's database: a path of the page's own origin, or an absolute URL. */
  readonly databaseUrl: string;
  /** Where the host passes DHIS2 on; asked whether files can be sent. */
  readonly dhis2Url: string;
  /** The console's page for signing in; it gets `?returnTo=<address>`. */
  readonly signInUrl: string;
  /**
   * Whether the signed-in user has a permission; decides which tabs are shown and may read signals.
   * The page itself asks the database in any case.
   */
  readonly hasPermission: (permission: Permission) => boolean;
}

const DEFAULTS: Dhis2ExportOptions = {
  databaseUrl: '/medic',
  dhis2Url: '/dhis2',
  signInUrl: '/sign-in',
  hasPermission: () => true,
};

/** The options in force. */
export const DHIS2_EXPORT_OPTIONS = new InjectionToken<Dhis2ExportOptions>('DHIS2 export options', {
  providedIn: 'root',
  factory: () => DEFAULTS,
});

/**
 * Sets options of the feature, for the route that mounts it or for the whole app. A function may
 * `inject()`.
 *
 * @example
 * provideDhis2Export({ databaseUrl: '/medic' })
 */
export const provideDhis2Export = (
  options: Partial<Dhis2ExportOptions> | (() => Partial<Dhis2ExportOptions>),
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
