/** Oceans by the first word of their names, folded: "the Atlantic", "the Indian Ocean". */
export const OCEANS: ReadonlySet<string> = new Set(['atlantic', 'pacific', 'indian', 'arctic', 'southern']);
