/** Maps the former `look` of a site to its theme. */
export const themeOfLook: Readonly<Record<string, string>> = {
	portal: 'institutional',
	brand: 'travel',
	'polizia-locale': 'local-police',
	'protezione-civile': 'civil-protection',
};

const markOfKind: Readonly<Record<string, string>> = { portal: 'dolphin-rider', brand: 'dolphin-sun' };

const markOfLook: Readonly<Record<string, string>> = {
	'polizia-locale': 'dolphin-shield',
	'protezione-civile': 'dolphin-triangle',
};

/** Returns the mark of a site from its kind and look, which determined it before `mark` existed. */
export function markBefore(kind: unknown, look: unknown): string {
	return markOfKind[String(kind)] ?? markOfLook[String(look)] ?? 'dolphin-rider';
}

/** Replaces the `look` of a site by its theme and mark; returns any other document unchanged. */
export function withThemeAndMark(site: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const { look } = site;
	const theme = themeOfLook[String(look)];
	if (theme === undefined) return site;
	return Object.fromEntries(
		Object.entries(site).flatMap(([key, value]) =>
			key === 'look'
				? [
						['theme', theme],
						['mark', markBefore(site['kind'], look)],
					]
				: [[key, value]],
		),
	);
}

/** The reverse of {@link withThemeAndMark}. */
export function withLook(site: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const looks = Object.entries(themeOfLook);
	const lookOf = (theme: unknown) => looks.find(([, name]) => name === theme)?.[0];
	return Object.fromEntries(
		Object.entries(site)
			.filter(([key]) => key !== 'mark')
			.map(([key, value]) => (key === 'theme' ? ['look', lookOf(value)] : [key, value])),
	);
}
