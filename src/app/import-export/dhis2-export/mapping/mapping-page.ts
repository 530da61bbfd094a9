import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { decodeText } from '../../../../data-access/index.ts';
import { toMappingCsv } from '../../../../domain/index.ts';
import { FileDownloader } from '../../../file-download/file-downloader.ts';
import {
  entryOfPlace,
  entryOfTarget,
  offeredElement,
  offeredUnit,
  type MappingEntry,
} from './mapping-entry.ts';
import { MappingPageActions } from './state/mapping.actions.ts';
import { mappingFeature } from './state/mapping.feature.ts';
import { SuggestionEntry } from './suggestion-entry/suggestion-entry.ts';

/** The groups in the order in which they ask for attention. */
const GROUPS = ['conflict', 'to-confirm', 'nothing-found', 'certain', 'decided', 'mapped'] as const;

type Group = (typeof GROUPS)[number];

/** As many entries of a group as are shown at once. */
const PORTION = 50;

/** The page on which places and targets are mapped: both sides, what is suggested, and the files. */
@Component({
  selector: 'cht-mapping-page',
  imports: [
    MatButtonModule,
    MatCheckboxModule,
    MatIcon,
    MatProgressBar,
    MatSelectModule,
    RouterLink,
    SuggestionEntry,
    TranslatePipe,
  ],
  templateUrl: './mapping-page.html',
  styleUrls: ['../shared/styles/expansion-row.scss', './mapping-page.scss'],
})
export class MappingPage {
  readonly #store = inject(Store);
  readonly #downloader = inject(FileDownloader);
  readonly #places = this.#store.selectSignal(mappingFeature.selectSuggestedPlaces);
  readonly #targets = this.#store.selectSignal(mappingFeature.selectSuggestedTargets);
  readonly #units = this.#store.selectSignal(mappingFeature.selectUnits);
  readonly #choices = this.#store.selectSignal(mappingFeature.selectChoices);
  readonly #names = this.#store.selectSignal(mappingFeature.selectNames);
  readonly #rows = this.#store.selectSignal(mappingFeature.selectRows);
  readonly #shown = signal<Readonly<Partial<Record<Group, number>>>>({});
  protected readonly state = this.#store.selectSignal(mappingFeature.selectMappingState);
  protected readonly files = this.#store.selectSignal(mappingFeature.selectFiles);

  protected readonly ticked = computed(
    () => new Set(this.state().basis?.types ?? this.state().types),
  );
  protected readonly unitOptions = computed(() =>
    [...this.#units().values()]
      .filter(({ isAssigned }) => isAssigned)
      .map(({ id }) => offeredUnit(id, this.#units())),
  );
  protected readonly elementOptions = computed(() => this.#choices().map(offeredElement));
  readonly #entries = computed((): readonly MappingEntry[] => {
    const choices = new Map(this.#choices().map((choice) => [choice.key, choice]));
    return [
      ...this.#places().map((one) => entryOfPlace(one, this.#units(), this.#names())),
      ...this.#targets().map((one) => entryOfTarget(one, choices)),
    ];
  });
  protected readonly groups = computed(() => {
    const byGroup = new Map<Group, MappingEntry[]>(GROUPS.map((group) => [group, []]));
    for (const entry of this.#entries()) byGroup.get(this.#groupOf(entry))?.push(entry);
    return [...byGroup]
      .filter(([, entries]) => entries.length > 0)
      .map(([name, entries]) => {
        const most = this.#shown()[name] ?? PORTION;
        return { name, count: entries.length, entries: entries.slice(0, most) };
      });
  });
  protected readonly progress = computed(() => {
    const all = this.#entries();
    const open = all.filter((entry) =>
      ['conflict', 'to-confirm', 'nothing-found'].includes(this.#groupOf(entry)),
    );
    return { done: all.length - open.length, all: all.length };
  });

  constructor() {
    this.#store.dispatch(MappingPageActions.entered());
    inject(DestroyRef).onDestroy(() => {
      this.#store.dispatch(MappingPageActions.left());
    });
  }

  protected isDecided({ of, id }: MappingEntry): boolean {
    return Object.hasOwn(of === 'place' ? this.state().places : this.state().targets, id);
  }

  #groupOf(entry: MappingEntry): Group {
    if (this.isDecided(entry) && entry.state !== 'conflict') return 'decided';
    return entry.state === 'confirmed' || entry.state === 'left-out' ? 'decided' : entry.state;
  }

  protected showMore(group: Group, count: number): void {
    this.#shown.update((shown) => ({ ...shown, [group]: count + PORTION }));
  }

  protected retry(): void {
    this.#store.dispatch(MappingPageActions.retryClicked());
  }

  protected tick(type: string, isTicked: boolean): void {
    const types = new Set(this.ticked());
    if (isTicked) types.add(type);
    else types.delete(type);
    this.#store.dispatch(MappingPageActions.typesChosen({ types: [...types] }));
  }

  protected async choose(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    // A file that cannot be read any more is told like one that holds nothing.
    const text = await file.arrayBuffer().then(
      (bytes) => decodeText(new Uint8Array(bytes)),
      () => '',
    );
    // The same file may be chosen again once it is corrected.
    input.value = '';
    this.#store.dispatch(MappingPageActions.fileChosen({ fileName: file.name, text }));
  }

  protected chooseDataSet(dataSet: string): void {
    this.#store.dispatch(MappingPageActions.dataSetChosen({ dataSet }));
  }

  protected decide({ of, id }: MappingEntry, choice: string | null): void {
    this.#store.dispatch(MappingPageActions.decided({ of, id, choice }));
  }

  protected undo({ of, id }: MappingEntry): void {
    this.#store.dispatch(MappingPageActions.decisionUndone({ of, id }));
  }

  protected save(name: string, text: string, type = 'text/csv'): void {
    this.#downloader.download({ name, content: new Blob([text], { type }) });
  }

  protected savePatch(patch: unknown): void {
    this.save('settings-patch.json', `${JSON.stringify(patch, null, 2)}\n`, 'application/json');
  }

  protected saveTable(): void {
    this.save('mapping.csv', toMappingCsv(this.#rows()));
  }

  protected readonly placesIn = (text: string): number => text.trimEnd().split('\n').length - 1;
}
