import { ESLint } from 'eslint';

/** The rules that say what this project leaves out; none needs types, so they run at once. */
const OWN_RULES = 'no-restricted-';

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId.includes(OWN_RULES),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What the project's own lint rules say to a text, as if it stood at that place of the project. */
export async function lintText(text: string, filePath: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}
