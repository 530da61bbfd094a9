import type { Page } from '@playwright/test';
import { CALLS, type RecordedCall } from './recorded-calls.ts';

/** What an extension is given, and what it is answered. */
export interface Recording {
  /** The names of what `cht.v1` holds, one level down. */
  readonly members: Readonly<Record<string, readonly string[] | string>>;
  readonly inputs: readonly string[];
  readonly calls: readonly RecordedCall[];
}

/** Makes the calls with what the element of an extension was given. */
export const recordDataSource = (page: Page, extension: string): Promise<Recording> =>
  page.evaluate(
    async ({ name, calls }): Promise<Recording> => {
      interface Given {
        readonly cht: { readonly v1: Readonly<Record<string, unknown>> };
        readonly inputs: object;
      }
      const { cht, inputs } = document.querySelector(`cht-${name}`) as unknown as Given;
      const members = Object.fromEntries(
        Object.entries(cht.v1).map(([part, value]) => [
          part,
          typeof value === 'object' && value !== null ? Object.keys(value) : typeof value,
        ]),
      );
      const answered = [];
      for (const { path, given } of calls) {
        const [part = '', member] = path.split('.');
        try {
          const holder = (member === undefined ? cht.v1 : cht.v1[part]) as Readonly<
            Record<string, (...some: readonly unknown[]) => unknown>
          >;
          const called = holder[member ?? part];
          if (called === undefined) continue;
          const made = called(...given);
          let value: unknown = await made;
          if (typeof made === 'object' && made !== null && Symbol.asyncIterator in made) {
            const all: unknown[] = [];
            for await (const one of made as AsyncIterable<unknown>) all.push(one);
            value = all;
          }
          answered.push({ path, given, outcome: { value: value ?? null } });
        } catch (cause) {
          const { name: kind, message } = cause as Error;
          answered.push({ path, given, outcome: { error: { name: kind, message } } });
        }
      }
      return { members, inputs: Object.keys(inputs), calls: answered };
    },
    { name: extension, calls: [...CALLS] },
  );
