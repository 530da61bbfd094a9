import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Announcer } from '../../../announcer/announcer.ts';

/** The CHT's own example, from its documentation of the DHIS2 integration. */
const PARTS = [
  {
    name: 'data-set',
    code: `"dhis_data_sets": [
  {
    "id": "VMuFODsyWaO",
    "translation_key":
      "dhis.dataset.moh515"
  }
]`,
  },
  {
    name: 'target',
    code: `{
  "id": "births-this-month",
  "dhis": {
    "dataSet": "VMuFODsyWaO",
    "dataElement": "kB0ZBFisE0e"
  }
}`,
  },
  {
    name: 'place',
    code: `{
  "type": "health_center",
  "name": "Chamamul CU",
  "dhis": {
    "orgUnit": "HJiPOcmziQA"
  }
}`,
  },
] as const;

/** What to configure so that this page has something to export. */
@Component({
  selector: 'cht-not-configured',
  imports: [MatButtonModule, TranslatePipe],
  templateUrl: './not-configured.html',
  styleUrl: './not-configured.scss',
})
export class NotConfigured {
  readonly #clipboard = inject(Clipboard);
  readonly #announcer = inject(Announcer);
  readonly #translate = inject(TranslateService);
  protected readonly parts = PARTS;

  protected copy(code: string): void {
    if (!this.#clipboard.copy(code)) return;
    const copied: unknown = this.#translate.instant('export.dhis.copied');
    this.#announcer.announce(String(copied));
  }
}
