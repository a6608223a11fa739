/** Which packages of the project each package may import: the table of the README (“Allowed imports”). */
export const importTable: Readonly<Record<string, readonly string[]>> = {
	'content-models': [],
	ui: [],
	checks: [],
	'content-store': ['content-models'],
	feeds: ['content-models'],
	search: ['content-models'],
	map: ['content-models'],
	'test-kit': ['content-models'],
	follower: ['content-models'],
	'site-kit': ['content-models', 'content-store', 'ui', 'feeds', 'search', 'map'],
	'site-portal': ['site-kit', 'ui', 'content-models', 'content-store'],
	'site-brand': ['site-kit', 'ui', 'content-models', 'content-store'],
	'site-area': ['site-kit', 'ui', 'content-models', 'content-store'],
	publisher: ['content-models', 'content-store', 'follower', 'feeds', 'search', 'checks'],
	alerts: ['content-models', 'content-store', 'follower', 'feeds', 'ui'],
	gateway: ['content-models'],
	cms: ['content-models', 'checks', 'ui'],
};

/** Packages that only tests may import. */
export const developmentOnly = ['test-kit'];
