import { Component } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

/** Stands in while the first page is on its way; silent where that is quick. */
@Component({
  selector: 'cht-opening',
  imports: [TranslatePipe],
  template: `<p role="status">{{ 'session.opening' | translate }}</p>`,
  styleUrl: './opening.scss',
})
export class Opening {}
