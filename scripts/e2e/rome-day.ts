const dayMs = 86_400_000;

/** Returns a day like `2026-12-31`, as Rome counts them, so many days from now. */
export const romeDayIn = (days: number): string =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(Date.now() + days * dayMs);
