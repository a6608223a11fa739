import type { Published, RichText } from '@portolano/content-models';
import {
	buildContactPoint,
	buildEvent,
	buildOffice,
	buildPage,
	buildService,
	buildTopic,
	inBoth,
	prose,
	smallTown,
	to,
} from '@portolano/test-kit';

const inEnglish = { languages: ['it', 'en'] } satisfies Pick<Published, 'languages'>;
const both = (it: string, en: string) => inBoth<RichText>(prose(it), prose(en));

/** A text with a link to a service that is in Italian only. */
const linkTo = (text: string): RichText => [
	{
		kind: 'paragraph',
		children: [
			{
				kind: 'link',
				to: { kind: 'document', document: to('service', 'service-carta-d-identita-elettronica') },
				children: [{ kind: 'text', text }],
			},
			{ kind: 'text', text: '.' },
		],
	},
];

const office = buildOffice({
	...inEnglish,
	slug: inBoth('ufficio-relazioni-con-il-pubblico', 'public-relations-office'),
	title: inBoth('Ufficio relazioni con il pubblico', 'Public relations office'),
	summary: inBoth('Risponde alle domande.', 'It answers your questions.'),
	competences: both('Risponde.', 'It answers.'),
	hours: {
		weekly: [{ weekday: 1, spans: [{ from: '08:30', to: '12:30' }] }],
		holidays: 'closed',
		exceptions: [],
		note: inBoth('Ingresso libero', 'No appointment needed'),
	},
});

const contacts = buildContactPoint({
	...inEnglish,
	title: inBoth('Contatti dell’Ufficio relazioni', 'Contacts of the public relations office'),
	entries: [{ kind: 'telefono', value: '+39 099 000001', note: inBoth('Ogni mattina', 'Every morning') }],
});

/** A service with every part that a service can have, in Italian and English. */
export const translatedService = buildService({
	...inEnglish,
	slug: inBoth('iscrizione-anagrafica', 'registering-your-residence'),
	title: inBoth('Iscrizione anagrafica', 'Registering your residence'),
	subtitle: inBoth('Per chi arriva', 'For newcomers'),
	summary: inBoth('Diventare residenti.', 'Become a resident.'),
	image: to('media', 'media-veduta-del-porto'),
	audience: both('Chi arriva.', 'Newcomers.'),
	description: both('La residenza.', 'Your residence.'),
	howTo: both('Si chiede online.', 'Apply online.'),
	needed: both('Un documento.', 'An identity document.'),
	notNeeded: both('Nessuna fotocopia.', 'No photocopies.'),
	obtained: both('L’iscrizione.', 'Your registration.'),
	timing: both('Due giorni.', 'Two days.'),
	deadlines: [{ title: inBoth('Risposta', 'Answer'), days: 2 }],
	inShort: { cost: inBoth('Gratis', 'Free') },
	costs: both('Niente.', 'Nothing.'),
	outcomeProcedures: both('Un controllo.', 'A check.'),
	online: { label: inBoth('Chiedi', 'Apply'), url: 'https://servizi.borgomarina.example/residenza' },
	counters: [to('office', office.id)],
	constraints: both('Bisogna abitare qui.', 'You must live here.'),
	specialCases: both('I minorenni.', 'Minors.'),
	moreInformation: inBoth(linkTo('Carta d’identità'), linkTo('Identity card')),
	topics: ['residenza'],
	lifeEvents: ['cambio-di-residenza-o-domicilio'],
});

const replaced: readonly Published[] = [
	office,
	contacts,
	buildTopic({
		...inEnglish,
		code: 'residenza',
		summary: inBoth('Abitare qui.', 'Living here.'),
		featured: [to('service', translatedService.id), to('service', 'service-carta-d-identita-elettronica')],
	}),
];

const added: readonly Published[] = [
	translatedService,
	buildPage({
		...inEnglish,
		owner: 'portale',
		purpose: 'newcomers',
		slug: inBoth('appena-arrivati-in-citta', 'new-here'),
		title: inBoth('Appena arrivati in città', 'New here'),
		summary: inBoth('Da dove cominciare.', 'Where to begin.'),
		blocks: [
			{
				kind: 'useful-services',
				title: inBoth('Arrivare e iscriversi', 'Arriving and registering'),
				services: [
					to('service', translatedService.id),
					to('service', 'service-carta-d-identita-elettronica'),
				],
			},
		],
	}),
	buildEvent({
		...inEnglish,
		slug: inBoth('festa-dei-vicini', 'neighbours-day'),
		title: inBoth('Festa dei vicini', 'Neighbours’ day'),
		summary: inBoth('Conoscersi.', 'Meet your neighbours.'),
		body: both('Si mangia insieme.', 'We eat together.'),
	}),
];

/** The portal and its body have English names, and the portal has English pages. */
function bilingual(document: Published): Published {
	if (document.type === 'body')
		return { ...document, ...inEnglish, name: inBoth(document.name.it, 'Town of Borgomarina') };
	if (document.type !== 'site' || document.key !== 'portale') return document;
	return {
		...document,
		...inEnglish,
		siteLanguages: ['it', 'en'],
		name: inBoth(document.name.it, 'Town of Borgomarina'),
		tagline: inBoth(document.tagline.it, 'What the town does for you'),
	};
}

const isPageForNewcomers = (document: Published) =>
	document.type === 'page' && document.owner === 'portale' && document.purpose === 'newcomers';

/** The small town, whose portal is translated as far as newcomers need. */
export const englishTown: readonly Published[] = [
	...smallTown()
		.filter(({ type, id }) => !replaced.some((one) => one.type === type && one.id === id))
		.filter((document) => !isPageForNewcomers(document))
		.map(bilingual),
	...replaced,
	...added,
];
