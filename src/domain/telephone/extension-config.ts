import { fieldOf, isFilledText, isRecord, listOf, type JsonRecord } from '../unknown-json.ts';

/** The two screens for telephones: a CHW's own months, and a supervisor's area. */
export type TelephoneView = 'my-month' | 'my-area';

/** What an extension needs and cannot read by itself: the `config` of its properties. */
export interface ExtensionConfig {
  readonly view: TelephoneView;
  /** Tells one copy from another: it changes with whatever the copy holds. */
  readonly version: string;
  /** See `settingsCopy`. */
  readonly settings: JsonRecord;
  /**
   * The mapped places of the project, as far as counting asks about them: `{_id, dhis}`. A phone does
   * not hold the places above its own. Absent where there are too many to send to every phone.
   */
  readonly places?: readonly unknown[];
  /** The types of the places of which the primary contact is a CHW. */
  readonly areaTypes: readonly string[];
  /** The types of the people who have accounts for phones. */
  readonly personTypes: readonly string[];
  /** The roles that may sign numbers off; none: nobody is asked to. */
  readonly signOffRoles: readonly string[];
  /** Sign-offs go to everybody above the supervisor, however shallow their accounts look. */
  readonly needsSignOff?: true;
  /** DHIS2's names of data elements and data sets by id; empty where no metadata were at hand. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Reads the `config` that the installation has written; undefined where it is none.
 *
 * @example
 * decodeExtensionConfig({ view: 'my-month', version: '1', settings: {} })?.areaTypes // => []
 */
export function decodeExtensionConfig(config: unknown): ExtensionConfig | undefined {
  const view = fieldOf(config, 'view');
  const version = fieldOf(config, 'version');
  const settings = fieldOf(config, 'settings');
  const places = fieldOf(config, 'places');
  const names = fieldOf(config, 'names');
  if (view !== 'my-month' && view !== 'my-area') return undefined;
  if (!isFilledText(version) || !isRecord(settings)) return undefined;
  return {
    view,
    version,
    settings,
    ...(Array.isArray(places) ? { places: listOf(places) } : {}),
    areaTypes: listOf(fieldOf(config, 'areaTypes')).filter(isFilledText),
    personTypes: listOf(fieldOf(config, 'personTypes')).filter(isFilledText),
    signOffRoles: listOf(fieldOf(config, 'signOffRoles')).filter(isFilledText),
    ...(fieldOf(config, 'needsSignOff') === true ? { needsSignOff: true } : {}),
    names: Object.fromEntries(
      Object.entries(isRecord(names) ? names : {}).filter((entry): entry is [string, string] =>
        isFilledText(entry[1]),
      ),
    ),
  };
}
