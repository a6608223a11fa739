import { pagePurposes } from '@portolano/content-models';
import { choice, topicsField } from '../../fields/choices.ts';
import { mediaField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { summaryField, titleField } from '../../fields/texts.ts';
import { kindOfOwner } from '../../page-blocks/site-kind.ts';
import { pageBlocksField } from '../../page-blocks/field.ts';
import { contentCollection } from '../content-collection.ts';
import { feminine } from '../noun.ts';
import { toPublished } from './to-published.ts';

const purposeLabels = {
	'legal-notes': 'Note legali',
	privacy: 'Informativa privacy',
	accessibility: 'Accessibilità',
	'how-to-get-there': 'Come arrivare',
	booking: 'Prenotazione appuntamento',
	assistance: 'Richiesta di assistenza',
	'report-issue': 'Segnalazione disservizio',
	transparency: 'Amministrazione trasparente',
	about: 'Chi siamo',
	newcomers: 'Per chi è appena arrivato',
};

export const page = contentCollection({
	type: 'page',
	noun: feminine('La pagina', 'Pagina', 'Pagine'),
	toPublished,
	group: 'Comunicazione',
	columns: ['purpose'],
	description: 'Una pagina che non è né notizia né servizio: note legali, come arrivare, una presentazione.',
	fields: [
		titleField({ examples: ['Come arrivare in città', 'Chi siamo', 'Pagare i tributi'] }),
		summaryField(),
		choice({
			name: 'purpose',
			label: 'Compito',
			options: pagePurposes.map((value) => ({ value, label: purposeLabels[value] })),
			description: 'Solo per le pagine che ogni sito deve avere: altre pagine le collegano da sole.',
		}),
		mediaField({ name: 'image', label: 'Immagine' }),
		richTextField({
			name: 'body',
			label: 'Testo',
			description: 'Si può lasciare vuoto, se la pagina è fatta di blocchi.',
		}),
		pageBlocksField({
			siteKindOf: kindOfOwner,
			description:
				'Pezzi già pronti, sotto il testo: aperture, elenchi che si aggiornano, riquadri, gallerie. Sono per le pagine d’arrivo, come una campagna o una mostra; a una pagina di testo non servono.',
		}),
		topicsField(),
		slugField(),
	],
});
