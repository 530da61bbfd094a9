import { accountName } from './account-kind.ts';
import { FAULTS, silentIn } from './faults.ts';
import { scatter } from './ids.ts';
import { firstRev, type Kind } from './kind.ts';
import type { Layout } from './layout.ts';
import type { Registers } from './registers.ts';
import { sampleNumber, sampleText } from './sample.ts';
import { TARGETS } from './targets.ts';

/** Owner, user, revision, date, and two numbers of each target. */
const COUNT_OF_VALUES = 4 + 2 * TARGETS.length;

const DAY = 86_400_000;
const PARTS = TARGETS.map((id, index) => `${index > 0 ? '}},' : ''}{"id":"${id}","value":{"pass":`);

/** The account of a CHW: its second one has a suffix, so that the ids of both sort as they should. */
const accountOf = (place: number, second: boolean): string =>
  `${accountName(place)}${second ? '_b' : ''}`;

/** Midnight in Nairobi of the last day of a month. */
function lastMidnight(tag: string): number {
  const [year = 0, month = 0] = tag.split('-').map(Number);
  return Date.UTC(year, month, 0) - 3 * 3_600_000;
}

/**
 * The target documents of a month. Slot `2n` is that of the owner with the nth contact id, slot
 * `2n + 1` that of a second account, which few have.
 */
export function targetKind({ tags }: Layout, { chws }: Registers, month: number): Kind {
  const tag = tags[month] ?? '';
  const silent = silentIn(month);
  const last = lastMidnight(tag);
  const start = `target~${tag}~`;
  const middle = '~org.couchdb.user:';
  const isTaken = (slot: number): boolean =>
    slot % 2 === 0 ? !silent.has(slot / 2) : FAULTS.secondAccount.has((slot - 1) / 2);
  const isBad = (place: number): boolean => FAULTS.badNumber.has(place);
  const userAt = (slot: number): string => accountOf(slot >> 1, slot % 2 === 1);

  return {
    name: `target documents of ${tag}`,
    slots: chws.size * 2,
    isTaken,
    takenBelow: (slot) => {
      const place = slot >> 1;
      const first = slot % 2 === 1 && !silent.has(place) ? 1 : 0;
      return place - silent.below(place) + first + FAULTS.secondAccount.below(place);
    },
    idAt: (slot) => `${start}${chws.idAt(slot >> 1)}${middle}${userAt(slot)}`,
    slotOf: (id) => {
      if (!id.startsWith(start)) return undefined;
      const place = chws.placeOf(id.slice(start.length, start.length + 36));
      if (place === undefined) return undefined;
      const slot = place * 2 + (id.endsWith('_b') ? 1 : 0);
      const user = id.slice(start.length + 36 + middle.length);
      return isTaken(slot) && user === userAt(slot) ? slot : undefined;
    },
    revAt: (slot) => firstRev(chws.idAt(slot >> 1)),
    valuesAt: (slot, needed = Infinity) => {
      const place = slot >> 1;
      const owner = chws.idAt(place);
      const updated = last - (slot % 2 === 1 ? (place % 3) * DAY : (place % 7) * DAY);
      const values = [owner, userAt(slot), firstRev(owner), String(updated)];
      if (needed <= values.length) return values;
      let chance = scatter(place * 8 + month);
      while (values.length < COUNT_OF_VALUES) {
        chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
        const total = (chance >>> 24) & 31;
        values.push(String((total * ((chance >>> 16) & 15)) >> 4), String(total));
      }
      if (isBad(place)) values[5] = '"many"';
      return values;
    },
    text: (values) => {
      const [owner = '', user = '', rev = '', updated = ''] = values;
      const account = `org.couchdb.user:${user}`;
      let text = `{"_id":"target~${tag}~${owner}~${account}","_rev":"${rev}","type":"target","user":"${account}","owner":"${owner}","reporting_period":"${tag}","updated_date":${updated},"targets":[`;
      for (let target = 0; target < PARTS.length; target += 1) {
        text += `${PARTS[target] ?? ''}${values[4 + target * 2] ?? ''},"total":${values[5 + target * 2] ?? ''}`;
      }
      return `${text}}}]}`;
    },
    sample: [
      ...[0, 1, 2].map(sampleText),
      ...Array.from({ length: 1 + 2 * TARGETS.length }, (_, index) => sampleNumber(index + 3)),
    ],
    isOdd: (slot) => isBad(slot >> 1),
  };
}
