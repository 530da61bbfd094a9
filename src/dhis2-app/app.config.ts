import { provideBrowserGlobalErrorListeners } from '@angular/core';
import type { ApplicationConfig } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore } from '@ngrx/store';
import { provideI18n } from '../app/i18n/index.ts';
import { provideIcons } from '../app/icons/provide-icons.ts';
import { dhis2ExportTexts } from '../app/import-export/texts/dhis2-export-texts.ts';
import { sendFeature } from '../app/import-export/dhis2-export/send/state/send.feature.ts';
import { sendingsFeature } from '../app/import-export/dhis2-export/send/state/sendings.feature.ts';
import { chooseFeature } from './choose/state/choose.feature.ts';
import * as connectionEffects from './connection/state/connection.effects.ts';
import { connectionFeature } from './connection/state/connection.feature.ts';
import * as countingEffects from './counting/state/counting.effects.ts';
import { countingFeature } from './counting/state/counting.feature.ts';
import * as importingEffects from './importing/state/importing.effects.ts';
import * as loggingEffects from './importing/state/logging.effects.ts';
import { dhis2AppTexts } from './texts/dhis2-app-texts.ts';

/** Everything that the app inside DHIS2 provides to its parts. */
export const dhis2AppConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideStore(),
    provideState(connectionFeature),
    provideState(chooseFeature),
    provideState(countingFeature),
    provideState(sendFeature),
    provideState(sendingsFeature),
    provideEffects(connectionEffects, countingEffects, importingEffects, loggingEffects),
    provideI18n(dhis2ExportTexts, dhis2AppTexts),
    provideIcons(),
  ],
};
