// A model of DHIS2 for tests and the demo, not DHIS2 itself.

/** A fault that ends an import before any value is looked at. */
export class Refusal extends Error {
  /** DHIS2's code; none where it fails by an exception of its own. */
  readonly code: string | undefined;
  readonly status: number;

  constructor(message: string, code?: string, status = 400) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
  }
}
