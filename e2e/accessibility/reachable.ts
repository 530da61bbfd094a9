/** The widths of a window at which the last line of the page is looked at, in pixels. */
export const BAR_WIDTHS = [320, 360, 480, 560, 768, 1024, 1093, 1366] as const;

/** The formats in which it is: each says something else about the file. */
export const BAR_FORMATS = ['json', 'xml', 'adx', 'csv'] as const;

/**
 * Looks at the page's own geometry and nothing else: every function here runs inside the page, so that
 * the driver of any browser can send it there as it stands.
 */

/** How a bar at the edge of the screen lies. */
export interface BarMeasure {
  readonly height: number;
  readonly screenHeight: number;
  /** How wide what it says is. */
  readonly textWidth: number;
  /** Whether the end of the file's name, its period and ending, is there to the last letter. */
  readonly isEndWhole: boolean;
  readonly isSticky: boolean;
}

export function measureBar(): BarMeasure {
  const bar = document.querySelector('cht-export-bar');
  const text = bar?.querySelector('p');
  const end = text?.querySelector('.end');
  return {
    height: bar?.getBoundingClientRect().height ?? 0,
    screenHeight: innerHeight,
    textWidth: text?.getBoundingClientRect().width ?? 0,
    isEndWhole: !end || end.scrollWidth <= end.clientWidth,
    isSticky: bar !== null && getComputedStyle(bar).position === 'sticky',
  };
}

/** What cannot be pointed at, wherever the page is scrolled to: each with what covers it. */
export function outOfReach(): readonly string[] {
  const stops = 'a[href], button, input, textarea, summary, [role=combobox], [role=radio]';
  const seen = [...document.querySelectorAll<HTMLElement>(`main :is(${stops})`)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
  const covered = seen.flatMap((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    const label = element.closest('label, mat-form-field');
    const isSeen = at !== null && (element.contains(at) || label?.contains(at) === true);
    const name = element.getAttribute('aria-label') ?? element.textContent.trim();
    return isSeen || at?.contains(element)
      ? []
      : [`${element.tagName} ${name} is behind ${at?.outerHTML.slice(0, 80) ?? 'the edge'}`];
  });
  scrollTo(0, 0);
  return covered;
}

/**
 * What is smaller than 24 by 24 px, or so small and near another that neither has room for a finger:
 * each with its size. Links in a sentence have the height of their line.
 */
export function smallTargets(): readonly string[] {
  const targets = 'button, summary, input, [role=combobox], [role=treeitem], a[href]';
  const seen = [
    ...document.querySelectorAll<HTMLElement>(`:is(main, .cdk-overlay-container) :is(${targets})`),
  ];
  return seen
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => element.closest('.cdk-visually-hidden, p a') === null)
    .flatMap((element) => {
      // A box is pressed by its label too.
      const pressed = element.closest('.mat-internal-form-field, mat-form-field') ?? element;
      const { width, height } = pressed.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      return Math.min(width, height) >= 24
        ? []
        : [`${element.tagName} ${name}: ${String(width)}×${String(height)}`];
    });
}

/** What covers any part of what has the focus; '' where all of it can be seen. */
export function coverOfFocus(): string {
  const element = document.activeElement;
  if (element === null || element === document.body) return '';
  const { left, top, width, height } = element.getBoundingClientRect();
  // Of something taller than the screen only its beginning must be seen.
  const bottom = Math.min(top + height, top + innerHeight / 2);
  const middle = left + width / 2;
  for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
    const at = document.elementFromPoint(middle, y);
    if (at === null || !(element.contains(at) || at.contains(element))) {
      return `${element.outerHTML.slice(0, 80)} is behind ${at?.outerHTML.slice(0, 80) ?? 'the edge'}`;
    }
  }
  return '';
}
