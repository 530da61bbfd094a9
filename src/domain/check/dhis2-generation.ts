/** Both importers of DHIS2: `legacy` is that of 2.36 to 2.42, `new` that of 2.43 and later. */
export type Dhis2Generation = 'legacy' | 'new';
