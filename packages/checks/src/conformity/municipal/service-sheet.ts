import { type Evidence, judged, type Judgement } from '../judgement.ts';
import { marked, pathOf, type ReadPage, selectorOf } from '../read-page.ts';
import { absent, fault, has, hasText, onEachPage } from './evidence.ts';
import type { Portal } from './portal.ts';

/** Pages of services that the validator wants to find. */
export const SHEETS_MIN = 10;

/** A part of the page of a service that must be there. */
interface Part {
	name: string;
	/** Element to look for first when the part is missing. */
	element: string;
	isThere: (page: ReadPage) => boolean;
	/** Whether its name must be in the index of the page, in this order. */
	isIndexed?: true;
}

const text = (name: string, element: string): Part => ({
	...{ name, element, isThere: (page) => hasText(page, element) },
});

const indexed = (name: string, element: string, isThere: Part['isThere']): Part => ({
	...{ name, element, isThere, isIndexed: true },
});

/** The parts in the order of the model. */
const parts: readonly Part[] = [
	text('Titolo', 'service-title'),
	text('Descrizione', 'service-description'),
	{ name: 'Stato', element: 'service-status', isThere: (page) => has(page, 'service-status') },
	{
		name: 'Argomenti',
		element: 'service-topic',
		isThere: (page) => marked(page, 'service-topic').some((topic) => topic.text !== ''),
	},
	{ name: 'Categoria nelle briciole di pane', element: 'breadcrumb', isThere: hasCategory },
	indexed('A chi è rivolto', 'service-addressed', (page) => hasText(page, 'service-addressed')),
	indexed('Come fare', 'service-how-to', (page) => hasText(page, 'service-how-to')),
	indexed('Cosa serve', 'service-needed', (page) => hasText(page, 'service-needed')),
	indexed('Cosa si ottiene', 'service-achieved', (page) => hasText(page, 'service-achieved')),
	indexed(
		'Tempi e scadenze',
		'service-calendar-text',
		(page) => hasText(page, 'service-calendar-text') || has(page, 'service-calendar-list'),
	),
	indexed('Accedi al servizio', 'service-generic-access', (page) =>
		['service-generic-access', 'service-booking-access', 'service-online-access'].some((name) =>
			has(page, name),
		),
	),
	indexed('Condizioni di servizio', 'service-file', (page) => has(page, 'service-file')),
	indexed('Contatti', 'service-area', (page) => has(page, 'service-area')),
	text('Area', 'service-area'),
];

const labels = parts.filter(({ isIndexed }) => isIndexed).map(({ name }) => name);

function hasCategory(page: ReadPage): boolean {
	const steps = page
		.$(`${selectorOf('breadcrumb')} li`)
		.toArray()
		.map((step) =>
			page
				.$(step)
				.text()
				.toLowerCase()
				.replaceAll(/[^a-z0-9 ]/g, '')
				.trim(),
		);
	return (steps[steps.indexOf('servizi') + 1] ?? '').length >= 3 && steps.includes('servizi');
}

/** Returns the texts of the index, which the validator reads only in direct children of the marked list. */
export const indexEntries = (page: ReadPage): string[] =>
	page
		.$(`${selectorOf('page-index')} > li > a`)
		.toArray()
		.map((link) => page.$(link).text().trim());

function sheetFaults(page: ReadPage): { faults: Evidence[]; isTolerable: boolean } {
	const index = indexEntries(page);
	const missing = parts.filter(
		({ name, isThere, isIndexed }) => !isThere(page) || (isIndexed && !index.includes(name)),
	);
	const present = index.filter((entry) => labels.includes(entry));
	const ordered = labels.filter((label) => present.includes(label));
	const misplaced = present.filter((entry, position) => entry !== ordered[position]);
	const faults = [
		...missing.map(({ name, element }) =>
			fault(page, `Manca la voce “${name}”, o il suo posto nell’indice.`, element),
		),
		...(misplaced.length > 0
			? [fault(page, `Nell’indice sono fuori posto: ${misplaced.join(', ')}.`, 'page-index')]
			: []),
	];
	// One label out of place moves its neighbour too.
	return { faults, isTolerable: missing.length <= 2 && misplaced.length <= 2 };
}

/** C.SI.1.3: the pages of services have the voices of the model, in order; there are at least ten. */
export function serviceSheets(portal: Portal): Judgement {
	const { listedServices, groups } = portal;
	const few =
		listedServices < SHEETS_MIN
			? groups.services.pages.map((page) =>
					fault(
						page,
						`Sono elencati ${listedServices} servizi; il validatore ne vuole almeno ${SHEETS_MIN}.`,
						'service-link',
					),
				)
			: [];
	const sheets = groups.sheets.pages.map(sheetFaults);
	return judged(
		[
			...absent(portal, 'services', 'all-services'),
			...few,
			...onEachPage(portal, ['sheets'], () => []),
			...sheets.filter(({ isTolerable }) => !isTolerable).flatMap(({ faults }) => faults),
		],
		sheets.filter(({ isTolerable }) => isTolerable).flatMap(({ faults }) => faults),
	);
}

/** C.SI.2.2: each page of a service has contacts. */
export function contacts(portal: Portal): Judgement {
	return judged([
		...absent(portal, 'sheets', 'service-link'),
		...onEachPage(portal, ['sheets'], (page) =>
			has(page, 'service-area') && indexEntries(page).includes('Contatti')
				? []
				: [fault(page, 'Mancano i contatti, o “Contatti” nell’indice.', 'service-area')],
		),
	]);
}

const metatagFields = [
	'name',
	'serviceType',
	'serviceOperator.name',
	'areaServed.name',
	'audience.audienceType',
	'availableChannel.serviceUrl',
	'availableChannel.serviceLocation.name',
	'availableChannel.serviceLocation.address.streetAddress',
	'availableChannel.serviceLocation.address.postalCode',
	'availableChannel.serviceLocation.address.addressLocality',
];

function valueAt(data: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>(
			(value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
			data,
		);
}

/** R.SI.1.1: each page of a service describes it in JSON-LD. */
export function metatags(portal: Portal): Judgement {
	const found = portal.groups.sheets.pages.map((page) => ({ page, missing: missingFields(page) }));
	const told = ({ page, missing }: (typeof found)[number]): Evidence => ({
		...{ page: pathOf(page), element: selectorOf('metatag') },
		what: missing ? `Mancano: ${missing.join(', ')}.` : 'I metadati mancano, o non sono JSON.',
	});
	const isFew = ({ missing }: (typeof found)[number]) =>
		missing !== undefined && missing.length < metatagFields.length / 2;
	const faulty = found.filter(({ missing }) => missing === undefined || missing.length > 0);
	return judged(
		[...absent(portal, 'sheets', 'service-link'), ...faulty.filter((one) => !isFew(one)).map(told)],
		faulty.filter(isFew).map(told),
	);
}

/** Returns the fields without a text; undefined when there is no JSON. */
function missingFields(page: ReadPage): string[] | undefined {
	const text = page.$(selectorOf('metatag')).first().html();
	if (!text) return undefined;
	try {
		const data: unknown = JSON.parse(text);
		return metatagFields.filter((path) => {
			const value = valueAt(data, path);
			return typeof value !== 'string' || value === '';
		});
	} catch {
		return undefined;
	}
}
