import type { QuantityRole, Unit } from '../../values/quantity.js';
import type { Amount } from './amount.js';

/** An amount or two of them joined, before it is bound to its hedge and noun. */
export interface Draft {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  readonly sign: -1 | 0 | 1;
  readonly step: number;
  /** Product of the magnitude words; 1 where none. */
  readonly scale: number;
  readonly form: Amount['numeral']['form'];
  readonly role: QuantityRole;
  readonly range: boolean;
}
