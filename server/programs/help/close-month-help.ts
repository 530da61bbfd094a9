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
