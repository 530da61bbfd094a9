import { Component, computed, DestroyRef, ElementRef, inject } from '@angular/core';
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
import { errorWords } from '../export/export-error-card/error-words.ts';
import { chosenFile, type ChosenFile } from './chosen-file.ts';
import { Dhis2Reader } from './dhis2-reader/dhis2-reader.ts';
import { FileDownloader } from '../../../file-download/file-downloader.ts';
import { focusNextEntry, type LeftEntry } from './focus-next-entry.ts';
import { offeredElement, offeredUnit, type MappingEntry } from './mapping-entry.ts';
import {
  progressOf,
  suggestedByGroup,
  suggestedEntries,
  type MappingGroup,
} from './mapping-groups.ts';
import { layOutInPortions, shownGroups } from './shown-groups.ts';
import { MappingPageActions } from './state/mapping.actions.ts';
import { nextTask } from './state/in-slices.ts';
import { mappingFeature } from './state/mapping.feature.ts';
import { MappingSuggestions } from './state/mapping-suggestions.ts';
import { SuggestionEntry } from './suggestion-entry/suggestion-entry.ts';
import { TableLoader } from './table-loader/table-loader.ts';

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
  /** The entry that was decided last, as it stood: whoever uses a keyboard goes on from there. */
  #left: LeftEntry | undefined;
  protected readonly state = this.#store.selectSignal(mappingFeature.selectMappingState);
  /** The DHIS2 that the host passes requests on to; undefined where there is none. */
  protected readonly server = this.#store.selectSignal(dhis2ServerFeature.selectServer);
  /** The data sets that can be chosen: of what is loaded, or of a DHIS2 of which none is read yet. */
  protected readonly dataSets = computed(
    () => this.state().loaded?.dataSets ?? this.state().asked?.dataSets ?? [],
  );
  protected readonly files = this.#store.selectSignal(mappingFeature.selectFiles);

  /** The words that the export has for the same error: its cause, and what the database says. */
  protected readonly words = errorWords;
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
  readonly #byGroup = computed(() =>
    suggestedByGroup(
      suggestedEntries({
        places: this.#places(),
        targets: this.#targets(),
        units: this.#units(),
        choices: this.#choices(),
        names: this.#names(),
      }),
      (one) => this.isDecided(one),
    ),
  );
  protected readonly shown = shownGroups(this.#byGroup);
  protected readonly progress = computed(() => progressOf(this.#byGroup()));

  constructor() {
    layOutInPortions(
      this.shown,
      () => {
        if (this.#left !== undefined) focusNextEntry(this.#element.nativeElement, this.#left);
      },
      nextTask,
    );
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
    group: MappingGroup,
    index: number,
  ): void {
    this.#left = { group, index };
    this.#store.dispatch(MappingPageActions.decided({ of, id, choice }));
  }

  protected undo({ of, id }: MappingEntry, group: MappingGroup, index: number): void {
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
