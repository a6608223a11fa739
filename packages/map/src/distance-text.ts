/** Returns “350 m” or “1,2 km”. */
export function distanceText(metres: number, language: string): string {
	if (metres < 950) return `${String(Math.max(10, Math.round(metres / 10) * 10))} m`;
	const kilometres = (metres / 1000).toFixed(1);
	return `${language === 'en' ? kilometres : kilometres.replace('.', ',')} km`;
}
