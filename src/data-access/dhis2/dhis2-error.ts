/**
 * Why DHIS2 gave no answer to what was asked. A summary with conflicts is an answer, not one of these.
 * - `unreachable`: no connection, no answer in time, or a gateway without DHIS2 behind it.
 * - `wrong-credentials`: DHIS2 does not know this token, or this user and password, or does not let
 *   them in; its words where it says why (expired, another address, another method, disabled).
 * - `no-access`: DHIS2 knows the user, who may not do this; its words.
 * - `not-found`: DHIS2 has no such object, or does not show it to this user.
 * - `busy`: DHIS2, or a gateway in front of it, takes no more requests at present.
 * - `not-dhis2`: something answered that is not DHIS2's API: a page, another address to go to, or
 *   a 200 without anything (`isEmpty`).
 * - `signed-out`, `no-permission`: the host between refuses, before DHIS2 was asked.
 * - `approved`: the data of these org units are approved; nothing was sent.
 * - `other-calendar`: its periods are of another calendar than the file's; nothing was sent.
 * - `refused`: any other answer, in DHIS2's own words.
 */
export type Dhis2Error =
  | { readonly code: 'unreachable' }
  | { readonly code: 'wrong-credentials'; readonly words: string }
  | { readonly code: 'no-access'; readonly words: string }
  | { readonly code: 'not-found'; readonly words: string }
  | { readonly code: 'busy' }
  | { readonly code: 'not-dhis2'; readonly status: number; readonly isEmpty?: true }
  | { readonly code: 'signed-out' }
  | { readonly code: 'no-permission' }
  | { readonly code: 'approved'; readonly orgUnits: readonly string[] }
  | { readonly code: 'other-calendar'; readonly calendar: string; readonly period: string }
  | { readonly code: 'refused'; readonly status: number; readonly words: string };
