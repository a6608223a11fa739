import { declarationAddress, type Language, languages, siteKinds } from '@portolano/content-models';
import type { TextFieldSingleValidation, UIField } from 'payload';
import { text } from 'payload/shared';
import { administrators, historyOfOwn, signedIn, updateOwnSite } from '../../access/rules.ts';
import { checkbox, choice } from '../../fields/choices.ts';
import { dayField } from '../../fields/dates.ts';
import { languageNames } from '../../fields/languages.ts';
import { group, list, tabs } from '../../fields/layout.ts';
import { referenceField } from '../../fields/references.ts';
import { emailField, localizedText, patternText, plainText, webAddressField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { administratorsOnly } from './administrators-only.ts';
import { highlightsField } from './highlights-field.ts';
import { homeField } from './home-field.ts';
import { keepKey } from './keep-key.ts';
import { keepUsedLanguages, refuseDeletion, refuseTrashing } from './keep-owned.ts';
import { makeMark, markFields } from './mark.ts';
import { requireOwnHost } from './own-host.ts';
import { searchField } from './search-field.ts';
import { themeGroup } from './theme.ts';
import { toPublished } from './to-published.ts';

const declarationHint =
	'L’indirizzo che AgID dà alla dichiarazione di questo sito, per esempio https://form.agid.gov.it/view/… con il codice della dichiarazione.';

// Stricter than the schema, which must still accept old entries of the log.
const declaration: TextFieldSingleValidation = (value, context) =>
	value && !declarationAddress.test(value) ? declarationHint : text(value, context);

const kindLabels = { portal: 'Portale istituzionale', brand: 'Sito turistico', area: 'Sito di un’area' };

const startersPanel: UIField = {
	name: 'starterContent',
	type: 'ui',
	admin: { components: { Field: '/admin/StarterContent.tsx#StarterContent' } },
};

export const site = contentCollection({
	type: 'site',
	noun: masculine('Il sito', 'Sito', 'Siti'),
	toPublished,
	group: 'Siti',
	title: 'name',
	ownColumns: ['name', 'key', 'kind', '_status'],
	search: ['key'],
	description:
		'Un sito: un indirizzo, un aspetto, una pagina iniziale. Lo crea e lo ritira chi amministra; chi ci lavora ne cura i testi.',
	access: {
		read: signedIn,
		readVersions: historyOfOwn('site'),
		create: administrators,
		update: updateOwnSite,
		delete: administrators,
	},
	fields: [
		tabs(
			[
				'Sito',
				[
					localizedText({ name: 'name', label: 'Nome', required: true }),
					localizedText({ name: 'tagline', label: 'Motto', required: true }),
					administratorsOnly({
						...patternText({
							name: 'key',
							label: 'Chiave',
							required: true,
							hint: 'Lettere minuscole, cifre e trattini, per esempio biblioteca. Non si può cambiare dopo.',
						}),
						unique: true,
						index: true,
						hooks: { beforeChange: [keepKey] },
					}),
					administratorsOnly(
						choice({
							name: 'kind',
							label: 'Tipo di sito',
							required: true,
							options: siteKinds.map((value) => ({ value, label: kindLabels[value] })),
						}),
					),
					administratorsOnly(referenceField({ name: 'body', label: 'Ente', to: 'body', required: true })),
					referenceField({ name: 'office', label: 'Ufficio che ne risponde', to: 'office' }),
					administratorsOnly({
						name: 'siteLanguages',
						label: 'Lingue del sito',
						type: 'select',
						hasMany: true,
						required: true,
						defaultValue: ['it'],
						options: languages.map((value: Language) => ({ value, label: languageNames[value] })),
						admin: { description: 'La prima è quella di partenza.' },
					}),
					administratorsOnly(
						patternText({
							name: 'origin',
							label: 'Indirizzo',
							required: true,
							hint: 'Senza barra finale, per esempio https://www.comune.example.it.',
						}),
					),
					administratorsOnly({
						...checkbox('fourEyes', 'Chi scrive non approva'),
						admin: {
							description:
								'Quattro occhi: va online solo ciò che un’altra persona ha approvato, così com’è. Le allerte hanno una regola loro, nell’ente.',
						},
					}),
				],
			],
			['Aspetto', [themeGroup, ...markFields]],
			['Pagina iniziale', [homeField(), highlightsField()]],
			[
				'Contatti e accessibilità',
				[
					group('accessibility', 'Accessibilità', [
						patternText({
							name: 'declarationUrl',
							label: 'Dichiarazione su form.agid.gov.it',
							hint: declarationHint,
							max: 300,
							validate: declaration,
						}),
						emailField({ name: 'feedbackEmail', label: 'E-mail per le segnalazioni', required: true }),
						dayField({ name: 'assessedOn', label: 'Giorno della verifica' }),
					]),
					list({
						name: 'emergencyNumbers',
						label: 'Numeri di emergenza',
						row: ['Numero', 'Numeri'],
						fields: [
							plainText({ name: 'number', label: 'Numero', required: true }),
							localizedText({ name: 'label', label: 'Per che cosa', required: true }),
						],
					}),
					list({
						name: 'socials',
						label: 'Reti sociali',
						row: ['Rete', 'Reti'],
						fields: [
							plainText({ name: 'name', label: 'Nome', required: true }),
							webAddressField({ name: 'url', label: 'Indirizzo', required: true }),
						],
					}),
				],
			],
			['Ricerca', [searchField()]],
			['Contenuti iniziali', [startersPanel]],
		),
	],
	beforeChange: [requireOwnHost, refuseTrashing, keepUsedLanguages, makeMark],
	beforeDelete: [refuseDeletion],
});
