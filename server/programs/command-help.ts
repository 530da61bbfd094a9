/** What `cht-dhis2-export export --help` says. */
export const EXPORT_HELP = `NAME
  cht-dhis2-export export - writes the data values of a data set and a period

SYNOPSIS
  cht-dhis2-export export --url URL --data-set ID --period PERIOD [OPTION …]
  cht-dhis2-export export --docs FILE --data-set ID --period PERIOD [OPTION …]

DESCRIPTION
  Adds up the target documents of the period at the nearest place with an organisation unit
  and writes them as a file that DHIS2 imports: whole, or not at all. What is not counted is
  reported on standard error, and in full with --review.

SOURCE
  --url URL             a CHT's or CouchDB's database: http://host:5984/medic
  --docs FILE           a JSON array of documents instead
  --cache FOLDER        with --url: keeps there who is below which place, by ids alone, so that
                        the next export does not ask again
  --source WHICH        phones (the default): what phones wrote; recalculated: what the reports
                        in the database give now, for all accounts or, where the rules fail, none
  --as-of-end           with recalculated: without what was reported after the month
  --time-zone ZONE      with recalculated: Africa/Nairobi; this machine's without it

WHAT IS EXPORTED
  --data-set ID         one of the data sets that the CHT's settings name
  --period PERIOD       as DHIS2 writes it, of the data set's type: 202610, 2026Q3, 2026April;
                        a month is the one in which the reporting interval ends;
                        with --source recalculated weeks too: 2026W45
  --org-unit ID         one organisation unit; may be repeated; all without it
  --children            with the organisation units below the chosen ones
  --attribution WHERE   nearest (the default), or ancestors: at every mapped place above
  --zeros WHICH         reported (the default), or all: 0 also where nothing was reported
  --preset cht-core     as CHT Core's own export computes
  --complete-date DATE  marks the data set as complete, YYYY-MM-DD; one organisation unit only

THE FILE
  --format FORMAT       json (the default), xml, adx or csv
  --id-scheme code      organisation units by their codes in DHIS2, not by their ids
  --gzip                compressed
  --out FILE            standard output without it
  --review FILE         what is in the file, what is not, and why, as JSON

REVIEWED BEFORE
  --min-reported PERCENT  no file where fewer of those who are expected have reported
  --phones                says whose phone has older settings than the server: CHWs whose targets
                          no definition knows any more
  --require-sign-off      no file where an organisation unit of it is not validated as it is now
  --exclude OWNER=REASON  leaves an owner out, and says why; may be repeated
  --since REVIEW          what changed since an earlier --review of the same choice
  --removals FILE         the rows that the earlier file had and this one has not

CHECKED BEFORE
  --metadata FILE       checks against DHIS2's metadata of the data set
  --leave-out KIND      leaves out rows with findings of a kind; may be repeated
  --yes-no              writes 1 and 0 of yes/no data elements as true and false

SENT TO DHIS2
  --send URL            sends the data values too
  --dry-run             asks DHIS2 what it would do, and stores nothing
  --complete-from PERCENT  marks the organisation units complete of which as many reported
  --registrations FILE  the same marks as JSON for DHIS2's API
  --delete-left-behind COUNT  with --since: deletes in DHIS2 the rows that the earlier file
                        wrote and this one has not, if they are no more than COUNT
  --compare URL         instead: what DHIS2 holds for the same rows; nothing is sent
  --answer FILE         DHIS2's answer explained row by row, as JSON

ENVIRONMENT
  COUCHDB_USER, COUCHDB_PASSWORD  who reads the database
  CHT_ADMIN_USER, CHT_ADMIN_PASSWORD  who asks the CHT when phones synced, for the review: an
                                  administrator; without them who reads the database
  EXPORTS_FOLDER                  keeps each export there and compares the next one with it
  SENDINGS_FOLDER                 keeps sendings that DHIS2's data store does not take
  DHIS2_TOKEN                     a personal access token of DHIS2, or
  DHIS2_USER, DHIS2_PASSWORD      a user and password

EXIT STATUS
  0  the file was written, and taken whole where it was sent
  1  there is no file by the rules; standard error says why
  2  the command is miswritten
  3  the database did not answer, or refused
  4  the file was written, and DHIS2 did not take all of it
  5  too few of those who are expected have reported; there is no file
  6  DHIS2 took the file, and holds other values than were sent
  7  DHIS2 took the file, and rows are left behind that were to be deleted
  8  not all of it is validated as it is now, which was asked for; there is no file

EXAMPLES
  Last month of the whole county:
    cht-dhis2-export export --url http://127.0.0.1:5984/medic \\
      --data-set VMuFODsyWaO --period 202610 --out october.json --review october-review.json
  One sub-county and what is below it, compressed CSV:
    cht-dhis2-export export --url http://127.0.0.1:5984/medic --data-set VMuFODsyWaO \\
      --period 202610 --org-unit HJiPOcmziQA --children --format csv --gzip --out october.csv.gz
  What DHIS2 would say:
    cht-dhis2-export export --url http://127.0.0.1:5984/medic --data-set VMuFODsyWaO \\
      --period 202610 --send https://dhis2.example.org --dry-run --out october.json`;

/** What `cht-dhis2-export export-cases --help` says. */
export const EXPORT_CASES_HELP = `NAME
  cht-dhis2-export export-cases - writes the cases of a Go.Data outbreak as data values

SYNOPSIS
  cht-dhis2-export export-cases --godata URL --outbreak ID --mapping FILE --period PERIOD [OPTION …]
  cht-dhis2-export export-cases --cases FILE --locations FILE --mapping FILE --period PERIOD [OPTION …]

DESCRIPTION
  Counts the cases of the period, as they are now, at the nearest location that stands for an
  organisation unit, and writes them as a file that DHIS2 imports: whole, or not at all. The
  mapping file says which cases, dates, places and option combos are meant. What is not counted
  is reported on standard error, and in full with --review, by the ids of the cases.

SOURCE
  --godata URL          the address of Go.Data: https://godata.example.org
  --outbreak ID         the id of the outbreak there
  --cases FILE          a JSON array of cases instead, as Go.Data's API gives them
  --locations FILE      the locations of such cases: a JSON array, or its hierarchical export

WHAT IS EXPORTED
  --mapping FILE        which cases become which data values; docs/go-data.md describes it
  --data-set ID         needed where the mapping does not name it
  --period PERIOD       as DHIS2 writes it: 20261105, 2026W45, 2026SunW45, 202611, 2026Q4
  --org-unit ID         one organisation unit; may be repeated; all without it
  --children            with the organisation units below the chosen ones
  --zeros WHICH         all (the default): 0 where there was no case; reported: no row there
  --complete-date DATE  marks the data set as complete, YYYY-MM-DD; one organisation unit only

THE FILE
  --format FORMAT       json (the default), xml, adx or csv
  --gzip                compressed
  --out FILE            standard output without it
  --review FILE         what is in the file, what is not, and why, as JSON

REVIEWED BEFORE
  --since REVIEW        what changed since an earlier --review of the same choice
  --removals FILE       the rows that the earlier file had and this one has not

CHECKED BEFORE
  --metadata FILE       checks against DHIS2's metadata of the data set
  --leave-out KIND      leaves out rows with findings of a kind; may be repeated

SENT TO DHIS2
  --send URL            sends the data values too
  --dry-run             asks DHIS2 what it would do, and stores nothing
  --delete-left-behind COUNT  with --since: deletes in DHIS2 the rows that the earlier file
                        wrote and this one has not, if they are no more than COUNT
  --compare URL         instead: what DHIS2 holds for the same rows; nothing is sent
  --answer FILE         DHIS2's answer explained row by row, as JSON

ENVIRONMENT
  GODATA_USER, GODATA_PASSWORD  who reads Go.Data: an account that may list cases and locations
  EXPORTS_FOLDER                keeps each export there and compares the next one with it
  SENDINGS_FOLDER               keeps sendings that DHIS2's data store does not take
  DHIS2_TOKEN                   a personal access token of DHIS2, or
  DHIS2_USER, DHIS2_PASSWORD    a user and password

EXIT STATUS
  0  the file was written, and taken whole where it was sent
  1  there is no file by the rules; standard error says why
  2  the command or the mapping is miswritten
  3  Go.Data did not answer, or refused
  4  the file was written, and DHIS2 did not take all of it
  6  DHIS2 took the file, and holds other values than were sent
  7  DHIS2 took the file, and rows are left behind that were to be deleted

EXAMPLE
  Last week, sent to DHIS2:
    cht-dhis2-export export-cases --godata https://godata.example.org --outbreak 4f1c… \\
      --mapping cases.json --period 2026W45 --out week.json --review week-review.json \\
      --send https://dhis2.example.org`;

/** What `cht-dhis2-export close-month --help` says. */
export const CLOSE_MONTH_HELP = `NAME
  cht-dhis2-export close-month - sends to DHIS2 what has changed since it last accepted a month

SYNOPSIS
  cht-dhis2-export close-month --config FILE [--instances FILE] [--time-zone ZONE]

DESCRIPTION
  Exports the month that ended, and months before it, from their day of the month on; holds
  each against what DHIS2 last accepted, sends the rows that differ, and remembers which of
  them it took, by its answer and as they are read back. The others stay open for the next
  run. A run that was ended anywhere is taken up by the next one.

OPTIONS
  --config FILE  the CHT, the DHIS2, the data sets and when they are closed, as JSON;
                 docs/closing.md describes it
  --instances FILE  several CHT instances, each with its DHIS2, instead of those in the first
  --time-zone ZONE  in which days begin, such as Africa/Nairobi, where months are calculated
                 from reports; without it the machine's

ENVIRONMENT
  the variables that FILE names for credentials: user:password, or a token of DHIS2

EXIT STATUS
  0  all is in DHIS2, or CHWs are waited for
  1  a month or an organisation unit was refused, and another run would not help by itself; standard error says why
  2  the command or FILE is miswritten
  3  a CHT or DHIS2 did not answer, and the next run tries again; or the mail server did not
  4  DHIS2 has not taken all rows; the next run tries again

EXAMPLE
  cht-dhis2-export close-month --config /etc/cht-dhis2-export/closing.json`;

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

/** What `cht-dhis2-export recalculate --help` says. */
export const RECALCULATE_HELP = `NAME
  cht-dhis2-export recalculate - calculates targets from the reports in the database

SYNOPSIS
  cht-dhis2-export recalculate --url URL --period PERIOD [--compare] [OPTION …]
  cht-dhis2-export recalculate --url URL --from DAY --to DAY [OPTION …]

DESCRIPTION
  Runs the rules of the CHT's settings for the contacts and reports that each CHW's phone has,
  in an engine without network, files and clock, and writes what the targets are as JSON. With
  --compare: beside what the phone wrote, where they differ, and the reports that came later.
  The rules must be JavaScript (tasks.isDeclarative), as in all of CHT 5.

OPTIONS
  --url URL             a CHT's or CouchDB's database: http://host:5984/medic; not the host of
                        this product, which does not give out reports
  --period PERIOD       202610, 2026Q3: the months of the CHT by DHIS2's name for them; a week:
                        2026W45
  --from DAY, --to DAY  any other days, YYYY-MM-DD, both included
  --data-set ID         with --org-unit: whose mappings are meant
  --org-unit ID         only people below this organisation unit; may be repeated
  --owner ID            only this contact's account; may be repeated
  --compare             what phones wrote, and what they cannot have known
  --as-of-end           without reports and contacts of after the last day
  --time-zone ZONE      Africa/Nairobi: in which the days begin; this machine's without it
  --time-limit NUMBER   milliseconds that the rules may take for one contact; 2000 without it
  --progress FILE       keeps each account there as soon as it is done: the same command goes
                        on from there after it was ended in the middle
  --out FILE            standard output without it

ENVIRONMENT
  COUCHDB_USER, COUCHDB_PASSWORD  who reads the database

EXIT STATUS
  0  calculated; contacts for which the rules failed are named in the JSON
  1  there are no rules that could be run; standard error says why
  2  the command is miswritten
  3  the database did not answer, or refused

EXAMPLE
  cht-dhis2-export recalculate --url http://127.0.0.1:5984/medic --period 202610 \\
    --compare --time-zone Africa/Nairobi --out october-compared.json`;

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
