import { effect, inject, linkedSignal, untracked, type Signal, type Type } from '@angular/core';
import {
  rowKeysOfDataSet,
  type DataSetMetadata,
  type ExportSettings,
} from '../../../../domain/index.ts';
import type { RowNames } from '../shared/names/row-names.ts';
import { ReviewWorkerClient } from '../worker/review/review-worker-client.ts';
import type { ChosenOfSheet } from './shared/counted-of.ts';
import type { ReviewState } from './state/review-state.ts';

/** The official form of an org unit, loaded when it is shown. */
interface ShownForm {
  readonly orgUnit: string;
  /** The choice that was counted. */
  readonly choice: string;
  readonly component: Type<unknown>;
  readonly inputs: Record<string, unknown>;
}

/** What is counted and how it is named, for a form that is filled with it. */
interface FormSource {
  readonly state: Signal<Pick<ReviewState, 'count'>>;
  /** When it was counted, in words. */
  readonly counted: Signal<string | undefined>;
  readonly chosen: Signal<ChosenOfSheet | undefined>;
  readonly names: Signal<RowNames>;
  readonly targets: Signal<ExportSettings['targets']>;
  readonly metadata: Signal<{
    readonly loaded?: { readonly metadata: DataSetMetadata } | undefined;
  }>;
  /** The form was taken away. */
  readonly onClosed: () => void;
}

/** Shows what one org unit reports in the layout of DHIS2's form, one at a time. */
export interface OfficialForms {
  /** Of another choice it is not. */
  readonly shown: Signal<ShownForm | undefined>;
  readonly show: (orgUnit: string) => Promise<void>;
}

/** The official forms of what is counted: what is shown follows each count. */
export function officialForms({
  state,
  counted,
  chosen,
  names,
  targets,
  metadata,
  onClosed,
}: FormSource): OfficialForms {
  const worker = inject(ReviewWorkerClient);
  const choiceText = (): string | undefined => JSON.stringify(state().count?.choice);
  const shown = linkedSignal<string | undefined, ShownForm | undefined>({
    source: choiceText,
    // Without a count there is no choice.
    computation: (choice, before) => {
      const form: ShownForm | undefined = before?.value;
      return choice === undefined || choice === form?.choice ? form : undefined;
    },
  });
  const close = (): void => {
    shown.set(undefined);
    onClosed();
  };
  const show = async (orgUnit: string): Promise<void> => {
    const sheet = await worker.reviewSheet(orgUnit);
    const of = chosen();
    if (sheet === undefined || of === undefined) return;
    const source = {
      sheet,
      metadata: metadata().loaded?.metadata,
      keys: rowKeysOfDataSet(targets(), of.dataSet.id),
      chosen: of,
      counted: counted() ?? '',
      names: names(),
    };
    // Few open it: nobody else loads it.
    const { OfficialForm: component } = await import('./official-form/official-form.ts');
    shown.set({ orgUnit, choice: choiceText() ?? '', component, inputs: { source, close } });
  };
  effect(() => {
    const isCounted = state().count !== undefined;
    const form = untracked(shown);
    // Counted again, it has the new numbers.
    if (isCounted && form !== undefined) void show(form.orgUnit);
  });
  return { shown, show };
}
