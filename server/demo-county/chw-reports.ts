import type { StoredDocument } from '../embedded-couchdb/index.ts';
import type { SeededRandom } from './seeded-random.ts';
import { midnightInNairobi, type Month } from './month.ts';
import type { Worker } from './people.ts';
import { casesOf } from './target-document.ts';
import type { DemoTarget } from './targets.ts';

const NOON_IN_MS = 12 * 3_600_000;

/** How many households a CHW tells of in one report. */
const HOUSEHOLDS_IN_A_REPORT = 12;

const yesNo = (passes: boolean): string => (passes ? 'yes' : 'no');

/** The form in which a case of each target is reported, and what it says there. */
const FORMS: Readonly<Record<string, (passes: boolean) => readonly [string, object]>> = {
  'households-visited': () => ['household_visits', {}],
  'new-pregnancies': () => ['pregnancy', {}],
  'deliveries-with-skilled-attendant': (passes) => ['delivery', { skilled: yesNo(passes) }],
  'anc-four-visits': (passes) => ['antenatal_visits', { visits: passes ? '4' : '2' }],
  'children-immunised': (passes) => ['immunisation', { complete: yesNo(passes) }],
  'family-planning-referrals': () => ['family_planning_referral', {}],
  'act-out-of-stock': () => ['stock_count', { act: '0' }],
  'fever-cases': () => ['assessment', { fever: 'yes' }],
  'malaria-positive': (passes) => ['assessment', { malaria_test: yesNo(passes) }],
  'malaria-treated': () => ['assessment', { malaria_treated: 'yes' }],
  ...Object.fromEntries(
    ['female-under-1', 'male-under-1', 'female-1-to-4', 'male-1-to-4'].map((group) => [
      `diarrhoea-treated-${group}`,
      () => ['assessment', { [`diarrhoea_${group}`]: 'yes' }] as const,
    ]),
  ),
};

/** What a report is made from. */
export interface ReportRequest {
  readonly chw: Worker;
  readonly month: Month;
  readonly day: number;
  readonly form: string;
  readonly fields: object;
  /** Tells it from the others of its form. */
  readonly name: string;
}

/** A report about a CHW's area, written at noon in Nairobi: one day in most of the world. */
export const report = (
  random: SeededRandom,
  { chw, month, day, form, fields, name }: ReportRequest,
): StoredDocument => ({
  _id: random.uuid('report', chw.contact, month.tag, form, name),
  type: 'data_record',
  form,
  reported_date: midnightInNairobi(month, day) + NOON_IN_MS,
  contact: { _id: chw.contact },
  fields: { place_uuid: chw.documents[0]?._id, ...fields },
});

/** Whose reports of which month, and its last day that has some. */
export interface ReportsRequest {
  readonly chw: Worker;
  readonly targets: readonly DemoTarget[];
  readonly month: Month;
  readonly until: number;
  /** A day within the month: those up to it give what {@link casesOf} gives for it. */
  readonly between: number;
}

/** The reports from which a CHW's phone has counted what it wrote. */
export function chwReports(
  random: SeededRandom,
  { chw, targets, month, until, between }: ReportsRequest,
): readonly StoredDocument[] {
  const casesUntil = (target: DemoTarget, day: number): readonly boolean[] =>
    casesOf(random, target, { owner: chw.contact, month, until: day });
  const planned = targets.find(({ casesOf: of }) => of === 'households-visited');
  const asPlanned = planned === undefined ? [] : casesUntil(planned, until);
  const begins = { early: 1, late: between + 1 };
  const days = { early: between, late: month.days - between };
  return (['early', 'late'] as const).flatMap((phase) => {
    /** By form, what each report of it says: an assessment is of one person with all they have. */
    const said = new Map<string, object[]>();
    for (const target of targets) {
      const formOf = FORMS[target.id];
      if (formOf === undefined) continue;
      const early = casesUntil(target, Math.min(until, between)).length;
      const cases = casesUntil(target, until);
      const first = phase === 'early' ? 0 : early;
      cases.slice(first, phase === 'early' ? early : undefined).forEach((passes, nth) => {
        const [form, fields] = formOf(passes);
        const ofForm = said.get(form) ?? [];
        said.set(form, ofForm);
        if (form !== 'household_visits') {
          ofForm[nth] = { ...ofForm[nth], ...fields };
          return;
        }
        const number = first + nth;
        const at = Math.floor(nth / HOUSEHOLDS_IN_A_REPORT);
        ofForm[at] = {
          ...ofForm[at],
          [`household_${String(number + 1)}`]: asPlanned[number] === true ? 'planned' : 'visited',
        };
      });
    }
    return [...said].flatMap(([form, reports]) =>
      reports.map((fields, nth) => {
        const day = begins[phase] + (form === 'stock_count' ? 0 : nth % days[phase]);
        return report(random, { chw, month, day, form, fields, name: `${phase} ${String(nth)}` });
      }),
    );
  });
}
