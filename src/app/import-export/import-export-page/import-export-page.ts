import { Component, computed, effect, inject } from '@angular/core';
import { MatTabsModule } from '@angular/material/tabs';
import { Title } from '@angular/platform-browser';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { DHIS2_EXPORT_OPTIONS } from '../dhis2-export-options.ts';
import { IMPORT_EXPORT_TABS } from '../import-export-tab.ts';

/**
 * *Import & export data*: one tab for each kind of export that the user may see. A single one needs no
 * row of tabs: its own heading and description stand in their place.
 */
@Component({
  selector: 'cht-import-export-page',
  imports: [MatTabsModule, RouterLink, RouterLinkActive, RouterOutlet, TranslatePipe],
  templateUrl: './import-export-page.html',
  styleUrl: './import-export-page.scss',
})
export class ImportExportPage {
  readonly #options = inject(DHIS2_EXPORT_OPTIONS);
  readonly #translate = inject(TranslateService);
  readonly #title = inject(Title);
  protected readonly tabs = computed(() =>
    IMPORT_EXPORT_TABS.filter(({ permission }) => this.#options.hasPermission(permission)),
  );
  protected readonly single = computed(() =>
    this.tabs().length === 1 ? this.tabs()[0] : undefined,
  );
  protected readonly heading = this.#translate.translate(
    () => this.single()?.headingKey ?? 'import.export',
  );

  constructor() {
    let shown = '';
    // The router titles the page once; when the language changes only we know both texts.
    effect(() => {
      const heading = String(this.heading());
      if (shown !== '' && shown !== heading)
        this.#title.setTitle(this.#title.getTitle().replace(shown, () => heading));
      shown = heading;
    });
  }
}
