import type { GoDataMapping } from '../../src/domain/index.ts';
import type { GoDataOutbreak } from './go-data-source.ts';

/** The outbreak that a host exports, by which account, and how its cases become data values. */
export interface GoDataOfHost extends GoDataOutbreak {
  readonly mapping: GoDataMapping;
}
