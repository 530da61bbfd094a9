/** What `cht-dhis2-export map --help` says. */
export const MAP_HELP = `NAME
  cht-dhis2-export map - suggests the mapping of places and targets to a data set of DHIS2

SYNOPSIS
  cht-dhis2-export map --url URL --metadata FILE --out FOLDER [OPTION …]
  cht-dhis2-export map --url URL --dhis2 URL --out FOLDER [OPTION …]

DESCRIPTION
  Holds the places of a CHT against the organisation units of DHIS2 by code, then by name within
  the unit of the place above, and the targets against the data elements. What can be nothing
  else is certain; all else is left for a person to confirm in the table. Nothing is written to
  the CHT or to DHIS2.

FILES
  mapping.csv, mapping.json    every place and target with its suggestion. Write yes or no in the
                               column accept, and another dhis2_id or dhis2_code where the
                               suggestion is wrong; then run again with --table
  csv/contact.csv, …           what cht edit-contacts of cht-conf takes: certain and confirmed
  settings-patch.json          a JSON Patch (RFC 6902) of app_settings.json

OPTIONS
  --url URL          a CHT's or CouchDB's database, or this product's host: http://host:5984/medic
  --metadata FILE    a metadata export of the data set, with the organisation units above its own
  --dhis2 URL        the DHIS2 to ask instead: https://dhis2.example.org
  --data-set ID      the data set; the one that the settings configure without it
  --place-type TYPE  a type of places to map; may be repeated; the types that are mapped without it
  --table FILE       a table that a person has looked through, or that of another instance: places
                     are found by id or path, units by id, code or path
  --out FOLDER       where the files go; it is made where it is missing

ENVIRONMENT
  COUCHDB_USER, COUCHDB_PASSWORD               who reads the database
  DHIS2_TOKEN, or DHIS2_USER, DHIS2_PASSWORD   who reads DHIS2

EXIT STATUS
  0  written; standard error says what is left to confirm
  1  there are no places to map, or too many; standard error says why
  2  the command is miswritten
  3  the database did not answer, or refused
  4  DHIS2 did not answer, or refused

EXAMPLE
  cht-dhis2-export map --url http://127.0.0.1:5984/medic --metadata moh-515.json \\
    --place-type community_unit --out mapping`;
