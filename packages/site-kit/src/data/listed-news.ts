/** Condition for news in lists and feeds: their date has come, and they haven't been taken off lists. */
export const listedNews = {
	date: { before: 'now' },
	listedUntil: { after: 'now', orAbsent: true },
} as const;
