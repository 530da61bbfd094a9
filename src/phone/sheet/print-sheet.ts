import { elementOf } from '../show/element-of.ts';
import type { Localization } from '../show/localization.ts';
import { PAGE_STYLES, PAPER_STYLES } from './paper-styles.ts';
import type { Sheet, SheetTable } from './sheet.ts';

/** So many people stand side by side on the width of a page. */
const PEOPLE_OF_TABLE = 8;

/**
 * Whether the browser prints: the WebView of an Android app has the function, and does nothing.
 *
 * @param agent `navigator.userAgent`
 */
export const canPrint = (agent: string): boolean => !agent.includes('; wv)');

/** Takes the sheet before from the page: it may be there still. */
let remove: (() => void) | undefined;

/**
 * Prints a sheet in the place of the whole page, whatever is around the screen. Style sheets are made here
 * and not written into the page: the policy of a page may forbid that.
 */
export function printSheet(localization: Localization, sheet: Sheet): void {
  remove?.();
  const paper = elementOf('div', {
    class: 'dhis2-paper',
    lang: localization.language,
    dir: localization.direction,
  });
  const root = paper.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [stylesOf(PAPER_STYLES)];
  root.append(...partsOf(sheet));
  const page = stylesOf(PAGE_STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  document.body.append(paper);
  remove = () => {
    remove = undefined;
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== page);
  };
  addEventListener('afterprint', () => remove?.(), { once: true });
  print();
}

function stylesOf(text: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(text);
  return styles;
}

const partsOf = ({ title, about, tables, notes }: Sheet): readonly HTMLElement[] => [
  elementOf('h1', {}, title),
  ...about.map((line) => elementOf('p', {}, line)),
  ...tables.flatMap((table) => [elementOf('h2', {}, table.title), ...tablesOf(table)]),
  ...notes.map((line) => elementOf('p', {}, line)),
];

/** Next to one another as many people as fit; the others in a table below, with the same rows. */
function tablesOf({ people, rows }: SheetTable): readonly HTMLElement[] {
  const count = Math.max(1, Math.ceil(people.length / PEOPLE_OF_TABLE));
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index * PEOPLE_OF_TABLE, (index + 1) * PEOPLE_OF_TABLE];
    const heads = people
      .slice(from, to)
      .map((name) => elementOf('th', { scope: 'col' }, bdi(name)));
    return elementOf(
      'table',
      {},
      elementOf('thead', {}, elementOf('tr', {}, elementOf('td'), elementOf('td'), heads)),
      elementOf(
        'tbody',
        {},
        rows.map(({ name, value, parts }) =>
          elementOf(
            'tr',
            {},
            elementOf('th', { scope: 'row' }, bdi(name)),
            [value, ...parts.slice(from, to)].map((part) => elementOf('td', {}, part)),
          ),
        ),
      ),
    );
  });
}

const bdi = (text: string): HTMLElement => elementOf('bdi', {}, text);
