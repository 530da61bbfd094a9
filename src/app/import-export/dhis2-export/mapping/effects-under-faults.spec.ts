import { Store, provideState, provideStore } from '@ngrx/store';
import { Actions } from '@ngrx/effects';
import type { ProviderToken } from '@angular/core';
import type { MappingBasis } from '../../../../data-access/index.ts';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import {
  oneOf,
  whereItDies,
  type CasesOf,
  type EffectCase,
  type EffectPage,
} from '../../../testing/watch-effect.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../dhis2-export-options.ts';
import { Dhis2Credentials } from '../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../dhis2/connection/dhis2-fetch.ts';
import { ASK_SESSION } from '../shared/ask-session.ts';
import { smallSettings } from '../testing/small-county.ts';
import { ALL_FITS } from '../testing/small-metadata.ts';
import { MappingActions, MappingPageActions } from './state/mapping.actions.ts';
import * as basis from './state/mapping-basis.effects.ts';
import * as metadata from './state/mapping-metadata.effects.ts';
import * as suggestions from './state/mapping-suggestions.effects.ts';
import * as table from './state/mapping-table.effects.ts';
import { mappingFeature } from './state/mapping.feature.ts';
import type { LoadedSide } from './state/mapping-state.ts';
import { MappingSuggestions } from './state/mapping-suggestions.ts';

/** A database that has nothing but settings. */
const onlySettings = new Proxy(
  {},
  {
    get: (_, name) => (id: unknown) => {
      if (name === 'get' && id === 'settings') return Promise.resolve({ settings: smallSettings });
      if (name === 'get') return Promise.reject(Object.assign(new Error(), { status: 404 }));
      return Promise.resolve({ rows: [], results: [], total_rows: 0 });
    },
  },
);

/** A DHIS2 of one data set. */
const answerOfDhis2 = (url: string): Promise<Response> => {
  const { organisationUnits } = ALL_FITS;
  if (url.includes('/api/dataSets?'))
    return Promise.resolve(Response.json({ dataSets: [ALL_FITS] }));
  if (url.includes('/api/dataSets/')) return Promise.resolve(Response.json(ALL_FITS));
  return Promise.resolve(Response.json(url.includes('Units') ? { organisationUnits } : {}));
};

const BASIS: MappingBasis = {
  settings: smallSettings,
  dataSets: [],
  placeTypes: [],
  types: [],
  places: [],
  targets: [],
};
const LOADED: LoadedSide = {
  from: 'a.json',
  source: { kind: 'file', text: '' },
  dataSets: [],
  metadata: { id: ALL_FITS.id, name: '', categoryCombos: [] },
  units: [],
};

const page: EffectPage = {
  state: [provideStore(), provideState(mappingFeature)],
  working: () =>
    new Map<ProviderToken<unknown>, object>([
      [OPEN_DATABASE, () => onlySettings],
      [MappingSuggestions, { suggest: () => Promise.resolve({ places: [], targets: [] }) }],
      [DHIS2_FETCH, answerOfDhis2],
      [
        Dhis2Credentials,
        { access: () => ({ baseUrl: '/dhis2', authorization: 'ApiToken d2p_x' }) },
      ],
      [DHIS2_EXPORT_OPTIONS, { dhis2Url: '/dhis2' }],
      [ASK_SESSION, () => Promise.resolve({ ok: true, value: { name: 'hrio', roles: ['hrio'] } })],
    ]),
  fixed: [Actions, Store, DHIS2_EXPORT_OPTIONS],
};

/** Every effect of each file. */
const CASES: readonly [string, object, Readonly<Record<string, EffectCase>>][] = [
  [
    'the CHT’s side',
    basis,
    {
      readBasis: {
        ask: (store) => {
          store.dispatch(MappingPageActions.entered({ dataSet: null }));
        },
        isAnswer: oneOf(MappingActions.basisRead, MappingActions.basisRefused),
      },
    } satisfies CasesOf<typeof basis>,
  ],
  [
    'DHIS2’s side',
    metadata,
    {
      readMetadataFile: {
        ask: (store) => {
          const text = JSON.stringify({ dataSets: [ALL_FITS] });
          store.dispatch(MappingPageActions.fileChosen({ fileName: 'a.json', text }));
        },
        isAnswer: oneOf(MappingActions.metadataRead, MappingActions.metadataRefused),
      },
      readMetadataFromDhis2: {
        ask: (store) => {
          store.dispatch(MappingPageActions.readClicked({ server: 'dhis2.example.org' }));
        },
        isAnswer: oneOf(MappingActions.metadataRead, MappingActions.dhis2NotAnswered),
      },
    } satisfies CasesOf<typeof metadata>,
  ],
  [
    'a table of decisions',
    table,
    {
      readTable: {
        ask: (store) => {
          store.dispatch(MappingPageActions.tableChosen({ fileName: 'a.csv', text: 'a,b' }));
        },
        isAnswer: oneOf(MappingActions.tableRead, MappingActions.tableRefused),
      },
    } satisfies CasesOf<typeof table>,
  ],
  [
    'suggestions',
    suggestions,
    {
      findSuggestions: {
        ask: (store) => {
          store.dispatch(MappingActions.basisRead({ basis: BASIS }));
          store.dispatch(MappingActions.metadataRead({ loaded: LOADED }));
        },
        isAnswer: oneOf(MappingActions.suggestionsFound, MappingActions.basisRefused),
      },
    } satisfies CasesOf<typeof suggestions>,
  ],
];

describe('An effect of the mapping whose dependency fails', () => {
  for (const [what, effects, cases] of CASES) {
    for (const [name, how] of Object.entries(cases)) {
      it(`lives on, and answers the next time too (${what}, ${name})`, async () => {
        expect(await whereItDies(page, effects, name, how)).toEqual([]);
      });
    }
  }
});
