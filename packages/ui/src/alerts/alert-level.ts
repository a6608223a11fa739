/** The levels of danger of the civil protection, from the lightest. */
export type AlertLevel = 'yellow' | 'orange' | 'red';
