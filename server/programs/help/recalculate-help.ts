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
