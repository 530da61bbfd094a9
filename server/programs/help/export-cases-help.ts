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
