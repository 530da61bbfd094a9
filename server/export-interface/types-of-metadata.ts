import { type DataSetMetadata, type ExportRequest, valueTypesOf } from '../../src/domain/index.ts';

/** What holds where the settings do not say it. */
export function typesOfMetadata(
  metadata: DataSetMetadata,
): Pick<ExportRequest, 'periodType' | 'valueTypes'> {
  const valueTypes = valueTypesOf(metadata);
  const { periodType } = metadata;
  return {
    ...(valueTypes === undefined ? {} : { valueTypes }),
    ...(periodType === undefined ? {} : { periodType }),
  };
}
