import { localizedText, plainText } from '../../fields/texts.ts';
import { derivedField } from '../../files/derived-field.ts';
import { mediaDirectory } from '../../files/directories.ts';
import { servedSafely } from '../../files/served-safely.ts';
import { feminine } from '../noun.ts';
import { uploadCollection } from '../upload-collection.ts';
import { requireReadablePicture } from './require-readable-picture.ts';
import { imageSizes } from './sizes.ts';
import { storeVariants } from './store-variants.ts';
import { toPublished } from './to-published.ts';

// Larger originals only cost disk: no page shows more than 1600 pixels.
const widestOriginal = 3200;

export const media = uploadCollection({
	type: 'media',
	noun: feminine('L’immagine', 'Immagine', 'Immagini'),
	toPublished,
	upload: {
		staticDir: mediaDirectory('media'),
		// SVG can carry scripts; only raster pictures are accepted, whatever their name says.
		mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
		imageSizes,
		adminThumbnail: 'webp400',
		focalPoint: true,
		crop: true,
		resizeOptions: { width: widestOriginal, withoutEnlargement: true },
		displayPreview: true,
		pasteURL: false,
		modifyResponseHeaders: servedSafely,
	},
	description: 'Fotografie e disegni. Vanno online con il contenuto che le usa.',
	title: 'alternativeText',
	columns: ['filename', 'inUse', 'alternativeText', 'owner', 'updatedAt'],
	search: ['alternativeText', 'filename', 'credit'],
	fields: [
		localizedText({
			name: 'alternativeText',
			label: 'Testo alternativo',
			required: true,
			description: 'Che cosa dice l’immagine a chi non la vede. Non cominciare con “Immagine di”.',
		}),
		localizedText({ name: 'caption', label: 'Didascalia' }),
		plainText({
			name: 'credit',
			label: 'Autore o fonte',
			description: 'Solo il nome: la pagina scrive davanti “Crediti”, nella sua lingua.',
		}),
		plainText({ name: 'licence', label: 'Licenza', description: 'Per esempio CC BY 4.0.' }),
		derivedField('variants'),
	],
	judge: requireReadablePicture,
	store: storeVariants,
});
