import type { FactoryProvider } from '@angular/core';
import { inject } from '@angular/core';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import { CountingRoom } from '../worker/export-engine.ts';
import { OPEN_COUNTING_ROOM, type OpenedRoom } from '../worker/export-worker.ts';

/** Counts in the spec's own thread, on the database that the spec opens; closing aborts its signal. */
export const countingRoomHere = (): FactoryProvider => ({
  provide: OPEN_COUNTING_ROOM,
  useFactory: (): (() => OpenedRoom) => {
    const open = inject(OPEN_DATABASE);
    return () => {
      const controller = new AbortController();
      return {
        room: new CountingRoom(() => open(controller.signal)),
        close: () => {
          controller.abort();
        },
      };
    };
  },
});
