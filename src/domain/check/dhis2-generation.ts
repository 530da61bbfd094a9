/** Both importers of DHIS2: that of 2.36 to 2.42, and that of 2.43 and later. */
export type Dhis2Generation = 'upTo242' | 'since243';
