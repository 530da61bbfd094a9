/** How the command is written. */
export const EXPORT_CASES_USAGE = `cht-dhis2-export export-cases --godata URL --outbreak ID
    | --cases FILE.json --locations FILE.json
  --mapping FILE.json --period PERIOD [--data-set ID]
  [--org-unit ID …] [--children] [--zeros all|reported]
  [--format json|xml|adx|csv] [--gzip] [--complete-date YYYY-MM-DD]
  [--metadata FILE [--leave-out KIND …]]
  [--since REVIEW.json [--removals FILE]]
  [--out FILE] [--review FILE]
  [--send URL [--dry-run] [--answer FILE] [--delete-left-behind COUNT] | --compare URL]
The user and password of Go.Data: in GODATA_USER and GODATA_PASSWORD.
Those of DHIS2: DHIS2_TOKEN, or DHIS2_USER and DHIS2_PASSWORD.
In a folder of the source it is npm run --silent export-cases -- with the same options.`;
