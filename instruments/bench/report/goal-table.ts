import type { Measured } from '../measure/measured.ts';
import { count } from './figures.ts';
import { type Goal, goals } from './goals.ts';
import { table } from './table.ts';

/** What is to be reached beside what was, for each size, and by how much it was missed. */
export function goalTable(measured: Measured, roundTrip: number): string {
  const sizes = [...new Set(measured.exports.map(({ chws }) => chws))];
  return table(
    ['goal', 'at most', ...sizes.map((chws) => `${count(chws)} CHWs`), 'met'],
    goals(measured, roundTrip).map((goal) => [
      goal.what,
      goal.show(goal.most),
      ...sizes.map((chws) => shown(goal, goal.reached(chws))),
      verdict(goal, sizes),
    ]),
  );
}

const shown = ({ show }: Goal, reached: number | undefined): string =>
  reached === undefined ? '-' : show(reached);

/** Of a figure that is missed, how many times it is as much as it may be. */
function verdict({ most, reached }: Goal, sizes: readonly number[]): string {
  const measured = sizes.flatMap((chws) => {
    const value = reached(chws);
    return value === undefined ? [] : { chws, value };
  });
  if (measured.length === 0) return 'not measured';
  const missed = measured
    .filter(({ value }) => value > most)
    .map(({ chws, value }) => `${count(chws)} (× ${(value / most).toFixed(2)})`);
  return missed.length === 0 ? 'yes' : `missed at ${missed.join(', ')}`;
}
