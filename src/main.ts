import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config.ts';
import { App } from './app/app.ts';
import { trustOwnScripts } from './app/shell/trust-own-scripts.ts';

trustOwnScripts(window, document.baseURI);
bootstrapApplication(App, appConfig).catch((failure: unknown) => {
  console.error(failure);
});
