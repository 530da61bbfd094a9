import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installApart } from '../bootstrap/install-apart.mjs';

/** What a model of Mongoose asks of one path, as far as its own validation looks at it. */
export interface PathRule {
  readonly type: string;
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Of documents below it. */
  readonly fields?: Fields;
}

/** The paths of a model, by their names with dots. */
export type Fields = Readonly<Record<string, PathRule>>;

interface MongoosePath {
  readonly instance: string;
  readonly isRequired?: boolean;
  readonly options: { readonly min?: number; readonly max?: number };
  readonly enumValues?: readonly string[];
  readonly caster?: MongoosePath;
  readonly schema?: MongooseSchema;
}

interface MongooseSchema {
  readonly paths: Readonly<Record<string, MongoosePath>>;
}

/** A model of OpenHIM, which validates without a database. */
export interface MongooseModel {
  readonly schema: MongooseSchema;
  new (document: unknown): { validateSync(): Error | undefined };
}

/** Loads OpenHIM's own models, installed where they are missing. */
export async function loadModels(root: string): Promise<Readonly<Record<string, MongooseModel>>> {
  const folder = await installApart(root, 'openhim', console.error);
  const load = createRequire(join(folder, 'package.json'));
  const modelOf = (file: string, name: string): MongooseModel => {
    const model = (load(`openhim-core/lib/model/${file}`) as Record<string, MongooseModel>)[name];
    if (model === undefined) throw new Error(`openhim-core has no ${name}.`);
    return model;
  };
  return {
    Channels: modelOf('channels', 'ChannelModel'),
    Mediators: modelOf('mediators', 'MediatorModel'),
    Transactions: modelOf('transactions', 'TransactionModel'),
  };
}

const ADDED = ['_id', '__v'];

/** What a model asks of each path, as JSON can hold it. */
export const fieldsOf = ({ paths }: MongooseSchema): Fields =>
  Object.fromEntries(
    Object.entries(paths)
      .filter(([name]) => !ADDED.includes(name))
      .map(([name, path]) => [name, ruleOf(path)]),
  );

function ruleOf({
  instance,
  isRequired,
  options,
  enumValues,
  caster,
  schema,
}: MongoosePath): PathRule {
  const values = enumValues ?? caster?.enumValues ?? [];
  const { min, max } = options;
  return {
    type:
      schema === undefined && caster !== undefined ? `${instance} of ${caster.instance}` : instance,
    ...(isRequired === true ? { required: true } : {}),
    ...(values.length === 0 ? {} : { enum: values }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(schema === undefined ? {} : { fields: fieldsOf(schema) }),
  };
}
