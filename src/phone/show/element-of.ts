/** What can stand in an element: texts are shown as texts, whatever they hold. */
export type Child = Node | string | undefined;

type Attributes = Readonly<Record<string, string | true | undefined>>;

/**
 * Makes an element of HTML.
 *
 * @example
 * elementOf('a', { href: 'tel:+254700000001' }, 'Achieng')
 */
export function elementOf<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(attribute, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined));
  return element;
}
