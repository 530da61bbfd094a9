import { bootstrapApplication } from '@angular/platform-browser';
import { dhis2AppConfig } from './app.config.ts';
import { Dhis2AppPage } from './dhis2-app-page.ts';

bootstrapApplication(Dhis2AppPage, dhis2AppConfig).catch((failure: unknown) => {
  console.error(failure);
});
