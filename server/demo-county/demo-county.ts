import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { createSeededRandom } from './seeded-random.ts';
import { countySettings } from './county-settings.ts';
import { isOutOfReach, reportsWithFaults } from './faults.ts';
import { dayWithin, type Month, monthsBefore } from './month.ts';
import { createChws, createSupervisors, userSettings } from './people.ts';
import { createPlaces, NAME_OF_TWO_UNITS, NAME_OF_UNIT_WITH_NULL, type Places } from './places.ts';
import type { PlantedDifference, PlantedFault } from './planted-fault.ts';
import { countyReports, WITH_REPORTS } from './reports.ts';
import { withSuspects } from './suspects.ts';
import { targetDocument } from './target-document.ts';
import { createDataSets, createTargets } from './targets.ts';
import { MESSAGES } from './translations/messages.ts';

/** How many finished months the county has reported. */
export const FINISHED_MONTHS = 13;

/** An invented county: its documents, and the faults that were planted in them. */
export interface DemoCounty {
  readonly documents: readonly StoredDocument[];
  /** Further revisions of some of them, which did not win: two people edited the same. */
  readonly conflicts: readonly StoredDocument[];
  readonly faults: readonly PlantedFault[];
  /** Of the CHWs whose reports are there, who differs from them; the others' numbers agree. */
  readonly differences: readonly PlantedDifference[];
  /** The contacts whose reports of the last finished month are there. */
  readonly withReports: readonly string[];
}

/** What decides everything in the county. */
export interface DemoCountyRequest {
  /** `YYYY-MM-DD`: the running month is this day's. */
  readonly today: string;
  /** Another seed is another county. */
  readonly seed: string;
  /** The day on which the county's months start; 1 without it. */
  readonly monthStart?: number | undefined;
}

/**
 * Invents a county with the shapes and the faults of real ones; the same request gives the same
 * documents.
 *
 * @example
 * demoCounty({ today: '2026-11-21', seed: 'any' }).documents.length // => under 2,000
 */
export function demoCounty({ today, seed, monthStart = 1 }: DemoCountyRequest): DemoCounty {
  const random = createSeededRandom(seed);
  const places = createPlaces(random);
  const chws = createChws(random, places);
  const supervisors = createSupervisors(random, places);
  const dataSets = createDataSets(random);
  const targets = createTargets(random, dataSets);

  const monthBefore = (back: number): Month => monthsBefore(today, back, monthStart);
  const running = monthBefore(0);
  const lastFinished = monthBefore(1);
  const sound = Array.from({ length: FINISHED_MONTHS - 1 }, (_, index) =>
    monthBefore(FINISHED_MONTHS - index),
  ).flatMap((month) =>
    chws.map(({ contact: owner, user }) =>
      targetDocument(random, targets, { owner, user, month, until: month.days }),
    ),
  );
  const { documents: faulty, faults } = reportsWithFaults({
    random,
    chws,
    targets,
    month: lastFinished,
  });
  const reports = countyReports({ random, chws, targets, month: lastFinished });
  const unfinished = chws
    .filter((_, index) => !isOutOfReach(index))
    .map(({ contact: owner, user }) =>
      targetDocument(random, targets, {
        owner,
        user,
        month: running,
        until: dayWithin(running, today),
      }),
    );

  const officers = ['hrio', 'clerk'].map((role) =>
    userSettings(role, { facility: places.county.lineage._id, role }),
  );
  const planted = withSuspects({
    documents: [
      countySettings({ dataSets, targets, monthStart }),
      ...MESSAGES,
      places.county.document,
      // Each supervisor brings the sub-county, each CHW the area, whose primary contact they are.
      ...supervisors.flatMap(({ documents }) => documents),
      ...[...places.units, places.newUnit].map(({ document }) => document),
      ...chws.flatMap(({ documents }) => documents),
      ...officers,
      ...sound,
      ...faulty,
      ...unfinished,
      ...reports.documents,
    ],
    chws,
    supervisor: firstOf(supervisors),
    month: lastFinished,
    otherPlace: places.county.lineage._id,
    unitWithNull: unitNamed(places, NAME_OF_UNIT_WITH_NULL),
    spare: { orgUnit: random.dhis2Id('org unit', 'spare'), dataSet: dataSets.monthly },
  });
  return {
    documents: planted.documents,
    conflicts: planted.conflicts,
    differences: reports.differences,
    withReports: WITH_REPORTS.flatMap((index) => chws[index]?.contact ?? []),
    faults: [
      ...faults,
      ...planted.faults,
      { kind: 'no-org-unit', ids: chws.slice(-1).map(({ contact }) => contact) },
      { kind: 'equal-names', ids: unitsOfOneName(places) },
    ],
  };
}

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new RangeError('There is none.');
  return first;
}

const unitNamed = ({ units }: Places, name: string): string =>
  firstOf(units.filter(({ document }) => document['name'] === name)).document._id;

const unitsOfOneName = ({ units }: Places): string[] =>
  units
    .filter(({ document }) => document['name'] === NAME_OF_TWO_UNITS)
    .map(({ document }) => document._id);
