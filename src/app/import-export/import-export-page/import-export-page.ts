import { Component, computed, inject } from '@angular/core';
import { MatTabsModule } from '@angular/material/tabs';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DHIS2_EXPORT_OPTIONS } from '../dhis2-export-options.ts';
import { IMPORT_EXPORT_TABS } from '../import-export-tab.ts';

/** *Import & export data*: one tab for each kind of export that the user may see. */
@Component({
  selector: 'cht-import-export-page',
  imports: [MatTabsModule, RouterLink, RouterLinkActive, RouterOutlet, TranslatePipe],
  templateUrl: './import-export-page.html',
  styleUrl: './import-export-page.scss',
})
export class ImportExportPage {
  readonly #options = inject(DHIS2_EXPORT_OPTIONS);
  protected readonly tabs = computed(() =>
    IMPORT_EXPORT_TABS.filter(({ permission }) => this.#options.hasPermission(permission)),
  );
}
