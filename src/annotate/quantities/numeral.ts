/** A number as read, without hedge and unit: pieces `first` to before `end`. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** Worth of the last digit stated: .1 for "4.2", 1e5 for "1.2 million", 1 for "1,200". */
  readonly step: number;
  /** Product of the magnitude words ("million"); 1 where none. */
  readonly scale: number;
  /** How it is stated. `order`: only its size ("hundreds"); `indefinite`: "several hundred". */
  readonly form: 'digits' | 'words' | 'fraction' | 'order' | 'indefinite';
}
