/** What `cht-dhis2-export install-extension --help` says. */
export const INSTALL_EXTENSION_HELP = `NAME
  cht-dhis2-export install-extension - installs the screens for telephones in a CHT

SYNOPSIS
  cht-dhis2-export install-extension --url URL [--check | --remove] [OPTION …]
  cht-dhis2-export install-extension --url URL --files FOLDER [OPTION …]

DESCRIPTION
  Writes two documents to the database, ui-extension:dhis2-my-month and
  ui-extension:dhis2-my-area, with a copy of the settings, and nothing else; the sync of the CHT
  takes them to the telephones. It takes CHT 5.2 or later. Run it again after every change of
  targets, data sets or mappings.

OPTIONS
  --url URL               the database itself, not this product's host: https://host/medic
  --check                 writes nothing; says whether what is installed is as the settings are
  --remove                removes both documents
  --files FOLDER          writes the files for cht upload-ui-extensions instead
  --form FOLDER           writes the form in which supervisors sign, for cht-conf
  --metadata FILE         a metadata export of DHIS2: its names are then shown
  --needs-signoff         sign-offs go to everybody above the supervisor
  --chw-role ROLE         who sees My month; may be repeated; by the settings without it
  --supervisor-role ROLE  who sees My area; may be repeated; by the settings without it

ENVIRONMENT
  COUCHDB_USER, COUCHDB_PASSWORD  an administrator of CouchDB

EXIT STATUS
  0  done; with --check: what is installed is as it should be
  1  it was not, or the command is miswritten; standard error says why

EXAMPLE
  COUCHDB_USER=admin COUCHDB_PASSWORD=… \\
    cht-dhis2-export install-extension --url https://cht.example.org/medic`;
