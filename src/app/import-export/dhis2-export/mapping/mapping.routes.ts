import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { provideOpenDatabase } from '../../../database/open-database.ts';
import { provideMountedTexts, textsReady } from '../../../i18n/index.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../dhis2-export-options.ts';
import { dhis2ExportTexts } from '../../texts/dhis2-export-texts.ts';
import { Dhis2Credentials } from '../dhis2/connection/dhis2-credentials.ts';
import * as dhis2ServerEffects from '../dhis2/connection/dhis2-server.effects.ts';
import { dhis2ServerFeature } from '../dhis2/connection/dhis2-server.feature.ts';
import { provideAskSession } from '../shared/ask-session.ts';
import { MappingPage } from './mapping-page.ts';
import { MappingSuggestions } from './state/mapping-suggestions.ts';
import * as mappingBasisEffects from './state/mapping-basis.effects.ts';
import * as mappingMetadataEffects from './state/mapping-metadata.effects.ts';
import * as mappingSuggestionsEffects from './state/mapping-suggestions.effects.ts';
import * as mappingTableEffects from './state/mapping-table.effects.ts';
import { mappingFeature } from './state/mapping.feature.ts';

/** The page of the mapping with all that it needs. */
export const mappingRoutes: Routes = [
  {
    path: '',
    canActivate: [textsReady],
    providers: [
      provideMountedTexts(dhis2ExportTexts),
      provideOpenDatabase(() => inject(DHIS2_EXPORT_OPTIONS).databaseUrl),
      provideAskSession(),
      provideState(dhis2ServerFeature),
      provideState(mappingFeature),
      Dhis2Credentials,
      MappingSuggestions,
      provideEffects(
        dhis2ServerEffects,
        mappingBasisEffects,
        mappingMetadataEffects,
        mappingTableEffects,
        mappingSuggestionsEffects,
      ),
    ],
    component: MappingPage,
  },
];
