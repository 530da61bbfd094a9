import { readFileSync } from 'node:fs';
import { decodeMetadata, validateRows } from '../../../src/domain/index.ts';
import { judgeForm, type FormAnswers } from '../data-entry/data-entry-app.ts';
import { CASES, fileOf, NONE } from '../data-entry/testing/entry-cases.ts';
import { ours, sorted } from '../data-entry/testing/our-judgement.ts';
import { FORMS, RULES } from '../data-entry/testing/rule-cases.ts';
import type { Generation } from '../import-request.ts';
import { DATA_SET } from '../testing/small-metadata.ts';

/** What a server answered of a form, once the values of a case were imported. */
interface RecordedForm {
  readonly name: string;
  /** What our own reads of the data set were answered. */
  readonly metadata: object;
  /** Of `GET /api/dataEntry/metadata`. */
  readonly dataSet: FormAnswers['dataSet'];
  readonly valueTypes: Readonly<Record<string, string>>;
  /** `GET /api/dataEntry/dataValues`. */
  readonly dataValues: Pick<FormAnswers, 'dataValues' | 'minMaxValues'>;
  /** `GET /api/validation/dataSet/{id}`. */
  readonly validation: Pick<FormAnswers, 'validationRuleViolations' | 'commentRequiredViolations'>;
  /** `POST /api/dataEntry/dataSetCompletion`. */
  readonly completion: { readonly http: number; readonly errorCode?: string };
}

/** What the rules said of the values of a village. */
interface RecordedViolations {
  readonly name: string;
  readonly violations: readonly {
    readonly rule: string;
    readonly left: number;
    readonly right: number;
  }[];
}

interface Recording {
  readonly server: string;
  readonly generation: Generation;
  readonly forms: readonly RecordedForm[];
  readonly rules: {
    readonly metadata: {
      readonly validationRules: readonly { readonly id: string; readonly name: string }[];
    };
    readonly values: readonly RecordedViolations[];
  };
}

const recording = (version: string): Recording =>
  JSON.parse(
    readFileSync(new URL(`data-entry-${version}.json`, import.meta.url), 'utf8'),
  ) as Recording;

/** A side as far as DHIS2 shows it: two digits behind the point, or seven of a large number; 0 where it has none. */
const rounded = (side = 0): string =>
  Math.abs(side) < 10_000 ? (Math.round(side * 100) / 100 + 0).toFixed(2) : side.toPrecision(6);

const byRule = (one: { readonly rule: string }, other: { readonly rule: string }): number =>
  one.rule < other.rule ? -1 : 1;

for (const version of ['2.42.5.2', '2.43.1']) {
  const { server, generation, forms, rules } = recording(version);
  const told = (metadata: object): object => ({ ...metadata, system: { version: server } });

  describe(`our list of what Data Entry says, beside what it makes of DHIS2 ${server}'s answers`, () => {
    for (const { name, values, says } of CASES) {
      it(name, () => {
        const form = forms.find((one) => one.name === name);
        if (form === undefined) throw new Error(`not recorded: ${name}`);
        const judged = sorted(
          judgeForm({
            ...form.dataValues,
            ...form.validation,
            dataSet: form.dataSet,
            valueTypes: new Map(Object.entries(form.valueTypes)),
          }),
        );
        const expected = generation in says ? says[generation as keyof typeof says] : says;
        expect(judged).toEqual(sorted({ ...NONE, ...expected }));
        expect(sorted(ours(fileOf(values), told(form.metadata)))).toEqual(judged);
        const isRefused = judged.blockedBy.includes('compulsory');
        expect(form.completion.http).toBe(isRefused ? 409 : 200);
      });
    }
  });

  describe(`our list of broken validation rules, beside DHIS2 ${server}'s`, () => {
    it('is of the rules that the server had, and tells of but for those that forms skip', () => {
      const { validationRules } = rules.metadata;
      const spelt = validationRules.map(({ id, name }) => `${id} ${name}`);
      const ofForms = RULES.filter(({ skipFormValidation }) => skipFormValidation !== true);
      expect(spelt.toSorted()).toEqual(ofForms.map(({ id, name }) => `${id} ${name ?? ''}`));
    });

    for (const { name, violations } of rules.values) {
      it(name, () => {
        const metadata = decodeMetadata(told(rules.metadata), DATA_SET);
        if (!metadata.ok) throw new Error(metadata.error.code);
        const judged = validateRows(fileOf(FORMS[name] ?? []), metadata.value);
        const notRun = new Set(judged?.notRun.map(({ rule }) => rule));
        const ourViolations = judged?.violations.map(({ rule, left, right }) => ({
          rule,
          left: rounded(left.number),
          right: rounded(right.number),
        }));
        expect(ourViolations?.toSorted(byRule)).toEqual(
          violations
            .filter(({ rule }) => !notRun.has(rule))
            .map(({ rule, left, right }) => ({ rule, left: rounded(left), right: rounded(right) })),
        );
      });
    }
  });
}
