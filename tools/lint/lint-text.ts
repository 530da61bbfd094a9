import { ESLint } from 'eslint';

/** The rules that say what a layer may do; none of them needs types, so they run at once. */
const LAYER_RULES = 'no-restricted-';

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId.includes(LAYER_RULES),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What the layers' lint rules say to a text, as if it stood at that place of the project. */
export async function lintText(text: string, filePath: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}
