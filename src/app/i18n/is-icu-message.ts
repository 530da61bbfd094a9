/** An argument with its kind: `{count, plural, …`. No text of ngx-translate's own has one. */
const WITH_A_KIND = /\{\s*[\w-]+\s*,\s*(plural|select|selectordinal|number|date|time)\b/;

/**
 * Whether a text is an ICU message. `{{name}}` alone is ngx-translate's own way; but where an argument
 * has a kind, two braces are an argument that begins a branch.
 *
 * @example
 * isIcuMessage('{count} values') // true
 * isIcuMessage('{{count}} values') // false
 * isIcuMessage('{named, select, yes {{name} moved} other {moved}}') // true
 */
export const isIcuMessage = (text: string): boolean =>
  text.includes('{') && (!text.includes('{{') || WITH_A_KIND.test(text));
