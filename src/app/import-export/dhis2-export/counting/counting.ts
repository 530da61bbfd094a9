import { inject, Injectable } from '@angular/core';
import type { DataValue, DataValueSet } from '../../../../domain/index.ts';
import { OPEN_COUNTING_ROOM, type OpenedRoom } from './open-counting-room.ts';

/** So many data values cross threads within a few milliseconds. */
const DATA_VALUES_AT_ONCE = 2000;

/** The counting room of the present export; there is one at most. */
@Injectable()
export class Counting {
  readonly #open = inject(OPEN_COUNTING_ROOM);
  #opened: OpenedRoom | undefined;

  /** Undefined where nothing is being exported or looked at. */
  get room(): OpenedRoom['room'] | undefined {
    return this.#opened?.room;
  }

  /** Opens a room for a new export, in the place of the one before. */
  anew(): OpenedRoom['room'] {
    this.close();
    this.#opened = this.#open();
    return this.#opened.room;
  }

  close(): void {
    this.#opened?.close();
    this.#opened = undefined;
  }

  /** Fetches what was written, a few data values at a time, and closes the room behind it. */
  async handedOver(): Promise<DataValueSet | undefined> {
    const opened = this.#opened;
    const head = await opened?.room.head();
    if (opened === undefined || head === undefined) return undefined;
    const dataValues: DataValue[] = [];
    for (;;) {
      const more = await opened.room.dataValues(dataValues.length, DATA_VALUES_AT_ONCE);
      if (more.length === 0) break;
      dataValues.push(...more);
    }
    await opened.room.settled();
    if (this.#opened === opened) this.close();
    return { ...head, dataValues };
  }
}
