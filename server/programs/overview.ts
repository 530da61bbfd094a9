/** What `cht-dhis2-export --help` says. */
export const OVERVIEW = `NAME
  cht-dhis2-export - target documents of a CHT instance as data values of DHIS2

SYNOPSIS
  cht-dhis2-export COMMAND [OPTION …]
  cht-dhis2-export COMMAND --help
  cht-dhis2-export --version

COMMANDS
  export             writes the data values of a data set and a month, and can send them
  export-cases       writes the cases of a Go.Data outbreak, and can send them
  close-month        sends by itself what has changed since DHIS2 last accepted a month, for a timer
  map                suggests the mapping of places and targets, and writes what sets it up
  recalculate        calculates targets from the reports, and where phones differ
  install-extension  installs the screens for telephones in a CHT
  install-views      installs the views with which exports of a large database are quick

EXAMPLES
  COUCHDB_USER=exporter COUCHDB_PASSWORD=… \\
    cht-dhis2-export export --url http://127.0.0.1:5984/medic \\
    --data-set VMuFODsyWaO --period 202610 --out october.json
  cht-dhis2-export export --help

SEE ALSO
  cht-dhis2-export-host, which serves the page and the HTTP API`;
