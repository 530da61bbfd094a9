/** Where the numbers of an export come from: what phones wrote, what the reports give, or cases of Go.Data. */
export type ExportSource = 'phones' | 'recalculated' | 'godata';

/** That an export of the same choice was made last of the other source, and is not compared with. */
export interface LastOfOtherSource {
  /** When it was made. */
  readonly at: string;
  readonly source: ExportSource;
  /** The same in words. */
  readonly message: string;
}

const WORDS: Readonly<Record<ExportSource, string>> = {
  phones: 'of what phones wrote',
  recalculated: 'calculated from the reports',
  godata: 'of cases of Go.Data',
};

const differ = (other: ExportSource): string =>
  `was ${WORDS[other]}, and this one is ${WORDS[other === 'phones' ? 'recalculated' : 'phones']}`;

/**
 * Says that the last export of a choice was of another source than this one.
 *
 * @param other the last one's
 */
export const lastOfOtherSource = (other: ExportSource, at: string): LastOfOtherSource => ({
  at,
  source: other,
  message:
    `the last export of this choice, ${at}, ${differ(other)}: they are not compared, and rows that ` +
    'that one alone had are not told as left behind',
});

/** The same of an export that is compared with all the same, since it was named. */
export const lineOfOtherSource = (other: ExportSource): string =>
  `the former export ${differ(other)}: differences need not be changes of the work`;
