/** A spec that failed, and what it said. */
export interface FailedSpec {
  readonly name: string;
  readonly message: string;
}

/** Of a message, as much as says what was expected; the whole of it stands in the stage's output. */
const MOST_LINES = 4;

/** As it stands at the very end, where nobody has to look for it: the name, and how it begins. */
export const describeFailure = ({ name, message }: FailedSpec): string =>
  [name, ...message.trim().split('\n').slice(0, MOST_LINES)]
    .map((line, index) => (index === 0 ? `  ${line}` : `      ${line.trim()}`))
    .join('\n');
