import type { StoredDocument } from '../embedded-couchdb/index.ts';
import type { SeededRandom } from './seeded-random.ts';
import { midnightInNairobi, type Month } from './month.ts';
import type { DemoTarget } from './targets.ts';

/** Whose numbers of which month, and how far the month had gone when the phone wrote them. */
export interface Report {
  readonly owner: string;
  readonly user: string;
  readonly month: Month;
  /** The last day that counts. */
  readonly until: number;
}

/** How much more malaria and diarrhoea there is from January to December: two rains a year. */
const SEASON = [0.8, 0.7, 0.8, 1.1, 1.5, 1.6, 1.3, 0.9, 0.7, 0.8, 1.1, 1.2];

/**
 * The cases of a target that a CHW has until a day of a month, and of each whether it passes: on an earlier
 * day the first of these.
 */
export function casesOf(
  random: SeededRandom,
  target: DemoTarget,
  { owner, month, until }: Omit<Report, 'user'>,
): readonly boolean[] {
  const words = [owner, month.tag, target.casesOf ?? target.id];
  const season = target.seasonal ? (SEASON[month.number - 1] ?? 1) : 1;
  // Some areas are larger than others, and stay so.
  const size = 0.6 + 0.8 * random.fraction('size', owner);
  const mean = target.mean * season * size * (until / month.days);
  const total = target.yesNo
    ? Number(random.fraction(...words) < target.mean)
    : random.count(mean, ...words);
  return target.type === 'count'
    ? Array<boolean>(total).fill(true)
    : random.passing(total, target.share, ...words);
}

function valueOf(random: SeededRandom, target: DemoTarget, report: Report): object {
  const cases = casesOf(random, target, report);
  const total = cases.length;
  const pass = cases.filter(Boolean).length;
  if (target.type === 'count') return { pass, total };
  return { pass, total, percent: total === 0 ? 0 : Math.round((100 * pass) / total) };
}

/** What a phone wrote for a month: every target of the settings, a value of small whole numbers. */
export function targetDocument(
  random: SeededRandom,
  targets: readonly DemoTarget[],
  report: Report,
): StoredDocument {
  const { owner, user, month, until } = report;
  return {
    _id: `target~${month.tag}~${owner}~${user}`,
    type: 'target',
    user,
    owner,
    reporting_period: month.tag,
    updated_date: midnightInNairobi(month, until),
    targets: targets.map((target) => ({ id: target.id, value: valueOf(random, target, report) })),
  };
}
