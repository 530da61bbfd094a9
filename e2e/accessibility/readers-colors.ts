/**
 * Looks at the page as it is in colours and with the motion that its reader has asked for. Every function
 * here runs inside the page.
 */

/** What moves for longer than a blink, though the reader wants no motion. */
export function longAnimations(): readonly string[] {
  return document.getAnimations().flatMap((animation) => {
    const { duration, iterations } = animation.effect?.getComputedTiming() ?? {};
    // One that goes on for ever, in a thousandth of a second, flashes.
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    const isShort = typeof duration !== 'number' || duration <= 1;
    return isShort && iterations !== Infinity
      ? []
      : [target?.outerHTML.slice(0, 80) ?? 'something'];
  });
}

/** Buttons and fields of which, without backgrounds and shadows, only the letters are left. */
export function unmarkedControls(): readonly string[] {
  const hasLine = (style: CSSStyleDeclaration): boolean =>
    (style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0) ||
    (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0);
  const isMarked = (element: Element): boolean =>
    [element, ...element.querySelectorAll('*')].some((each) => hasLine(getComputedStyle(each)));
  const boxes =
    '.mat-mdc-form-field, .mat-button-toggle-group, .mat-mdc-checkbox, .mat-mdc-radio-button';
  const controls = 'button, input, textarea, select, [role=combobox]';
  return [...document.querySelectorAll<HTMLElement>(`main :is(${controls})`)]
    .filter((element) => element.checkVisibility())
    .filter((element) => !isMarked(element.closest(boxes) ?? element))
    .map((element) => element.outerHTML.slice(0, 120));
}

/** How far the letters of the chosen format stand out from what is behind them: 1 is not at all. */
export function contrastOfChosen(): number {
  const chosen = document.querySelector('.mat-button-toggle-checked');
  const letters = chosen?.querySelector('.mat-button-toggle-label-content') ?? chosen;
  if (!chosen || !letters) return 0;
  const overlay = chosen.querySelector('.mat-button-toggle-focus-overlay');
  // What is laid over the letters half hides them.
  if (overlay?.checkVisibility() === true) return 0;
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [
    luminance(getComputedStyle(letters).color),
    luminance(getComputedStyle(chosen).backgroundColor),
  ].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
