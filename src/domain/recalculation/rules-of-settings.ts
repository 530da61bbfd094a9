import { err, ok, type Result } from '../result.ts';
import { fieldOf, isFilledText } from '../unknown-json.ts';

/** Why the rules of an instance cannot be run. */
export type NoRules = 'no-rules' | 'older-language';

/**
 * The text of the rules, `settings.tasks.rules`: JavaScript where `settings.tasks.isDeclarative` is true,
 * as in all of CHT 5, else an older language of rules, which is not run.
 *
 * @example
 * rulesOfSettings({ tasks: { rules: 'define Target {}' } }) // => { ok: false, error: 'older-language' }
 */
export function rulesOfSettings(settings: unknown): Result<string, NoRules> {
  const tasks = fieldOf(settings, 'tasks');
  const rules = fieldOf(tasks, 'rules');
  if (!isFilledText(rules)) return err('no-rules');
  return fieldOf(tasks, 'isDeclarative') === true ? ok(rules) : err('older-language');
}
