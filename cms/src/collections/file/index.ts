import { publicationDaysFields } from '../../fields/publication-days.ts';
import { localizedText } from '../../fields/texts.ts';
import { derivedField } from '../../files/derived-field.ts';
import { mediaDirectory } from '../../files/directories.ts';
import { servedSafely } from '../../files/served-safely.ts';
import { masculine } from '../noun.ts';
import { uploadCollection } from '../upload-collection.ts';
import { requireSafeFile } from './require-safe-file.ts';
import { storeUpload } from './store-upload.ts';
import { toPublished } from './to-published.ts';

export const file = uploadCollection({
	type: 'file',
	noun: masculine('L’allegato', 'Allegato', 'Allegati'),
	toPublished,
	upload: {
		staticDir: mediaDirectory('file'),
		// `requireSafeFile` checks the content, with messages in Italian. Payload's own check also relies on the media
		// type sent by the browser: https://github.com/payloadcms/payload/issues/14434
		allowRestrictedFileTypes: true,
		modifyResponseHeaders: servedSafely,
		crop: false,
		focalPoint: false,
		pasteURL: false,
	},
	description:
		'File da scaricare. Va online con il primo contenuto che lo usa, e ci resta finché uno lo usa. ' +
		'Se lo sostituisci, il suo indirizzo resta lo stesso e porta alla versione nuova; quelle di prima restano consultabili finché non lo ritiri.',
	title: 'title',
	columns: ['title', 'inUse', 'filename', 'owner', 'updatedAt'],
	search: ['title', 'filename'],
	fields: [
		localizedText({
			name: 'title',
			label: 'Titolo',
			required: true,
			description: 'Che cosa contiene, non il nome del file.',
		}),
		publicationDaysFields(),
		derivedField('stored'),
	],
	judge: requireSafeFile,
	store: storeUpload,
});
