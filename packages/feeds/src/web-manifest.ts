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
	/** Launchers show at most 12 characters under an icon. */
	shortName: string;
	description: string;
	language: string;
	themeColor: string;
	backgroundColor: string;
	icons: readonly WebManifestIcon[];
	/** Whether it can be installed as an app of its own, with the browser's own buttons where the system has them. */
	isApp?: boolean;
	/** Pages that the system offers when the icon is pressed for long. */
	shortcuts?: readonly { name: string; url: string }[];
}

/** Returns the JSON text of `site.webmanifest` (W3C Web Application Manifest). */
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
		...(manifest.isApp
			? { display: 'standalone', display_override: ['minimal-ui'] }
			: { display: 'browser' }),
		theme_color: manifest.themeColor,
		background_color: manifest.backgroundColor,
		icons: manifest.icons,
		...(manifest.shortcuts ? { shortcuts: manifest.shortcuts } : {}),
	});
}
