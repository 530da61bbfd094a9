import { fieldOf } from '../../../src/domain/index.ts';
import type { StoredDocument } from '../database/kind.ts';

import { type MapFunction, mapFunction } from './map-function.ts';

/** A view of a design document, ready to be run. */
export interface ModelView {
  readonly map: MapFunction;
  readonly reduce: string | undefined;
}

/** The views of a design document by their names, `design/view`. */
export const viewsOf = ({
  _id,
  views,
}: StoredDocument): readonly (readonly [string, ModelView])[] =>
  Object.entries(views ?? {}).map(([name, definition]: [string, unknown]) => {
    const map = fieldOf(definition, 'map');
    const reduce = fieldOf(definition, 'reduce');
    return [
      `${_id.replace('_design/', '')}/${name}`,
      {
        map: mapFunction(typeof map === 'string' ? map : ''),
        reduce: typeof reduce === 'string' ? reduce : undefined,
      },
    ];
  });
