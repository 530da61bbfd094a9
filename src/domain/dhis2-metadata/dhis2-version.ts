/** Both importers of DHIS2: that of 2.36 to 2.42, and that of 2.43 and later. */
export type Dhis2Generation = 'upTo242' | 'since243';

/** The last release that reads input periods the wrong way round; all of 2.43 before it do too. */
const LAST_WITH_REVERSED_INPUT_PERIODS = [43, 1, 1];

/**
 * The importer of a version, as `GET /api/system/info` and metadata files write it; undefined where
 * the text is no version.
 *
 * @example
 * generationOf('2.42.5.2') // => 'upTo242'
 * generationOf('2.43.1-SNAPSHOT') // => 'since243'
 */
export function generationOf(version: string | undefined): Dhis2Generation | undefined {
  const [release] = partsOfVersion(version);
  if (release === undefined) return undefined;
  return release < 43 ? 'upTo242' : 'since243';
}

/**
 * Whether a version refuses a month whose input period is open, and takes one whose is closed: every
 * release from 2.43.0 to 2.43.1.1 does (dhis2-core, `DefaultDataEntryService.validateEntryTimeliness`).
 * A later one, also as a snapshot, does not.
 *
 * @example
 * hasReversedInputPeriods('2.43.1') // => true
 * hasReversedInputPeriods('2.43.2') // => false
 */
export function hasReversedInputPeriods(version: string): boolean {
  const parts = partsOfVersion(version);
  if (parts[0] !== 43) return false;
  const difference = LAST_WITH_REVERSED_INPUT_PERIODS.map(
    (last, index) => (parts[index] ?? 0) - last,
  ).find((one) => one !== 0);
  return difference === undefined || difference < 0;
}

/** `2.43.1.1` as 43, 1, 1; none where it is no version. */
function partsOfVersion(version: string | undefined): readonly number[] {
  const [, numbers] = /^2\.(\d+(?:\.\d+)*)/.exec(version ?? '') ?? [];
  return numbers === undefined ? [] : numbers.split('.').map(Number);
}
