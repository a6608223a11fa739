/** The programs of an installation. Each runs alone, and can be restarted while the others go on. */
export const parts = ['cms', 'publisher', 'alerts', 'gateway'] as const;

export type Part = (typeof parts)[number];
