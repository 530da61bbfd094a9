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
