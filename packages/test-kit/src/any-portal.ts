import {
	audiences,
	codesOf,
	type ContentType,
	documentSchemas,
	lifeEvents,
	type PageBlock,
	type Published,
	serviceCategories,
	topics,
} from '@portolano/content-models';
import fc from 'fast-check';
import { to } from './build/base.ts';
import { buildTopic } from './build/news.ts';
import { buildService } from './build/services.ts';
import { buildMenu } from './build/sites.ts';
import { anyBlocks } from './page-blocks/any-blocks.ts';
import { blockPictures } from './page-blocks/pictures.ts';
import { smallTown } from './small-town/small-town.ts';
import { inItalian, points, prose } from './text.ts';

type Service = Published<'service'>;

const someOf = <Value>(values: readonly Value[], most = 3) =>
	fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });

const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Rich texts that editors write: a line, a list, something that looks like markup, a very long one. */
const anyProse = fc.constantFrom(
	prose('Sì, sempre.'),
	prose('Uno.', 'Due.', 'Tre.'),
	points('un documento', 'il codice fiscale'),
	prose('<script>alert(1)</script> & "virgolette"'),
	prose('Precipitevolissimevolmente '.repeat(80)),
);

const anyWords = fc.constantFrom(
	'Carta d’identità',
	'Servizi',
	'www.http://',
	'<b>Mensa</b>',
	'日本語',
	'Più & meno “bene”',
);

/** The fields that a service may have beyond those that it must have. */
const anyFields = fc.record({
	number: fc.nat({ max: 999 }),
	words: anyWords,
	categories: someOf(codesOf(serviceCategories)),
	topics: someOf(codesOf(topics), 6),
	audiences: perhaps(someOf(codesOf(audiences))),
	lifeEvents: someOf(codesOf(lifeEvents)),
	bookable: fc.boolean(),
	isActive: fc.boolean(),
	deadlines: fc.constantFrom([], [{ title: inItalian('Risposta'), days: 30 }]),
	howTo: anyProse.map(inItalian),
	needed: anyProse.map(inItalian),
	description: perhaps(anyProse.map(inItalian)),
	costs: perhaps(anyProse.map(inItalian)),
	specialCases: perhaps(anyProse.map(inItalian)),
	moreInformation: perhaps(anyProse.map(inItalian)),
	counters: fc.constantFrom<Service['counters'][]>(
		[],
		[to('office', 'office-ufficio-relazioni-con-il-pubblico')],
	),
});

/** Any valid service; one that can be reached nowhere keeps its online channel. */
const anyService = anyFields.map(({ number, words, counters, isActive, ...fields }) => {
	const { online, ...built } = buildService({
		...{ title: inItalian(`${words} ${number}`), slug: inItalian(`servizio-${number}`) },
		...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
		...{ counters, isActive },
		...(isActive ? {} : { inactiveReason: inItalian(prose('Riprende in primavera.')) }),
	});
	return documentSchemas.service.parse(counters.length > 0 ? built : { ...built, online });
});

const anyServices = fc.uniqueArray(anyService, {
	minLength: 10,
	maxLength: 14,
	selector: ({ slug }) => slug.it,
});

/** Pages that every portal has. */
const paths = [
	'/argomenti/',
	'/domande-frequenti/',
	'/note-legali/',
	'/allerte/',
	'/servizi/',
	'/mappa-del-sito/',
];

/** A main menu of as many items as the blocks suggest, some of them too many or elsewhere. */
function menuBy(blocks: readonly PageBlock[]): Published<'menu'> {
	const items = blocks.map((_, index) => ({
		label: inItalian(`Voce ${index}`),
		to:
			index % 3 === 2
				? { kind: 'url' as const, url: 'https://example.org/' }
				: { kind: 'path' as const, path: paths[index % paths.length] ?? '/' },
		items: [],
	}));
	return buildMenu({ position: 'main', items });
}

/** Without these there is no portal, or services lack what they must refer to. */
const always: readonly ContentType[] = [
	'site',
	'body',
	'office',
	'contact-point',
	'document',
	'file',
	'place',
];

const declared = {
	feedbackEmail: 'accessibilita@borgomarina.example',
	declarationUrl: 'https://form.agid.gov.it/view/1',
};

const town = smallTown().filter(({ type }) => type !== 'menu');
const removable = town.filter(({ type }) => !always.includes(type));

/** What an editor's portal is made of. */
interface AnyPortal {
	/** How much of the small town there is. */
	kept: readonly Published[];
	services: readonly Service[];
	topics: readonly Published<'topic'>[];
	blocks: PageBlock[];
}

function documentsOf({ kept, services, topics: ownTopics, blocks }: AnyPortal): Published[] {
	const needed = town
		.filter(({ type }) => always.includes(type))
		.map((document) =>
			document.type === 'site' && document.key === 'portale'
				? { ...document, accessibility: declared, home: { ...document.home, blocks } }
				: document,
		);
	const others = kept.filter(({ type }) => type !== 'service' && type !== 'topic');
	return [...needed, ...others, ...services, ...ownTopics, ...blockPictures, menuBy(blocks)];
}

const anyPortal: fc.Arbitrary<Published[]> = fc
	.record({
		kept: fc.oneof(fc.constant(removable), fc.constant([]), fc.subarray(removable)),
		services: anyServices,
		topics: someOf(codesOf(topics), 20).map((codes) => codes.map((code) => buildTopic({ code }))),
		blocks: anyBlocks('portal'),
	})
	.map(documentsOf);

/**
 * Checks a property of portals of any valid content, of which an editor has published at least ten services and a topic;
 * fails with the smallest portal found for which it doesn't hold. What its services must
 * refer to is there; other references may lead to what was withdrawn.
 */
export async function forAnyPortal(
	numRuns: number,
	holds: (documents: readonly Published[]) => Promise<void>,
): Promise<void> {
	await fc.assert(fc.asyncProperty(anyPortal, holds), { numRuns, endOnFailure: true });
}
