import { inject, Injectable } from '@angular/core';
import type { DataValue, DataValueSet } from '../../../../domain/index.ts';
import { EXPORT_WORKER, type WorkerHandle } from './export-worker.ts';

/** So many data values cross threads within a few milliseconds. */
const DATA_VALUES_AT_ONCE = 1000;

/** The counting room of the present export; there is one at most. */
@Injectable()
export class ExportWorkerClient {
  readonly #open = inject(EXPORT_WORKER);
  #opened: WorkerHandle | undefined;

  /** Undefined where nothing was exported, or nobody needs it any more. */
  get room(): WorkerHandle['room'] | undefined {
    return this.#opened?.room;
  }

  /** Opens a room for a new export, in the place of the one before. */
  anew(): WorkerHandle['room'] {
    this.release();
    this.#opened = this.#open();
    return this.#opened.room;
  }

  /** Ends at once what happens in the room, requests included. */
  close(): void {
    this.#opened?.close();
    this.#opened = undefined;
  }

  /** Closes the room of a finished export when what the next one can use is kept. */
  release(): void {
    const opened = this.#opened;
    this.#opened = undefined;
    const close = (): void => opened?.close();
    opened?.room.settled().then(close, close);
  }

  /** Fetches what was written, a few data values at a time; undefined where nothing was. */
  async dataValueSet(): Promise<DataValueSet | undefined> {
    const { room } = this;
    const head = await room?.head();
    if (room === undefined || head === undefined) return undefined;
    const dataValues: DataValue[] = [];
    for (;;) {
      // As a text, which takes a fraction of the time that objects take from thread to thread.
      const text = await room.dataValues(dataValues.length, DATA_VALUES_AT_ONCE);
      const more = JSON.parse(text) as readonly DataValue[];
      if (more.length === 0) return { ...head, dataValues };
      dataValues.push(...more);
    }
  }
}
