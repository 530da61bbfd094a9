import { createHash } from 'node:crypto';
import type { ExtensionConfig, TelephoneView } from '../../src/domain/index.ts';
import type { TelephoneSetup } from '../../src/data-access/index.ts';

/** The properties of an extension as the CHT documents them, without its script. */
export interface ExtensionProperties {
  readonly extension_type: 'sidebar_tab';
  /** A key of translations. A project may translate it; the CHT shows a key without a text as it is. */
  readonly title: string;
  readonly icon: string;
  readonly roles: readonly string[];
  readonly config: ExtensionConfig;
}

/** The name of each extension: its document is `ui-extension:<name>`. */
export const EXTENSIONS: Readonly<Record<TelephoneView, string>> = {
  'my-month': 'dhis2-my-month',
  'my-area': 'dhis2-my-area',
};

const SHOWN: Readonly<Record<TelephoneView, Pick<ExtensionProperties, 'title' | 'icon'>>> = {
  'my-month': { title: 'My month for DHIS2', icon: 'fa-calendar-check-o' },
  'my-area': { title: 'My area for DHIS2', icon: 'fa-users' },
};

/** About 100 kB of them: more would be too much for every phone of a nation. */
export const MOST_PLACES = 1000;

/** What is beside the settings: names of DHIS2, and who sees what. */
export interface ExtensionChoice {
  readonly names: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<TelephoneView, readonly string[]>>;
  /** Sign-offs go to everybody above the supervisor. */
  readonly needsSignOff?: boolean;
}

/**
 * The properties of both extensions. One for whom no role is known is left out: without roles the CHT
 * would show it to everybody.
 */
export function extensionProperties(
  setup: TelephoneSetup,
  { names, roles, needsSignOff = false }: ExtensionChoice,
): ReadonlyMap<TelephoneView, ExtensionProperties> {
  const { settings, places, areaTypes, personTypes, signOffRoles } = setup;
  const copy = {
    settings,
    ...(places.length > MOST_PLACES ? {} : { places }),
    areaTypes,
    personTypes,
    signOffRoles,
    ...(needsSignOff ? { needsSignOff: true as const } : {}),
    names,
  };
  const version = createHash('sha256').update(JSON.stringify(copy)).digest('hex').slice(0, 12);
  const views = (['my-month', 'my-area'] as const).filter((view) => roles[view].length > 0);
  return new Map(
    views.map((view) => [
      view,
      {
        extension_type: 'sidebar_tab',
        ...SHOWN[view],
        roles: roles[view],
        config: { view, version, ...copy },
      },
    ]),
  );
}
