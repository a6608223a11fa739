/**
 * What a process that follows the log gives to Node. With the young generation as large as Node makes it, clearing it
 * stops every twelfth edit for 20 ms; so small it stops every third for 4 ms, and full builds take no longer.
 */
export const publisherNodeFlags = ['--max-semi-space-size=16'] as const;
