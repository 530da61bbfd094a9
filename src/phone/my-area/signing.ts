import {
  dateOfNextSignOff,
  type ChwOfArea,
  type ContactId,
  type SignOff,
  type TelephoneMonth,
} from '../../domain/index.ts';
import type { Screen } from '../show/screen.ts';

/** Who may sign which month of which place. */
export interface Signing {
  readonly screen: Screen;
  readonly contact: ContactId;
  readonly place: ContactId;
  readonly month: TelephoneMonth;
  readonly chws: readonly ChwOfArea[];
  /** All that this phone knows to be signed, by whomever. */
  readonly known: readonly SignOff[];
}

/**
 * What the reader said, where it is what stands. Of somebody else's report this phone cannot know whether
 * it counts: the reader can say so too.
 */
export const ofReader = (latest: SignOff | undefined, contact: ContactId): SignOff | undefined =>
  latest?.contact === contact ? latest : undefined;

/** The date of what the reader says next, by which it stands. */
export const nowAfter = (latest: SignOff | undefined, { screen }: Signing): number =>
  dateOfNextSignOff(Date.now(), latest, screen.today);
