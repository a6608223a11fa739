import { type ContentType, limitsOf, type PageBlockKind, type SiteKind } from '@portolano/content-models';
import type { HomeForm } from './home-form.ts';
import { plainWords } from './plain-words.ts';

/** A block to be added to a form, with its fields by name. */
interface FormBlock {
	blockType: PageBlockKind;
	[field: string]: unknown;
}

interface Chosen {
	relationTo: ContentType;
	value?: string | null | undefined;
}

const most = (block: PageBlockKind, field: string) => limitsOf({ block }, [field]).maxItems;

/** Returns a block of chosen documents; none when there are no documents. */
function featured(title: string, documents: readonly Chosen[], isFirstLarge = false): FormBlock[] {
	const there = documents.filter(({ value }) => value).slice(0, most('featured', 'documents'));
	return there.length > 0 ? [{ blockType: 'featured', title, documents: there, isFirstLarge }] : [];
}

function usefulServices({ home }: HomeForm): FormBlock[] {
	const services = home.usefulServices.slice(0, most('useful-services', 'services'));
	return services.length > 0
		? [{ blockType: 'useful-services', title: 'I servizi più richiesti', services }]
		: [];
}

const placesOf = ({ home }: HomeForm): Chosen[] =>
	home.places.map((value) => ({ relationTo: 'place', value }));

function list(title: string, type: ContentType, number: number): FormBlock {
	return { blockType: 'list', title, type, order: type === 'event' ? 'next' : 'latest', number };
}

function figures(title: string, rows: readonly { value: string; label: string }[]): FormBlock[] {
	const told = rows.filter(({ value, label }) => value && label).slice(0, most('figures', 'figures'));
	return told.length > 0 ? [{ blockType: 'figures', title, figures: told }] : [];
}

/** The opening says the introduction if it is short; a long one becomes a text of its own. */
function opening({ name, tagline, home }: HomeForm): FormBlock[] {
	const introduction = plainWords(home.introduction);
	const isShort = introduction.length <= (limitsOf({ block: 'hero' }, ['text']).maxLength ?? 0);
	const text = isShort && introduction ? introduction : tagline;
	const hero: FormBlock = {
		blockType: 'hero',
		title: home.title || name,
		text,
		image: home.image,
		actions: [],
	};
	return isShort ? [hero] : [hero, { blockType: 'text', title: 'Benvenuti', text: home.introduction }];
}

const compositions: Record<SiteKind, (form: HomeForm) => FormBlock[]> = {
	portal: (form) => [
		{ blockType: 'search', title: 'Che cosa stai cercando?' },
		...usefulServices(form),
		...featured('Contenuti in evidenza', form.home.featured, true),
		list('Ultime notizie', 'news', 3),
		list('Eventi', 'event', 4),
		...featured('Luoghi', placesOf(form)),
	],
	brand: (form) => [
		...opening(form),
		...figures('La città in numeri', form.home.figures),
		...featured('Luoghi da vedere', placesOf(form)),
		list('Prossimi eventi', 'event', 4),
		list('Itinerari', 'itinerary', 3),
		list('Storie', 'news', 3),
	],
	area: (form) => [
		...opening(form),
		{ blockType: 'search', title: 'Cerca nel sito' },
		...figures(
			'Numeri utili',
			form.emergencyNumbers.map(({ number, label }) => ({ value: number, label })),
		),
		...usefulServices(form),
		...featured(
			'In evidenza',
			form.home.featured.filter(({ relationTo }) => relationTo === 'news'),
		),
		list('Novità', 'news', 3),
		list('Eventi', 'event', 2),
		...featured('L’ufficio', [{ relationTo: 'office', value: form.office }]),
	],
};

/**
 * Returns blocks that make about the home page that the kind of site composes from the other fields. What no block
 * shows (topics, other sites, pages chosen by their purpose) is left out.
 */
export function blocksOfToday(form: HomeForm): FormBlock[] {
	return compositions[form.kind](form);
}
