import { termOf, topics } from '@portolano/content-models';
import type { CollectionBeforeChangeHook } from 'payload';
import { choice, vocabularyOptions } from '../../fields/choices.ts';
import { featuredField, mediaField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { summaryField } from '../../fields/texts.ts';
import type { RecordOf } from '../../projection/record.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

/** Sets the name shown in lists to the term of the vocabulary. */
const nameByCode: CollectionBeforeChangeHook<RecordOf<'topic'>> = ({ data }) =>
	data.code ? { ...data, title: termOf(topics, data.code).it } : data;

export const topic = contentCollection({
	type: 'topic',
	noun: masculine('L’argomento', 'Argomento', 'Argomenti'),
	toPublished,
	group: 'Servizi e organizzazione',
	description: 'La pagina di un argomento nazionale: nome e indirizzo vengono dal vocabolario.',
	fields: [
		choice({ name: 'code', label: 'Argomento', options: vocabularyOptions(topics), required: true }),
		{ name: 'title', label: 'Nome', type: 'text', admin: { hidden: true } },
		summaryField(),
		richTextField({ name: 'body', label: 'Testo' }),
		mediaField({ name: 'image', label: 'Immagine' }),
		referencesField({ name: 'offices', label: 'È gestito da', to: 'office', required: true }),
		featuredField('featured', 'In evidenza', 'Nell’ordine in cui si vedono.'),
	],
	beforeChange: [nameByCode],
});
