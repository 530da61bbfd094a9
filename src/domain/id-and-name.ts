/** Something of DHIS2 or of the CHT by its id and its name; the name may be the id where there is none. */
export interface IdAndName {
  readonly id: string;
  readonly name: string;
}
