import type { Published, Reference } from '@portolano/content-models';

const subjects = [
	'La biblioteca',
	"L'ufficio anagrafe",
	'Il mercato',
	'La scuola comunale',
	'Il parco',
	'Il servizio di raccolta',
	'Il lungomare',
	'Lo sportello',
];
const verbs = [
	'apre',
	'cambia orario',
	'accoglie i cittadini',
	'torna disponibile',
	'riceve su appuntamento',
	'rinnova gli spazi',
];
const moments = [
	'da lunedì',
	'per tutta la settimana',
	'nel mese di dicembre',
	'dopo i lavori',
	'fino a sera',
	'nei giorni di festa',
];
const places = [
	'nella Città Vecchia',
	'al Borgo',
	'ai Tamburi',
	'a Talsano',
	'a Paolo VI',
	'alla Salinella',
	'a Lama',
	'a San Vito',
];
const newsTypes = ['notizia', 'comunicato', 'avviso'] as const;
const topics = [
	'istruzione',
	'patrimonio-culturale',
	'mobilita-sostenibile',
	'spazio-verde',
	'tempo-libero',
	'gestione-rifiuti',
] as const;

/** Returns a small and fast random number generator with the same sequence on every machine (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

function picker(seed: number) {
	const random = randomFrom(seed);
	return <T>(choices: readonly [T, ...T[]] | readonly T[]): T => {
		const chosen = choices[Math.floor(random() * choices.length)];
		if (chosen === undefined) throw new Error('There is nothing to choose from.');
		return chosen;
	};
}

type Pick = ReturnType<typeof picker>;

const sentence = (pick: Pick) => `${pick(subjects)} ${pick(verbs)} ${pick(moments)} ${pick(places)}.`;

function paragraph(pick: Pick) {
	const text = Array.from({ length: 4 }, () => sentence(pick)).join(' ');
	return { kind: 'paragraph' as const, children: [{ kind: 'text' as const, text }] };
}

const FIRST_DAY = Date.UTC(2000, 0, 1, 8);
const HOUR_MS = 3_600_000;

/**
 * Returns news item number `index` of a corpus: the same number always gives the same item; higher numbers have later
 * dates.
 */
export function syntheticNews(index: number, site: string, office: Reference<'office'>): Published<'news'> {
	const pick = picker(index + 1);
	const date = new Date(FIRST_DAY + index * 6 * HOUR_MS).toISOString();
	return {
		type: 'news',
		id: `synthetic-${index}`,
		owner: site,
		alsoOn: [],
		languages: ['it'],
		publishedAt: date,
		updatedAt: date,
		slug: { it: `notizia-${index}` },
		title: { it: `${pick(subjects)} ${pick(verbs)} ${pick(places)} (${index})` },
		summary: { it: sentence(pick) },
		newsType: pick(newsTypes),
		date,
		topics: [pick(topics)],
		body: { it: [paragraph(pick), paragraph(pick), paragraph(pick), paragraph(pick)] },
		offices: [office],
		people: [],
		places: [],
		documents: [],
		datasets: [],
		gallery: [],
	};
}
