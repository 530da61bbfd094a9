import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A Markdown document of the project. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** A fenced block of a document: ```` ```language words ````. */
export interface CodeBlock {
  readonly path: string;
  /** Its first line of code, from 1. */
  readonly line: number;
  readonly language: string;
  /** What follows the language: `not-run` where it cannot be executed here. */
  readonly words: string;
  readonly code: string;
}

/** What is made here and belongs to nobody's documents. */
const MADE = /^(node_modules|dist|coverage|test-results|playwright-report|\.\w+)$/;

/** All Markdown documents that belong to the project, from a checkout or from an archive of one. */
export const documents = (root: string): readonly Document[] =>
  globSync('**/*.md', { cwd: root, exclude: (name) => MADE.test(basename(name)) })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const BLOCK = /^ *```(\w+) ?(.*)\n([\s\S]*?)^ *```$/gm;

/** The fenced blocks of a document that name a language, in order. */
export const codeBlocks = ({ path, text }: Document): readonly CodeBlock[] =>
  [...text.matchAll(BLOCK)].map((block) => {
    const [, language = '', words = '', code = ''] = block;
    const line = text.slice(0, block.index).split('\n').length + 1;
    return { path, line, language, words, code };
  });

const LINK = /\[([^\]\n]*)\]\(([^)\s]+)\)/g;

/** The links of a document, without those in fenced blocks. */
export const links = ({ text }: Document): readonly { label: string; target: string }[] =>
  [...text.replace(BLOCK, '').matchAll(LINK)].map(([, label = '', target = '']) => ({
    label,
    target,
  }));
