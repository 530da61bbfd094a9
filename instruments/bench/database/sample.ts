/** A text value that is found again wherever a view puts it. */
export const sampleText = (index: number): string => `@@${index}@@`;

/** A number that is found again wherever a view puts it. */
export const sampleNumber = (index: number): string => String(9_100_000_000 + index);

/** A lineage that is found again as a whole. */
export const sampleLineage = (index: number): string => `{"_id":"##${index}##"}`;

/** Finds samples in JSON; the index stands in one of the three groups. */
export const SAMPLES = /@@(\d+)@@|\b9100000(\d{3})\b|\{"_id":"##(\d+)##"\}/;
