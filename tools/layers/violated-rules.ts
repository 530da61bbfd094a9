import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import rules from '../../.dependency-cruiser.cjs';
import type { ProjectFiles } from './valid-project.ts';

const { options, ...ruleSet }: IConfiguration = rules;

/** The names of all rules between layers. */
export const RULES: readonly string[] = (ruleSet.forbidden ?? []).map(({ name }) => name ?? '');

/** The names of the rules that a project breaks, each once. */
export async function brokenRules(files: ProjectFiles): Promise<string[]> {
  const baseDir = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(baseDir, path)), { recursive: true });
      writeFileSync(join(baseDir, path), text);
    }
    const { output } = await cruise(['src', 'server', 'instruments'], {
      ...options,
      baseDir,
      ruleSet,
      validate: true,
    });
    if (typeof output === 'string') throw new Error(output);
    return [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
  } finally {
    rmSync(baseDir, { recursive: true });
  }
}
