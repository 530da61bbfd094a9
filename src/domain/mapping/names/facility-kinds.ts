import { groupBy } from '../../group-by.ts';

/** What kind of place a name says that it is. */
export type PlaceKind =
  | 'dispensary'
  | 'health-centre'
  | 'hospital'
  | 'clinic'
  | 'health-post'
  | 'community-unit'
  | 'maternity'
  | 'ward'
  | 'sub-county'
  | 'county'
  | 'district'
  | 'municipality'
  | 'region';

/** Kinds that are an area and no building: names often leave them out. */
const AREAS: ReadonlySet<string> = new Set<PlaceKind>([
  'ward',
  'sub-county',
  'county',
  'district',
  'municipality',
  'region',
]);

/** `isArea('county') // => true` */
export const isArea = (kind: string): boolean => AREAS.has(kind);

/**
 * Words of facilities and areas, folded, by what they say: as the registries of Kenya, Uganda, Tanzania,
 * Nepal and French-speaking countries write them, with their abbreviations. A longer phrase stands before one that
 * it begins with.
 */
const WORDS: Readonly<Record<PlaceKind, string>> = {
  dispensary: 'dispensary, disp, dsp, dispensaire, zahanati',
  'health-centre':
    'health centre, h c, hc, hcentre, healthcentre, healthcenter, medical centre, centre de sante, cds, csps, csb, centro de saude, kituo cha afya, phc, phcc, primary health care centre, primary health centre, مركز صحي, المركز الصحي, प्राथमिक स्वास्थ्य केन्द्र, स्वास्थ्य केन्द्र',
  hospital: 'hospital, hosp, hopital, hospitali, مستشفي, अस्पताल',
  clinic: 'clinic, clin, clinique, cliniki, عياده',
  'health-post': 'health post, hp, h p, healthpost, poste de sante, स्वास्थ्य चौकी',
  'community-unit':
    'community health unit, community unit, chu, c h u, cu, c u, comm unit, basic health unit, bhu',
  maternity: 'maternity home, maternity, maternite, nursing home, nursing',
  ward: 'ward, wd, वडा',
  'sub-county': 'sub county, subcounty, sc, scounty, s county',
  county: 'county, cty',
  district: 'district, dist, wilaya, जिल्ला',
  municipality:
    'rural municipality, municipality, town council, tc, गाउँपालिका, नगरपालिका, metropolitan city, sub metropolitan city',
  region: 'region, province, mkoa, प्रदेश',
};

interface Phrase {
  readonly words: readonly string[];
  readonly kind: PlaceKind;
}

const PHRASES: readonly Phrase[] = Object.entries(WORDS).flatMap(([kind, phrases]) =>
  phrases.split(', ').map((phrase): Phrase => ({
    words: phrase.split(' '),
    kind: kind as PlaceKind,
  })),
);

/** The phrases by their first words. */
const BY_FIRST = groupBy(PHRASES, ({ words: [first] }) => first);

/** The kind that begins at a word, and of how many words it is. */
export const kindAt = (words: readonly string[], at: number): Phrase | undefined =>
  BY_FIRST.get(words[at])?.find((phrase) =>
    phrase.words.every((word, index) => words[at + index] === word),
  );
