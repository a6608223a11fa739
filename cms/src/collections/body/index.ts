import { administrators } from '../../access/rules.ts';
import { checkbox } from '../../fields/choices.ts';
import { outlineField } from '../../fields/outline.ts';
import { seasonDayField } from '../../fields/season-days.ts';
import { referenceField } from '../../fields/references.ts';
import {
	emailField,
	localizedText,
	patternText,
	phoneField,
	plainText,
	webAddressField,
} from '../../fields/texts.ts';
import { group } from '../../fields/layout.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const body = contentCollection({
	type: 'body',
	noun: masculine('L’ente', 'Ente', 'Enti'),
	toPublished,
	group: 'Siti',
	title: 'name',
	columns: ['ipaCode'],
	description: 'Un ente pubblico, come un comune: i suoi dati stanno a piè di pagina.',
	access: {
		create: administrators,
		update: administrators,
		delete: administrators,
	},
	fields: [
		localizedText({
			name: 'name',
			label: 'Nome',
			required: true,
			description: 'Per esempio: Comune di Borgomarina.',
		}),
		plainText({
			name: 'shortName',
			label: 'Nome breve',
			required: true,
			description: 'Come in “Vivere Borgomarina”.',
		}),
		plainText({ name: 'ipaCode', label: 'Codice IPA', required: true }),
		patternText({
			name: 'istatCode',
			label: 'Codice Istat',
			hint: 'Sei cifre, per esempio 073027.',
		}),
		plainText({
			name: 'alertZone',
			label: 'Zona di allerta',
			description: 'Come la chiama il bollettino di criticità, per esempio: Bacini del Lato e del Lenne.',
		}),
		plainText({ name: 'taxCode', label: 'Codice fiscale o partita IVA', required: true }),
		patternText({
			name: 'vatNumber',
			label: 'Partita IVA',
			hint: 'Undici cifre.',
			description: 'Solo se è diversa dal codice fiscale.',
		}),
		plainText({ name: 'address', label: 'Indirizzo', required: true }),
		patternText({
			name: 'postalCode',
			label: 'CAP',
			hint: 'Cinque cifre.',
			required: true,
		}),
		plainText({ name: 'city', label: 'Città', required: true }),
		patternText({
			name: 'province',
			label: 'Provincia',
			hint: 'Due lettere, per esempio TA.',
			required: true,
		}),
		phoneField({ name: 'phone', label: 'Centralino' }),
		patternText({
			name: 'tollFreeNumber',
			label: 'Numero verde',
			hint: 'Il numero come si compone, per esempio 800 000 100.',
		}),
		phoneField({ name: 'sms', label: 'SMS' }),
		phoneField({ name: 'whatsapp', label: 'WhatsApp' }),
		emailField({ name: 'pec', label: 'PEC', required: true }),
		emailField({ name: 'email', label: 'E-mail' }),
		group('parent', 'Ente di appartenenza', [
			localizedText({ name: 'name', label: 'Nome', description: 'Per un comune, la Regione.' }),
			webAddressField({ name: 'url', label: 'Indirizzo' }),
		]),
		webAddressField({
			name: 'personalAreaUrl',
			label: 'Area personale',
			description: 'Dove i cittadini accedono alla loro area. Senza, il portale non mostra il pulsante.',
		}),
		referenceField({
			name: 'publicRelationsOffice',
			label: 'Ufficio relazioni con il pubblico',
			to: 'office',
		}),
		group('patron', 'Festa patronale', [
			seasonDayField({
				name: 'day',
				label: 'Giorno',
				hint: 'Giorno e mese, per esempio 10/05.',
				description: 'Giorno e mese, per esempio 10/05. È festivo, come le feste nazionali.',
				isOfEveryYear: true,
			}),
			localizedText({ name: 'name', label: 'Nome', description: 'Per esempio: San Cataldo.' }),
		]),
		group('boundary', 'Confine del territorio', [
			outlineField({ name: 'outline', label: 'Contorno', description: 'Per le mappe.' }),
			plainText({
				name: 'source',
				label: 'Fonte e licenza',
				description: 'Stanno sotto le mappe. Per esempio: ISTAT, CC BY 4.0.',
			}),
		]),
		group('surroundings', 'Territori intorno', [
			outlineField({
				name: 'outline',
				label: 'Contorno',
				description: 'I comuni vicini: senza, le mappe di un comune sul mare li mostrano come mare.',
			}),
			plainText({ name: 'source', label: 'Fonte e licenza', description: 'Stanno sotto le mappe.' }),
		]),
		group('waters', 'Acque dentro il confine', [
			outlineField({
				name: 'outline',
				label: 'Contorno',
				description:
					'Lagune, insenature, canali: il confine di un comune li comprende, e le mappe li mostrerebbero come terra.',
			}),
			plainText({ name: 'source', label: 'Fonte e licenza', description: 'Stanno sotto le mappe.' }),
		]),
		checkbox(
			'allowsVideo',
			'Pubblica video',
			'Si possono caricare video .mp4 e i loro sottotitoli .vtt, che servono a chi non sente.',
		),
		checkbox(
			'alertsNeedTwoPeople',
			'Le allerte le conferma una seconda persona',
			'Una persona la prepara, un’altra la pubblica. Vale per le allerte dei siti dell’ente, non per gli avvisi di servizio né per concluderle.',
		),
		checkbox(
			'isFundedByEu',
			'I suoi siti sono finanziati dall’Unione europea',
			'Nel piè di pagina sta il marchio “Finanziato dall’Unione europea – NextGenerationEU”, che il PNRR chiede.',
		),
		checkbox('isDemonstration', 'È una dimostrazione', 'Tutte le pagine dei suoi siti lo dicono.'),
	],
});
