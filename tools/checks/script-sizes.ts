import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the builder says of its files, as far as it is read here. */
export interface BuildStats {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly entryPoint?: string;
        readonly imports: readonly { readonly path: string; readonly kind: string }[];
      }
    >
  >;
}

/** A figure and the most that it may be, in bytes after gzip. */
export interface ScriptSize {
  readonly about: string;
  readonly bytes: number;
  readonly most: number;
}

const KB = 1000;

/** What a browser has loaded when the sign-in page is there. */
const BEFORE_SIGN_IN = ['src/main.ts', 'src/app/session/sign-in-page/sign-in-page.ts'];

/** The files of these entry points, with all that they import before they run. */
function filesOf({ outputs }: BuildStats, entryPoints: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (name: string): void => {
    if (files.has(name)) return;
    files.add(name);
    const statics = (outputs[name]?.imports ?? []).filter(
      ({ kind }) => kind === 'import-statement',
    );
    statics.forEach(({ path }) => {
      add(path);
    });
  };
  for (const entryPoint of entryPoints) {
    const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entryPoint);
    if (found === undefined) throw new Error(`The build has no file for ${entryPoint}.`);
    add(found[0]);
  }
  return files;
}

/**
 * How much JavaScript a browser loads: to sign in, and at most with every page, worker and language.
 *
 * @param folder that of the built files
 */
export function scriptSizes(folder: string, stats: BuildStats): readonly ScriptSize[] {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const sizeOf = (name: string): number =>
    gzipSync(readFileSync(join(folder, name), 'utf8')).length;
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((bytes, name) => bytes + sizeOf(name), 0);
  return [
    {
      about: 'JavaScript before sign-in',
      bytes: sum(filesOf(stats, BEFORE_SIGN_IN)),
      most: 220 * KB,
    },
    { about: 'JavaScript with the DHIS2 export', bytes: sum(scripts), most: 480 * KB },
  ];
}

/** One line: `JavaScript before sign-in: 184.2 of at most 200 kB (gzip)`. */
export const describeScriptSize = ({ about, bytes, most }: ScriptSize): string =>
  `${about}: ${(bytes / KB).toFixed(1)} of at most ${most / KB} kB (gzip)`;
