/** The only entry to the model of DHIS2's import. A model for tests and the demo, not DHIS2 itself. */
export type { Answer } from './answer.ts';
export { importDataValueSet } from './import-data-value-set.ts';
export type { Generation, ImportRequest, Params, User } from './import-request.ts';
export type * from './metadata/metadata.ts';
export type { Account } from './server/account.ts';
export type { Dhis2Model, Dhis2ModelOptions, LoggedRequest } from './server/create-dhis2-model.ts';
export {
  type ModelContent,
  type RunningModel,
  startDhis2Model,
} from './server/start-dhis2-model.ts';
export { emptyStore, formKey, keyOf, type StoredData, type StoredValue } from './stored-data.ts';
