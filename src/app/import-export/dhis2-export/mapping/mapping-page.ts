import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { toMappingCsv } from '../../../../domain/index.ts';
import { Dhis2Credentials } from '../dhis2/connection/dhis2-credentials.ts';
import { Dhis2ServerActions } from '../dhis2/connection/dhis2-server.actions.ts';
import { dhis2ServerFeature } from '../dhis2/connection/dhis2-server.feature.ts';
import { chosenFile, type ChosenFile } from './chosen-file.ts';
import { Dhis2Reader } from './dhis2-reader/dhis2-reader.ts';
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
import { MappingSuggestions } from './state/mapping-suggestions.ts';
import { SuggestionEntry } from './suggestion-entry/suggestion-entry.ts';
import { TableLoader } from './table-loader/table-loader.ts';

/** The groups in the order in which they ask for attention. */
const GROUPS = ['conflict', 'to-confirm', 'nothing-found', 'certain', 'decided', 'mapped'] as const;

type Group = (typeof GROUPS)[number];

/** As many entries of a group as are shown at once. */
const PORTION = 50;

/** The page on which places and targets are mapped: both sides, what is suggested, and the files. */
@Component({
  selector: 'cht-mapping-page',
  imports: [
    Dhis2Reader,
    MatButtonModule,
    MatCheckboxModule,
    MatIcon,
    MatProgressBar,
    MatSelectModule,
    RouterLink,
    SuggestionEntry,
    TableLoader,
    TranslatePipe,
  ],
  templateUrl: './mapping-page.html',
  styleUrls: ['../shared/styles/expansion-row.scss', './mapping-page.scss'],
})
export class MappingPage {
  readonly #store = inject(Store);
  readonly #downloader = inject(FileDownloader);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #places = this.#store.selectSignal(mappingFeature.selectSuggestedPlaces);
  readonly #targets = this.#store.selectSignal(mappingFeature.selectSuggestedTargets);
  readonly #units = this.#store.selectSignal(mappingFeature.selectUnits);
  readonly #choices = this.#store.selectSignal(mappingFeature.selectChoices);
  readonly #names = this.#store.selectSignal(mappingFeature.selectNames);
  readonly #rows = this.#store.selectSignal(mappingFeature.selectRows);
  readonly #opened = signal<Readonly<Partial<Record<Group, boolean>>>>({
    conflict: true,
    'to-confirm': true,
  });
  /** The entry that was decided last, as it stood: whoever uses a keyboard goes on from there. */
  #left: { readonly group: Group; readonly index: number } | undefined;
  readonly #shown = signal<Readonly<Partial<Record<Group, number>>>>({});
  protected readonly state = this.#store.selectSignal(mappingFeature.selectMappingState);
  /** The DHIS2 that the host passes requests on to; undefined where there is none. */
  protected readonly server = this.#store.selectSignal(dhis2ServerFeature.selectServer);
  /** The data sets that can be chosen: of what is loaded, or of a DHIS2 of which none is read yet. */
  protected readonly dataSets = computed(
    () => this.state().loaded?.dataSets ?? this.state().asked?.dataSets ?? [],
  );
  protected readonly files = this.#store.selectSignal(mappingFeature.selectFiles);

  protected readonly ticked = computed(
    () => new Set(this.state().basis?.types ?? this.state().types),
  );
  protected readonly unitOptions = computed(() =>
    [...this.#units().values()]
      .filter(({ isAssigned }) => isAssigned)
      .map(({ id }) => offeredUnit(id, this.#units())),
  );
  /** A table that was loaded, and how much of it is taken over. */
  protected readonly table = computed(() => {
    const { table } = this.state();
    if (table === null) return null;
    const { fileName, places, targets, unused } = table;
    return { fileName, unused, count: Object.keys(places).length + Object.keys(targets).length };
  });
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
        const isOpen = this.#opened()[name] ?? false;
        const most = isOpen ? (this.#shown()[name] ?? PORTION) : 0;
        return { name, isOpen, count: entries.length, entries: entries.slice(0, most) };
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
    const injector = inject(Injector);
    effect(() => {
      this.groups();
      afterNextRender(
        () => {
          this.#goOn();
        },
        { injector },
      );
    });
    const suggestions = inject(MappingSuggestions);
    const dataSet = inject(ActivatedRoute).snapshot.queryParamMap.get('dataSet');
    const credentials = inject(Dhis2Credentials);
    this.#store.dispatch(MappingPageActions.entered({ dataSet }));
    this.#store.dispatch(Dhis2ServerActions.panelOpened());
    inject(DestroyRef).onDestroy(() => {
      this.#store.dispatch(MappingPageActions.left());
      credentials.forget();
      suggestions.forget();
    });
  }

  protected isDecided({ of, id }: MappingEntry): boolean {
    return Object.hasOwn(of === 'place' ? this.state().places : this.state().targets, id);
  }

  #groupOf(entry: MappingEntry): Group {
    // What is so already is no change, whoever decided it.
    if (this.isDecided(entry) && !['conflict', 'mapped'].includes(entry.state)) return 'decided';
    return entry.state === 'confirmed' || entry.state === 'left-out' ? 'decided' : entry.state;
  }

  /** Of a group that is closed nothing is made: there may be thousands. */
  protected toggled(group: Group, isOpen: boolean): void {
    this.#opened.update((opened) => ({ ...opened, [group]: isOpen }));
  }

  /** Where what had the focus has gone to another group, the next one has it. */
  #goOn(): void {
    const left = this.#left;
    if (left === undefined || document.activeElement !== document.body) return;
    const group = this.#element.nativeElement.querySelector(`[data-group='${left.group}']`);
    const entries = [...(group?.querySelectorAll('cht-suggestion-entry') ?? [])];
    const next = entries[left.index] ?? entries.at(-1);
    const other = this.#element.nativeElement.querySelector<HTMLElement>('[data-group] summary');
    (next?.querySelector('button') ?? group?.querySelector('summary') ?? other)?.focus();
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
    const file = await chosenFile(input);
    if (file !== undefined) this.#store.dispatch(MappingPageActions.fileChosen(file));
  }

  protected takeTable(file: ChosenFile): void {
    this.#store.dispatch(MappingPageActions.tableChosen(file));
  }

  protected read(server: string): void {
    this.#store.dispatch(MappingPageActions.readClicked({ server }));
  }

  protected stop(): void {
    this.#store.dispatch(MappingPageActions.stopClicked());
  }

  protected chooseDataSet(dataSet: string): void {
    this.#store.dispatch(MappingPageActions.dataSetChosen({ dataSet }));
  }

  protected decide(
    { of, id }: MappingEntry,
    choice: string | null,
    group: Group,
    index: number,
  ): void {
    this.#left = { group, index };
    this.#store.dispatch(MappingPageActions.decided({ of, id, choice }));
  }

  protected undo({ of, id }: MappingEntry, group: Group, index: number): void {
    this.#left = { group, index };
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
