import { IntlMessageFormat } from 'intl-messageformat';

type Message = ReturnType<IntlMessageFormat['getAst']>;

/** `many` of French, Portuguese and Spanish is for whole millions, where `other` reads as well. */
const OPTIONAL = ['many'];
const SIX_FORMS = 'ar';

/**
 * What is wrong with the plurals of a text: a form that its language needs and that is missing, or
 * one that the language never asks for, so that nobody would ever see it.
 *
 * @throws {SyntaxError} where the text is no valid ICU message
 * @example
 * pluralFaults('{n, plural, other {# file}}', 'en') // => ['n lacks one']
 * pluralFaults('{n, plural, one {# file} other {# file}}', 'id') // => ['n never is one']
 */
export function pluralFaults(text: string, language: string): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const needed = categories.filter((of) => language === SIX_FORMS || !OPTIONAL.includes(of));
  return pluralsIn(
    new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst(),
  ).flatMap(({ value, options }) => {
    const isChoice = Object.keys(options).some((form) => form.startsWith('='));
    const forms = Object.keys(options).filter((form) => !form.startsWith('='));
    // In Arabic `zero` is for 0 alone, which `=0` says as well.
    const said = '=0' in options ? [...forms, 'zero'] : forms;
    // `=0 {…} other {…}` asks whether there is anything, and says no number in words.
    if (isChoice && forms.length === 1) return [];
    return [
      ...needed.filter((form) => !said.includes(form)).map((form) => `${value} lacks ${form}`),
      ...forms
        .filter((form) => !(categories as readonly string[]).includes(form))
        .map((form) => `${value} never is ${form}`),
    ];
  });
}

interface Plural {
  readonly value: string;
  readonly options: Readonly<Record<string, { readonly value: Message }>>;
}

const pluralsIn = (message: Message): Plural[] =>
  message.flatMap((element) => {
    if (!('options' in element)) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsIn(value));
    return 'pluralType' in element ? [element, ...inner] : inner;
  });
