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
import { nextTask } from './state/in-slices.ts';
import { mappingFeature } from './state/mapping.feature.ts';
import { MappingSuggestions } from './state/mapping-suggestions.ts';
import { SuggestionEntry } from './suggestion-entry/suggestion-entry.ts';
import { TableLoader } from './table-loader/table-loader.ts';

/** The groups in the order in which they ask for attention. */
const GROUPS = ['conflict', 'to-confirm', 'nothing-found', 'certain', 'decided', 'mapped'] as const;

type Group = (typeof GROUPS)[number];

/** As many entries of a group as are shown at once. */
const PORTION = 25;

/** As many of them as are laid out between two answers of the page. */
const AT_ONCE = 5;

/** A place or target before it is made to be shown: of thousands a few are. */
interface Suggested extends Pick<MappingEntry, 'of' | 'id' | 'state'> {
  readonly toEntry: () => MappingEntry;
}

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
  readonly #laidOut = signal<Readonly<Partial<Record<Group, number>>>>({});
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
  readonly #byGroup = computed(() => {
    const units = this.#units();
    const names = this.#names();
    const choices = new Map(this.#choices().map((choice) => [choice.key, choice]));
    const all: readonly Suggested[] = [
      ...this.#places().map((one) => ({
        of: 'place' as const,
        id: one.place.id,
        state: one.state,
        toEntry: () => entryOfPlace(one, units, names),
      })),
      ...this.#targets().map((one) => ({
        of: 'target' as const,
        id: one.target.id,
        state: one.state,
        toEntry: () => entryOfTarget(one, choices),
      })),
    ];
    const byGroup = new Map<Group, Suggested[]>(GROUPS.map((group) => [group, []]));
    for (const one of all) byGroup.get(this.#groupOf(one))?.push(one);
    return byGroup;
  });
  protected readonly groups = computed(() =>
    [...this.#byGroup()]
      .filter(([, suggested]) => suggested.length > 0)
      .map(([name, suggested]) => {
        const isOpen = this.#opened()[name] ?? false;
        const wanted = isOpen ? Math.min(suggested.length, this.#shown()[name] ?? PORTION) : 0;
        const entries = suggested
          .slice(0, Math.min(wanted, this.#laidOut()[name] ?? AT_ONCE))
          .map(({ toEntry }) => toEntry());
        return { name, isOpen, count: suggested.length, wanted, entries };
      }),
  );
  protected readonly progress = computed(() => {
    const counts = [...this.#byGroup()].map(([name, { length }]) => ({ name, length }));
    const sum = (of: typeof counts): number => of.reduce((all, { length }) => all + length, 0);
    const open = ['conflict', 'to-confirm', 'nothing-found'];
    return {
      done: sum(counts.filter(({ name }) => !open.includes(name))),
      all: sum(counts),
    };
  });

  constructor() {
    const injector = inject(Injector);
    let isLeft = false;
    inject(DestroyRef).onDestroy(() => {
      isLeft = true;
    });
    effect(() => {
      const unfinished = this.groups().find(({ wanted, entries }) => entries.length < wanted);
      afterNextRender(
        () => {
          this.#goOn();
          if (unfinished === undefined) return;
          const { name, entries } = unfinished;
          void nextTask().then(() => {
            if (!isLeft) this.#layOut(name, entries.length + AT_ONCE);
          });
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

  protected isDecided({ of, id }: Pick<MappingEntry, 'of' | 'id'>): boolean {
    return Object.hasOwn(of === 'place' ? this.state().places : this.state().targets, id);
  }

  #layOut(group: Group, count: number): void {
    this.#laidOut.update((laidOut) => ({ ...laidOut, [group]: count }));
  }

  #groupOf(entry: Pick<MappingEntry, 'of' | 'id' | 'state'>): Group {
    // What is so already is no change, whoever decided it.
    if (this.isDecided(entry) && !['conflict', 'mapped'].includes(entry.state)) return 'decided';
    return entry.state === 'confirmed' || entry.state === 'left-out' ? 'decided' : entry.state;
  }

  /** Of a group that is closed nothing is made: there may be thousands. */
  protected toggled(group: Group, isOpen: boolean): void {
    if (!isOpen) this.#layOut(group, AT_ONCE);
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
