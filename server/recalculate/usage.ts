/** How the command is written. */
export const RECALCULATE_USAGE = `cht-dhis2-export recalculate --url http://host/medic
  --period PERIOD | --from YYYY-MM-DD --to YYYY-MM-DD
  [--data-set ID --org-unit ID …] [--owner ID …]
  [--compare] [--as-of-end] [--time-zone ZONE] [--time-limit MILLISECONDS]
  [--progress FILE] [--out FILE]
The user and password of the database: in COUCHDB_USER and COUCHDB_PASSWORD.
In a folder of the source it is npm run --silent recalculate -- with the same options.`;
