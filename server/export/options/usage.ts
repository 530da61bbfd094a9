/** How the command is written. */
export const EXPORT_USAGE = `cht-dhis2-export export --url http://host/medic | --docs FILE.json
  --data-set ID --period PERIOD
  [--cache FOLDER] [--source phones|recalculated [--as-of-end] [--time-zone ZONE]]
  [--org-unit ID …] [--children]
  [--attribution nearest|ancestors] [--zeros reported|all] [--preset cht-core]
  [--format json|xml|adx|csv] [--gzip] [--id-scheme uid|code]
  [--complete-date YYYY-MM-DD]
  [--metadata FILE [--leave-out KIND …] [--yes-no]]
  [--exclude OWNER=REASON …] [--min-reported PERCENT] [--require-sign-off] [--phones]
  [--since REVIEW.json [--removals FILE]]
  [--out FILE] [--review FILE]
  [--send URL [--dry-run] [--answer FILE] [--delete-left-behind COUNT] | --compare URL]
  [--complete-from PERCENT [--registrations FILE]]
The user and password of the database: in COUCHDB_USER and COUCHDB_PASSWORD.
Those of DHIS2: DHIS2_TOKEN, or DHIS2_USER and DHIS2_PASSWORD.
In a folder of the source it is npm run --silent export -- with the same options.`;
