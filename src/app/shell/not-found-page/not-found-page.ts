import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';

/** What is shown at an address where nothing is. */
@Component({
  selector: 'cht-not-found-page',
  imports: [MatButtonModule, RouterLink, TranslatePipe],
  template: `
    <h1>{{ 'shell.not-found.title' | translate }}</h1>
    <p>{{ 'shell.not-found.lead' | translate }}</p>
    <a mat-flat-button routerLink="/">{{ 'shell.not-found.back' | translate }}</a>
  `,
})
export class NotFoundPage {}
