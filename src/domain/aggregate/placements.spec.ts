import { exportRequest } from '../export/export-request.ts';
import { planDataSet, planOrgUnits } from '../export/export-plan.ts';
import { decodeContact } from '../place/contact.ts';
import { exportSettings } from '../settings/export-settings.ts';
import { BIRTHS, DATA_SET, DISTRICT, placeOf, settingsOf, UNIT } from '../testing/builders.ts';
import type { CountingPlan } from './counting-plan.ts';
import { createPlacements } from './placements.ts';

const AREA = 'area0000001';
const contacts = [
  placeOf('district', { orgUnit: DISTRICT }),
  placeOf('unit', { orgUnit: UNIT }, 'district'),
  placeOf('area', { orgUnit: AREA }, 'unit', 'district'),
].flatMap((place) => decodeContact(place) ?? []);

function planOf(request: object): CountingPlan {
  const settings = exportSettings(settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } }));
  const asked = exportRequest({ dataSet: DATA_SET, period: '202602', ...request });
  const plan = planDataSet(settings, asked);
  const whole = plan.ok ? planOrgUnits(plan.value, contacts, '2026-03-05') : plan;
  if (!whole.ok) throw new Error(whole.error.code);
  return whole.value.counting;
}

const LINES = new Map([AREA, DISTRICT, UNIT].map((id, line) => [id, line]));
const shared = ['unit', 'district'];

describe('the placement of an owner', () => {
  for (const [what, request, far, near] of [
    ['at the nearest', {}, [2], [0]],
    ['at all', { attribution: 'ancestors' }, [2, 1], [0, 2, 1]],
  ] as const) {
    it(`is ${what} mapped place, whether its places are shared or not`, () => {
      const placements = createPlacements(planOf(request), LINES);
      for (const time of [1, 2]) {
        expect(placements.of({ lineage: ['chw', 'home'], above: shared }).lines).toEqual(far);
        expect(placements.of({ lineage: ['chw', 'home', ...shared] }).lines).toEqual(far);
        expect(placements.of({ lineage: ['chw', 'area'], above: shared }).lines).toEqual(near);
        expect(placements.of({ lineage: ['area'], above: shared }).lines).toEqual(near);
        expect(placements.of({ lineage: ['chw'], above: [] })).toBe(placements.nowhere);
        expect(time).toBeLessThan(3);
      }
    });
  }

  it('matters where a chosen place is on the lineage, also above the nearest', () => {
    const placements = createPlacements(planOf({ orgUnits: [DISTRICT] }), new Map([[DISTRICT, 0]]));
    const placement = placements.of({ lineage: ['chw', 'home'], above: shared });
    expect([placement.isChosen, placement.isMapped, placement.lines]).toEqual([true, true, []]);
    expect(placements.of({ lineage: ['chw'], above: ['elsewhere'] }).isChosen).toBe(false);
    expect(placements.nowhere.isChosen).toBe(false);
  });
});
