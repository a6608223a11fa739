/** Where a visit or an event takes place, which decides what it is like when it rains. */
export const settings = ['indoor', 'outdoor', 'both'] as const;

export type Setting = (typeof settings)[number];
