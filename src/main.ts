import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app.ts';
bootstrapApplication(App, { providers: [] }).catch((e: unknown) => { console.error(e); });
