/** What `cht-dhis2-export-host --help` says. */
export const HOST_HELP = `NAME
  cht-dhis2-export-host - serves the DHIS2 export page, and an HTTP API beside it

SYNOPSIS
  COUCHDB_URL=URL [VARIABLE=VALUE …] cht-dhis2-export-host
  cht-dhis2-export-host --version

DESCRIPTION
  Serves the page, passes what it reads on to the database with each user's own session, and
  answers /api/dataValueSets, /api/exports and /health. It writes nothing to the database, and
  stores nothing unless EXPORTS_FOLDER or SENDINGS_FOLDER is given; exports that go on by themselves are kept in
  memory for an hour. It speaks plain HTTP: put a proxy with TLS in
  front of it.

ENVIRONMENT
  COUCHDB_URL      the CHT instance or CouchDB: http://127.0.0.1:5984 (needed)
  COUCHDB_DB       the name of its database; medic without it
  HOST             the address to listen on; 127.0.0.1 without it
  PORT             the port; 8080 or the next free one without it
  DHIS2_URL        the DHIS2 to which the page may send: https://dhis2.example.org
  DHIS2_TOKEN      has /api/sendings send to that DHIS2 with this token; or DHIS2_USER and
                   DHIS2_PASSWORD. Without them the host sends nothing by itself
  DHIS2_SENDERS    the accounts of the CHT that may have it send, with commas between; without
                   it all that have both export permissions
  CHT_ADMIN_USER   has reviews say when phones synced (CHT 5.2 and later): an administrator of the CHT,
                   with CHT_ADMIN_PASSWORD. The page never sees either
  ALLOWED_ORIGINS  origins whose pages may call the API, with commas between
  TRUSTED_PROXIES  proxies in front, beside those on this machine: 10.0.0.7, 192.0.2.0/24
  BASE_PATH        the path of the origin below which everything is served: /dhis2-export
  SIGN_IN_URL      another page for signing in, of the same origin: /medic/login of the CHT
  GODATA_URL       the Go.Data whose cases the API exports (source godata), with GODATA_OUTBREAK,
                   GODATA_USER, GODATA_PASSWORD and GODATA_MAPPING, a mapping file
  EXPORTS_FOLDER   keeps what the API exports for the next one: what changed, what is left behind
  SENDINGS_FOLDER  keeps sendings that DHIS2's data store does not take, for the team's log
  LOG              json writes a line for each request, without anything about persons

EXIT STATUS
  0  it was asked to end, with SIGTERM or SIGINT
  1  it could not start; standard error says why

EXAMPLE
  COUCHDB_URL=https://cht.example.org PORT=8080 cht-dhis2-export-host`;
