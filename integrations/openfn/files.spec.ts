import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { fieldOf } from '../../src/domain/index.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const read = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8');

describe('The files of the workflows for OpenFn', () => {
  it('have no number that OpenFn’s compiler cannot read', () => {
    const jobs = globSync('*/*.js', { cwd: FOLDER });
    expect(jobs.length).toBeGreaterThan(3);
    for (const job of jobs) {
      // Its tokenizer is older than numeric separators.
      expect(read(job)).withContext(job).not.toMatch(/\d_\d/);
    }
  });

  for (const name of ['monthly-to-dhis2', 'weekly-cases-to-dhis2']) {
    it(`say the same to OpenFn’s command and to its server: ${name}`, () => {
      const { workflow } = JSON.parse(read(`${name}/workflow.json`)) as {
        readonly workflow: {
          readonly steps: readonly (Record<string, unknown> & {
            readonly next?: Record<string, string>;
          })[];
        };
      };
      const project: unknown = parse(read(`${name}/project.yaml`));
      const deployed = fieldOf(fieldOf(project, 'workflows'), name);
      const jobs = fieldOf(deployed, 'jobs') as Record<string, unknown>;
      expect(
        Object.entries(jobs).map(([id, job]) => [
          id,
          fieldOf(job, 'adaptor'),
          fieldOf(fieldOf(job, 'body'), 'path'),
        ]),
      ).toEqual(workflow.steps.map(({ id, adaptor, expression }) => [id, adaptor, expression]));
      for (const { expression } of workflow.steps) {
        expect(read(`${name}/${String(expression)}`)).toContain('export default [');
      }
      const edges = Object.values(fieldOf(deployed, 'edges') ?? {}) as unknown[];
      const followers = edges
        .map((edge): unknown[] =>
          ['source_job', 'target_job', 'condition_type'].map((each) => fieldOf(edge, each)),
        )
        .filter(([source]) => source !== undefined);
      expect(followers).toEqual(
        workflow.steps.flatMap(({ id, next }) =>
          Object.entries(next ?? {}).map(([to, condition]) => [id, to, condition]),
        ),
      );
      // Nothing runs before somebody has chosen the credentials.
      expect(fieldOf(fieldOf(fieldOf(deployed, 'triggers'), 'cron'), 'enabled')).toBeFalse();
    });
  }
});
