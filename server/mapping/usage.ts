/** How the command is written. */
export const MAP_USAGE = `cht-dhis2-export map --url http://host/medic
  --metadata FILE | --dhis2 URL
  [--data-set ID] [--place-type TYPE …] [--table FILE] --out FOLDER
The user and password of the database: in COUCHDB_USER and COUCHDB_PASSWORD.
Those of DHIS2: DHIS2_TOKEN, or DHIS2_USER and DHIS2_PASSWORD.
In a folder of the source it is npm run --silent map -- with the same options.`;
