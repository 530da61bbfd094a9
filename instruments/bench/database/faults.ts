import { every, type Every } from './every.ts';

/**
 * What is not as it should be, at rates that are known beforehand. The numbers are the owners'
 * places in the order of ids, and chosen so that one owner has one fault.
 */
export const FAULTS = {
  /** The owner's contact was deleted, its target documents were not: 0.5 %. */
  gone: every(200, 11),
  /** A second account of the same contact: 1 %. */
  secondAccount: every(100, 17),
  /** A number that is none: 0.2 %. */
  badNumber: every(500, 21),
  /** Not the primary contact of the area: 2.5 %. */
  notPrimary: every(40, 6),
} as const;

/** Who has not synced in the nth month: 2 %. */
export const silentIn = (month: number): Every => every(50, 2 + (month % 4));
