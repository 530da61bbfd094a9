import { fileURLToPath } from 'node:url';
import { codeBlocks, documents } from '../../tools/docs/documents.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The one block of a document that has some words, as an administrator would copy it. */
export function blockWith(words: string, document = 'docs/deploying.md'): string {
  const blocks = documents(ROOT)
    .filter(({ path }) => path === document)
    .flatMap(codeBlocks)
    .filter(({ code }) => code.includes(words));
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) {
    throw new Error(`${document} has ${String(blocks.length)} blocks with ${words}`);
  }
  return block.code;
}

/** A block with what differs on this machine put in; each of it must stand there. */
export const adapted = (block: string, changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`docs/deploying.md says no more: ${from}`);
    return text.replaceAll(from, to);
  }, block);
