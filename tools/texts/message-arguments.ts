import { IntlMessageFormat } from 'intl-messageformat';

type Message = ReturnType<IntlMessageFormat['getAst']>;

/**
 * The arguments of an ICU text with their kinds, in the order of the alphabet. A number and what is said by the
 * plural of it are both a quantity: which words of a sentence follow a number is each language's own affair.
 *
 * @throws {SyntaxError} where the text is no valid ICU message
 * @example
 * messageArguments('{n, plural, other {# of {total}}}') // => ['n quantity', 'total argument']
 */
export function messageArguments(text: string): string[] {
  const message = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
  return [...new Set(argumentsIn(message.getAst()))].sort();
}

// The kinds that `@formatjs/icu-messageformat-parser` numbers; 0 is plain text, 7 is `#`.
const KINDS = ['', 'argument', 'quantity', 'date', 'time', 'select', 'quantity', ''];

const argumentsIn = (message: Message): string[] =>
  message.flatMap((element) => {
    const kind = KINDS[element.type] ?? '';
    const own = kind !== '' && 'value' in element ? [`${element.value} ${kind}`] : [];
    const inner =
      'options' in element
        ? Object.values(element.options).flatMap(({ value }) => argumentsIn(value))
        : [];
    return [...own, ...inner];
  });
