export interface WebManifestIcon {
	/** Path on the site. */
	src: string;
	/** As `192x192`. */
	sizes: string;
	/** As `image/png`. */
	type: string;
	purpose?: 'any' | 'maskable';
}

export interface WebManifest {
	name: string;
	/** At most 12 characters are shown under an icon. */
	shortName: string;
	description: string;
	language: string;
	themeColor: string;
	backgroundColor: string;
	icons: readonly WebManifestIcon[];
}

/** `site.webmanifest` (W3C Web Application Manifest): the text of the JSON file. */
export function webManifest(manifest: WebManifest): string {
	return JSON.stringify({
		id: '/',
		name: manifest.name,
		short_name: manifest.shortName,
		description: manifest.description,
		lang: manifest.language,
		dir: 'ltr',
		start_url: '/',
		scope: '/',
		display: 'browser',
		theme_color: manifest.themeColor,
		background_color: manifest.backgroundColor,
		icons: manifest.icons,
	});
}
