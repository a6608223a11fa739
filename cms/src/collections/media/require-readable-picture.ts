import { type CollectionBeforeOperationHook, ValidationError } from 'payload';
import sharp from 'sharp';
import { pictureKind } from './picture-kind.ts';

const million = 1_000_000;
// Twice the 48 megapixels of good phones, which take half a gigabyte to decode.
const mostMegapixels = 100;
// The maximum of WebP, in pixels.
const longestSide = 16_383;

/** A picture refused before anything of it is stored. */
class PictureRefused extends ValidationError {
	constructor(reason: string, cure: string) {
		const message = `${reason} ${cure} Nulla è stato salvato.`;
		super({ collection: 'media', errors: [{ path: 'file', message }] });
		this.message = `Immagine non caricata. ${message}`;
	}
}

const otherKinds = {
	svg: [
		'è un disegno SVG, che può contenere istruzioni nascoste.',
		'Esportalo come PNG e carica quello: cambiare il nome del file non basta.',
	],
	heic: [
		'è una foto HEIC, che molti browser non mostrano.',
		'Esportala come JPEG dal telefono o dal computer e carica quella.',
	],
	unknown: [
		'non è un’immagine JPEG, PNG, WebP o AVIF, qualunque cosa dica il nome.',
		'Aprila con un programma di grafica, salvala come JPEG o PNG e carica quella.',
	],
} as const;

interface Upload {
	data: Buffer;
	name: string;
}

function requireKnownKind({ data, name }: Upload): void {
	const kind = pictureKind(data);
	if (kind === 'accepted') return;
	const [reason, cure] = otherKinds[kind];
	throw new PictureRefused(`“${name}” ${reason}`, cure);
}

function broken(name: string): PictureRefused {
	return new PictureRefused(
		`“${name}” è rovinata o incompleta: non si riesce ad aprirla fino in fondo.`,
		'Copiala di nuovo da dove viene, controlla che si apra sul tuo computer e ricaricala.',
	);
}

/** Reads only the size in the metadata, so that a decompression bomb is refused before it is decoded. */
async function requireBearableSize({ data, name }: Upload): Promise<void> {
	const { width, height, pages = 1 } = await sharp(data, { limitInputPixels: false }).metadata();
	const megapixels = (width * height * pages) / million;
	if (megapixels <= mostMegapixels && Math.max(width, height) <= longestSide) return;
	const frames = pages > 1 ? ` in ${pages} fotogrammi` : '';
	throw new PictureRefused(
		`“${name}” è troppo grande: ${width} × ${height} pixel${frames}. Il limite è di ${mostMegapixels} milioni di pixel in tutto e ${longestSide} per lato.`,
		'Riducila con un programma di grafica, per esempio a 4000 pixel di larghezza, e ricaricala.',
	);
}

async function requireWholeBytes({ data }: Upload): Promise<void> {
	await sharp(data, { limitInputPixels: mostMegapixels * million })
		.resize({ width: 32 })
		.raw()
		.toBuffer();
}

async function requireReadable(upload: Upload): Promise<void> {
	requireKnownKind(upload);
	try {
		await requireBearableSize(upload);
		await requireWholeBytes(upload);
	} catch (error) {
		throw error instanceof PictureRefused ? error : broken(upload.name);
	}
}

/** Refuses uploads that are no picture, broken, or too large to decode. The message says what to do. */
export const requireReadablePicture: CollectionBeforeOperationHook = async ({
	args,
	operation,
	overrideAccess,
	req,
}) => {
	// Pictures of anonymous users are refused later by the access rule, without being decoded.
	const isStranger = overrideAccess !== true && !req.user;
	if ((operation === 'create' || operation === 'update') && req.file && !isStranger)
		await requireReadable(req.file);
	return args;
};
