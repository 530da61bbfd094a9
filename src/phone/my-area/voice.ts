import type { Names } from '../show/names-of.ts';
import type { Speech } from '../show/speech.ts';

/** Everything that the screens say with. */
export interface Voice {
  readonly speech: Speech;
  readonly names: Names;
}
