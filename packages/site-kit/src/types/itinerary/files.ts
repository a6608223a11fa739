import { languages, type Language, pathOf, type SiteKind } from '@portolano/content-models';
import { gpx, kml, tourismHubJson, type Walk, walkGeoJson } from '@portolano/feeds';
import type { Route } from '../../definition.ts';
import { hrefOf } from '../../links/hrefs.ts';
import { documentPathMatcher, readyLanguages } from '../../routes/document-paths.ts';
import { walkOf } from './walk.ts';

/** The files of an itinerary: what makes each, and its media type. */
const formats = {
	gpx: { write: gpx, contentType: 'application/gpx+xml; charset=utf-8' },
	kml: { write: kml, contentType: 'application/vnd.google-earth.kml+xml; charset=utf-8' },
	geojson: { write: walkGeoJson, contentType: 'application/geo+json; charset=utf-8' },
	json: { write: tourismHubJson, contentType: 'application/json; charset=utf-8' },
} as const satisfies Record<string, { write: (walk: Walk) => string; contentType: string }>;

type Format = keyof typeof formats;

const order = ['gpx', 'kml', 'geojson', 'json'] as const satisfies readonly Format[];

function fileName(language: Language, format: Format): string {
	return `${language === 'it' ? 'percorso' : 'route'}.${format}`;
}

/** Returns the names of the files beside the page of an itinerary, in the order in which they are offered. */
export function itineraryFileNames(language: Language): { format: Format; name: string }[] {
	return order.map((format) => ({ format, name: fileName(language, format) }));
}

/** Route of the files of each itinerary of the site, beside its page: `…/percorso.gpx`, in English `…/route.gpx`. */
export function itineraryFiles(kind: SiteKind): Route[] {
	return order.map((format) => fileRoute(kind, format));
}

function fileRoute(kind: SiteKind, format: Format): Route {
	const names = [...new Set(languages.map((language) => fileName(language, format)))];
	const match = documentPathMatcher(kind, 'itinerary');
	const { write, contentType } = formats[format];
	return {
		rank: 'page',
		family: {
			name: `itinerary ${format}`,
			of: 'itinerary',
			paths: (document, site) =>
				document.type === 'itinerary'
					? readyLanguages(document, site).flatMap((language) => {
							const page = pathOf(site.kind, document, language);
							return page === undefined ? [] : [`${page}${fileName(language, format)}`];
						})
					: [],
		},
		match: (path) => {
			const name = names.find((one) => path.endsWith(`/${one}`));
			return name === undefined ? undefined : match(path.slice(0, -name.length));
		},
		render: ({ name = '' }, context) => {
			const { items } = context.view.list({
				type: 'itinerary',
				select: ['owner', 'slug'],
				where: { slug: name, owner: context.site.key },
				order: { by: 'id', direction: 'ascending' },
			});
			const [found] = items;
			const itinerary = found && context.view.whole({ type: 'itinerary', id: found.id });
			if (!itinerary) return undefined;
			const text = write(walkOf(context, itinerary, hrefOf(context, itinerary) ?? '/'));
			return { text, contentType };
		},
	};
}
