import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { DataValueRow, ReceiptReadBack } from '../../../../../domain/index.ts';
import type { FileFacts, Changes } from '../../worker/file/history-protocol.ts';

/** What was found out about a file that was handed over, or that has nothing any more. */
export interface RecordedFile {
  /** When it was made, as `2026-11-21T08:15:30.000Z`. */
  readonly at: string;
  /** Absent where there was nothing to write. */
  readonly facts?: FileFacts;
  /** Whether this browser keeps it for the next comparison. */
  readonly isKept: boolean;
  /** What DHIS2 was read back to hold of it; absent where it was not. */
  readonly readBack?: ReceiptReadBack;
  /** How many exports this browser keeps. */
  readonly kept: number;
  /** The rows that are left behind in DHIS2, as far as they can be shown. */
  readonly leftBehind: readonly DataValueRow[];
  /** What changed since the former export of the same choice; absent where there is none. */
  readonly since?: {
    readonly at: string;
    readonly fileName: string;
    readonly changes: Changes;
  };
}

/** What the officer wants of past exports. */
export const HistoryPanelActions = createActionGroup({
  source: 'History Panel',
  events: {
    'Removals Clicked': emptyProps(),
    'Forget Clicked': emptyProps(),
  },
});

/** What the worker and this browser's store said. */
export const HistoryActions = createActionGroup({
  source: 'History',
  events: {
    Recorded: props<{ recorded: RecordedFile }>(),
    /** An import of the file was read back. */
    'Read Back': props<{ readBack: ReceiptReadBack }>(),
    Forgotten: emptyProps(),
  },
});
