/** What is compared with the reports alone: an org unit, or a CHW. */
export type ComparedAlone = { readonly orgUnit: string } | { readonly owner: string };
