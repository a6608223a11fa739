const browsers: readonly (readonly [RegExp, string])[] = [
	// Before Chrome and Safari, whose names these carry too.
	[/Edg(?:e|A|iOS)?\//, 'Edge'],
	[/OPR\/|Opera/, 'Opera'],
	[/SamsungBrowser\//, 'Samsung Internet'],
	[/Firefox\/|FxiOS\//, 'Firefox'],
	[/Chrome\/|CriOS\//, 'Chrome'],
	[/Version\/.*Safari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Android/, 'Android'],
	[/CrOS/, 'ChromeOS'],
	[/Windows/, 'Windows'],
	[/Macintosh|Mac OS X/, 'macOS'],
	[/Linux|X11/, 'Linux'],
];

const nameIn = (userAgent: string, names: typeof browsers) =>
	names.find(([sign]) => sign.test(userAgent))?.[1];

/** Returns the browser and the system of a `User-Agent` in words, such as “Firefox su Windows”. */
export function browserInWords(userAgent: string | null): string {
	const browser = nameIn(userAgent ?? '', browsers);
	if (browser === undefined) return 'Un programma';
	const system = nameIn(userAgent ?? '', systems);
	return system === undefined ? browser : `${browser} su ${system}`;
}
