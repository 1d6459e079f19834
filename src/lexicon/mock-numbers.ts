/** Words for more than can be counted: a number before them ("eleven zillion files") says nothing. */
export const MOCK_NUMBERS: ReadonlySet<string> = new Set(['zillion', 'gazillion', 'bazillion', 'jillion', 'squillion', 'kazillion']);
