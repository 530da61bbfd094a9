import {
  type ModelContent,
  type RunningModel,
  startDhis2Model,
} from '../../instruments/dhis2-import-model/index.ts';
import type { Metadata } from '../../instruments/dhis2-import-model/index.ts';
import { demoCounty } from '../../server/demo-county/index.ts';
import { metadataOfDocuments, oneOrgUnitUnassigned } from '../../server/demo-dhis2/index.ts';
import type { HostContent } from '../../server/host/index.ts';
import { type ApiHost, startApiHost, TODAY } from '../../server/testing/api-host.ts';
import { designDocument } from '../../src/data-access/index.ts';

const { documents } = demoCounty({ today: TODAY, seed: 'integrations' });

/** What a DHIS2 knows that the demo county's settings fit. */
export const countyMetadata: Metadata = metadataOfDocuments(documents);

/** The same, but for one org unit that the last data set is not assigned to. */
export const metadataLackingOne: Metadata = oneOrgUnitUnassigned(countyMetadata);

/** The ids of the county's data sets. */
export const DATA_SETS: readonly string[] = countyMetadata.dataSets.map(({ id }) => id);

/** The last month that has ended on {@link TODAY}. */
export const LAST_MONTH = '202610';

/** Starts a host with the demo county. */
export const startDemoCountyHost = (content: Partial<HostContent> = {}): Promise<ApiHost> =>
  startApiHost({ documents: [...documents, designDocument], ...content });

/** Starts a model of DHIS2 that knows the county. */
export const startCountyDhis2 = (content: Partial<ModelContent> = {}): Promise<RunningModel> =>
  startDhis2Model({
    generation: 'since243',
    metadata: countyMetadata,
    today: TODAY,
    ...content,
  });
