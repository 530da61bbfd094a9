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

/** What is loaded once somebody asks for it, and of no use to most: it has a figure of its own. */
const OFFICIAL_FORM = 'src/app/import-export/dhis2-export/review/official-form/official-form.ts';

/** A page that an administrator opens to set the export up; officers never load it. */
const MAPPING = 'src/app/import-export/dhis2-export/mapping/mapping.routes.ts';

/** A language's texts of a part of the app, each a file of its own: a reader fetches one language. */
const TEXTS = /^src\/app\/(?:.*\/)?texts\/([a-z]{2})(?:\/[a-z-]+)?\.ts$/;

/** The files of every language but one: those of the language whose texts are the largest stay. */
function filesOfOtherLanguages(
  { outputs }: BuildStats,
  sizeOf: (name: string) => number,
): ReadonlySet<string> {
  const byLanguage = Map.groupBy(
    Object.entries(outputs).flatMap(([name, { entryPoint = '' }]) => {
      const language = TEXTS.exec(entryPoint)?.[1];
      return language === undefined ? [] : [{ name, language }];
    }),
    ({ language }) => language,
  );
  const sizes = [...byLanguage.values()].map((files) => ({
    names: files.map(({ name }) => name),
    bytes: files.reduce((sum, { name }) => sum + sizeOf(name), 0),
  }));
  const [, ...others] = sizes.toSorted((a, b) => b.bytes - a.bytes);
  return new Set(others.flatMap(({ names }) => names));
}

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

/** The files of an entry point that nothing else imports before it runs. */
function filesOfAlone(stats: BuildStats, entryPoint: string): ReadonlySet<string> {
  const { outputs } = stats;
  const entryPoints = Object.values(outputs).flatMap((output) => output.entryPoint ?? []);
  if (!entryPoints.includes(entryPoint)) return new Set();
  const others = filesOf(
    stats,
    entryPoints.filter((other) => other !== entryPoint),
  );
  return new Set([...filesOf(stats, [entryPoint])].filter((name) => !others.has(name)));
}

/**
 * How much JavaScript a browser loads: to sign in, and at most with every page and worker, and the language
 * whose texts are the largest.
 *
 * @param folder that of the built files
 */
export function scriptSizes(folder: string, stats: BuildStats): readonly ScriptSize[] {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const sizeOf = (name: string): number =>
    gzipSync(readFileSync(join(folder, name), 'utf8')).length;
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((bytes, name) => bytes + sizeOf(name), 0);
  const others = filesOfOtherLanguages(stats, sizeOf);
  const form = filesOfAlone(stats, OFFICIAL_FORM);
  const mapping = filesOfAlone(stats, MAPPING);
  return [
    {
      about: 'JavaScript before sign-in',
      bytes: sum(filesOf(stats, BEFORE_SIGN_IN)),
      most: 215 * KB,
    },
    {
      about: 'JavaScript with the DHIS2 export',
      bytes: sum(
        scripts.filter((name) => !others.has(name) && !form.has(name) && !mapping.has(name)),
      ),
      most: 620 * KB,
    },
    {
      about: 'JavaScript of the official form',
      bytes: sum(form),
      most: 10 * KB,
    },
    { about: 'JavaScript of the mapping alone', bytes: sum(mapping), most: 25 * KB },
  ];
}

/**
 * What goes over every CHW's line: the extension of the CHT's app, and the page for CHTs without
 * extensions, which brings PouchDB with it. Each is one script in all languages.
 */
export const telephoneSizes = (extension: string, page: string): readonly ScriptSize[] => [
  { about: 'The extension for telephones', bytes: gzipSync(extension).length, most: 60 * KB },
  { about: 'The page for telephones', bytes: gzipSync(page).length, most: 105 * KB },
];

/** One line: `JavaScript before sign-in: 184.2 of at most 200 kB (gzip)`. */
export const describeScriptSize = ({ about, bytes, most }: ScriptSize): string =>
  `${about}: ${(bytes / KB).toFixed(1)} of at most ${most / KB} kB (gzip)`;
