import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import rules from '../../.dependency-cruiser.cjs';
import type { ProjectFiles } from './valid-project.ts';

const { options, ...ruleSet }: IConfiguration = rules;

/** The names of all rules between layers. */
export const RULES: readonly string[] = (ruleSet.forbidden ?? []).map(({ name }) => name ?? '');

/**
 * The names of the rules that a project breaks, each once.
 *
 * @param rule looks at this one alone: the expressions of every rule that is asked are checked first, each time
 */
export async function brokenRules(files: ProjectFiles, rule?: string): Promise<string[]> {
  const isAsked = ({ name }: { readonly name?: string }): boolean =>
    rule === undefined || name === rule;
  const baseDir = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(baseDir, path)), { recursive: true });
      writeFileSync(join(baseDir, path), text);
    }
    const { output } = await cruise(['src', 'server', 'instruments'], {
      ...options,
      baseDir,
      ruleSet: { ...ruleSet, forbidden: (ruleSet.forbidden ?? []).filter(isAsked) },
      validate: true,
    });
    if (typeof output === 'string') throw new Error(output);
    return [...new Set(output.summary.violations.map((violation) => violation.rule.name))];
  } finally {
    rmSync(baseDir, { recursive: true });
  }
}
