/** News that lists and feeds show: their date has come and they have not been taken off lists. */
export const listedNews = {
	date: { before: 'now' },
	listedUntil: { after: 'now', orAbsent: true },
} as const;
