import { isIdentifier } from '../identifier.ts';
import { err, ok, type Result } from '../result.ts';
import type { ExpressionItem, UnsupportedExpression } from './expression.ts';

/** A piece of an expression. */
export type Token =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'item'; readonly item: ExpressionItem }
  | { readonly kind: 'days' }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

const PIECE =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(OUG|[#ACDINR])\{([^}]*)\}|(\[days\])|([a-zA-Z][a-zA-Z0-9]*)|(<=|>=|==|!=|&&|\|\||[-+*/%^<>!(),.]))/y;

/** What stands before a brace that only a server can tell. */
const OF_A_SERVER: Readonly<Record<string, UnsupportedExpression>> = {
  A: 'program-data',
  C: 'constant',
  D: 'program-data',
  I: 'program-data',
  N: 'indicator',
  OUG: 'org-unit-group',
  R: 'reporting-rate',
};

/** The pieces of an expression, or why it cannot be read. */
export function tokensOf(text: string): Result<readonly Token[], UnsupportedExpression> {
  const tokens: Token[] = [];
  const pieces = new RegExp(PIECE);
  while (text.slice(pieces.lastIndex).trim() !== '') {
    const piece = pieces.exec(text);
    if (piece === null) return err('syntax');
    const [, number, brace, inBraces = '', days, name, sign] = piece;
    if (number !== undefined) tokens.push({ kind: 'number', number: Number(number) });
    else if (days !== undefined) tokens.push({ kind: 'days' });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else {
      const unsupported = OF_A_SERVER[brace ?? ''];
      if (unsupported !== undefined) return err(unsupported);
      const item = itemOf(inBraces);
      if (item === undefined) return err('option-group');
      tokens.push({ kind: 'item', item });
    }
  }
  return ok(tokens);
}

/** `de`, `de.coc`; a star for either combo is all of them. */
function itemOf(inBraces: string): ExpressionItem | undefined {
  const [dataElement = '', combo = '*', attribute = '*', ...more] = inBraces.split('.');
  if (!isIdentifier(dataElement) || attribute !== '*' || more.length > 0) return undefined;
  if (combo === '*') return { dataElement };
  return isIdentifier(combo) ? { dataElement, categoryOptionCombo: combo } : undefined;
}
