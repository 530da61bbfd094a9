import * as fc from 'fast-check';
import {
  DATA_SET,
  documents,
  plainSettings,
  settings,
} from '../../src/domain/testing/arbitraries.ts';
import { answerEntryPoints } from './answers.ts';
import type { EntryPoint } from './entry-point.ts';
import { exportFault } from './export-faults.ts';
import { mutated } from './mutate.ts';
import { queryEntryPoints } from './queries.ts';

/** The documents that the settings are fuzzed with, and that are themselves the usual ones. */
const USUAL_DOCUMENTS = [
  {
    _id: 'unit-1',
    type: 'contact',
    name: 'Unit',
    dhis: [{ orgUnit: 'HJiPOcmziQA', dataSet: DATA_SET }, { orgUnit: 'gRz6y8lRVxk' }],
    parent: { _id: 'county', parent: { _id: 'country' } },
  },
  { _id: 'chw-1', type: 'person', name: 'CHW', phone: '1', parent: { _id: 'unit-1' } },
  { _id: 'org.couchdb.user:a', type: 'user-settings', roles: ['chw'], contact_id: 'chw-1' },
  {
    _id: 'target~2026-02~chw-1~org.couchdb.user:a',
    type: 'target',
    owner: 'chw-1',
    user: 'org.couchdb.user:a',
    reporting_period: '2026-02',
    updated_date: 1,
    targets: [
      { id: 'births', type: 'count', value: { pass: 3, total: 4 } },
      { id: 'visits', type: 'percent', value: { pass: 1, total: 2, percent: 50 } },
    ],
  },
];

const USUAL_SETTINGS = {
  dhis_data_sets: [{ id: DATA_SET, translation_key: 'a', label: [{ locale: 'en', content: 'A' }] }],
  contact_types: [{ id: 'unit', person: false, parents: ['county'] }],
  roles: { chw: { offline: true } },
  permissions: { can_export_dhis: ['chw'] },
  uhc: { month_start_date: 26, visit_count: { month_start_date: 1, month_end_date: 25 } },
  tasks: {
    targets: {
      items: [
        {
          id: 'births',
          type: 'count',
          translation_key: 'b',
          subtitle_translation_key: 'targets.all_time.subtitle',
          dhis: [
            { dataElement: 'kB0ZBFisE0e', dataSet: DATA_SET, categoryOptionCombo: 'HllvX50cXC0' },
          ],
        },
        { id: 'visits', dhis: { dataElement: 'e22tIwy1nKR', value: 'percent', comment: 'c' } },
      ],
    },
  },
};

const listed = (input: unknown): readonly unknown[] => (Array.isArray(input) ? input : [input]);

/** Everything that others write and the product reads. */
export const ENTRY_POINTS: readonly EntryPoint[] = [
  {
    name: 'settings',
    usual: USUAL_SETTINGS,
    inputs: mutated(fc.oneof(settings, fc.constant(USUAL_SETTINGS))),
    faultOf: (input) => exportFault(input, USUAL_DOCUMENTS),
  },
  {
    name: 'places, people and target documents',
    usual: USUAL_DOCUMENTS,
    inputs: mutated(fc.oneof(documents, fc.constant(USUAL_DOCUMENTS))),
    faultOf: (input) => exportFault(plainSettings, listed(input)),
  },
  ...answerEntryPoints,
  ...queryEntryPoints,
];
