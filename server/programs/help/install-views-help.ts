/** What `cht-dhis2-export install-views --help` says. */
export const INSTALL_VIEWS_HELP = `NAME
  cht-dhis2-export install-views - installs the views with which exports are quick

SYNOPSIS
  cht-dhis2-export install-views --url URL [--remove]

DESCRIPTION
  Writes the design document _design/cht-dhis2-export to the database, and waits until its
  views are built; on a large database that takes many minutes. Exports work without it too,
  by reading more. Nothing else is written.

OPTIONS
  --url URL   the database itself, not this product's host: http://host:5984/medic
  --remove    removes the design document again

ENVIRONMENT
  COUCHDB_USER, COUCHDB_PASSWORD  an administrator of CouchDB

EXIT STATUS
  0  installed (or removed), and every view answers
  1  it was not; standard error says why

EXAMPLE
  COUCHDB_USER=admin COUCHDB_PASSWORD=… \\
    cht-dhis2-export install-views --url http://127.0.0.1:5984/medic`;
