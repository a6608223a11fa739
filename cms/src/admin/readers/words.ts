const whole = new Intl.NumberFormat('it-IT', { useGrouping: 'always' });
const oneDigit = new Intl.NumberFormat('it-IT', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Such as “1.234”. */
export const countInWords = (count: number): string => whole.format(count);

/** The mean of ratings, such as “3,7 su 5”. */
export const meanInWords = (mean: number): string => `${oneDigit.format(mean)} su 5`;

/** How a count changed: “+12%”, “−8%”, “come prima”; “nuova” where there was none before. */
export function trendOfCount(count: number, before: number): string {
	if (before === 0) return 'nuova';
	const percent = Math.round(((count - before) / before) * 100);
	if (percent === 0) return 'come prima';
	return `${percent > 0 ? '+' : '−'}${countInWords(Math.abs(percent))}%`;
}

/** How a mean changed: “+0,4”, “−0,2”, “come prima”; “prima nessuna” where there were no ratings before. */
export function trendOfMean(mean: number, before: number | undefined): string {
	if (before === undefined) return 'prima nessuna';
	const change = Math.round((mean - before) * 10) / 10;
	if (change === 0) return 'come prima';
	return `${change > 0 ? '+' : '−'}${oneDigit.format(Math.abs(change))}`;
}

/** A period, as the choice of the screen says it. */
export const periodInWords = (days: number): string =>
	days === 365 ? 'Ultimo anno' : `Ultimi ${String(days)} giorni`;

/** “1 valutazione”, “12 valutazioni”. */
export const ratingsInWords = (count: number): string =>
	count === 1 ? '1 valutazione' : `${countInWords(count)} valutazioni`;
