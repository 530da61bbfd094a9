// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { strFromU8, unzipSync } from 'fflate';
import { webMessage, type Answer } from '../answer.ts';
import { hasAuthority, type User } from '../import-request.ts';

/** An app as it was installed. */
export interface InstalledApp {
  /** By which its address is made: its short name without spaces. */
  readonly key: string;
  readonly shortName: string;
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** As much of `manifest.webapp` as is looked at here. */
interface Manifest {
  readonly name?: string;
  readonly short_name?: string;
  readonly version?: string;
  readonly launch_path?: string;
  readonly activities?: {
    readonly dhis?: { readonly href?: string; readonly namespace?: string };
  };
}

const MANIFEST = 'manifest.webapp';

/**
 * Whether somebody may open an app, and its namespace in the data store. The authority is made of the short
 * name without what is neither letter nor digit: `M_chtreports` of `cht-reports`. Source: dhis2-core,
 * `App.getSeeAppAuthority`.
 */
export const mayOpen = (user: User, { shortName }: InstalledApp): boolean =>
  ['M_dhis-web-app-management', authorityOf(shortName)].some((one) => hasAuthority(user, one));

const authorityOf = (shortName: string): string =>
  `M_${shortName
    .trim()
    .replaceAll(/[^a-zA-Z0-9\s]/g, '')
    .replaceAll(/\s+/g, '_')}`;

/** The apps of a server. */
export class InstalledApps {
  readonly #apps = new Map<string, InstalledApp>();

  get all(): readonly InstalledApp[] {
    return [...this.#apps.values()];
  }

  find(key: string): InstalledApp | undefined {
    return this.#apps.get(key);
  }

  /** The app to which a namespace of the data store belongs. */
  ofNamespace(namespace: string): InstalledApp | undefined {
    return this.all.find(({ manifest }) => manifest.activities?.dhis?.namespace === namespace);
  }

  remove(key: string): Answer {
    return this.#apps.delete(key)
      ? webMessage(200, 'App removed')
      : webMessage(404, `App does not exist: ${key}`);
  }

  /** Installs a zip; one of the same key before it is replaced. */
  install(zip: Uint8Array): Answer {
    const read = readZip(zip);
    if (read === undefined) return refused('INVALID_ZIP_FORMAT');
    const manifest = manifestOf(read.get(MANIFEST));
    if (manifest === undefined) return refused('MISSING_MANIFEST');
    const { name, short_name: short = name } = manifest;
    if (name === undefined || short === undefined || manifest.version === undefined) {
      return refused('INVALID_MANIFEST');
    }
    const key = short.replaceAll(' ', '-');
    const namespace = manifest.activities?.dhis?.namespace;
    if (namespace !== undefined && !/^[A-Za-z0-9-]+$/.test(namespace)) {
      return refused('NAMESPACE_INVALID');
    }
    const owner = namespace === undefined ? undefined : this.ofNamespace(namespace);
    if (owner !== undefined && owner.key !== key) return refused('NAMESPACE_TAKEN');
    this.#apps.set(key, { key, shortName: short, manifest, files: read });
    return webMessage(201, 'App was installed');
  }
}

const refused = (status: string): Answer => webMessage(409, `Failed to install app: ${status}`);

/** The files of a zip, or of its only folder; undefined where it is none or leaves its folder. */
function readZip(zip: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  let entries: readonly [string, Uint8Array][];
  try {
    entries = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'));
  } catch {
    return undefined;
  }
  if (entries.some(([path]) => path.startsWith('/') || path.split('/').includes('..'))) {
    return undefined;
  }
  const folders = new Set(entries.map(([path]) => path.split('/')[0]));
  const isInFolder =
    folders.size === 1 && !entries.some(([path]) => path === MANIFEST || !path.includes('/'));
  return new Map(
    entries.map(([path, bytes]) => [isInFolder ? path.slice(path.indexOf('/') + 1) : path, bytes]),
  );
}

function manifestOf(bytes: Uint8Array | undefined): Manifest | undefined {
  try {
    return bytes === undefined ? undefined : (JSON.parse(strFromU8(bytes)) as Manifest);
  } catch {
    return undefined;
  }
}
