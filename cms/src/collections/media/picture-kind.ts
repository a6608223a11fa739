type PictureKind = 'accepted' | 'svg' | 'heic' | 'unknown';

const jpeg = [0xff, 0xd8, 0xff];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const avifBrands = ['avif', 'avis'];
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
// Bytes searched for `<svg`: an XML declaration, a comment and a document type may come before it.
const headOfDrawing = 4096;

function begins(bytes: Buffer, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}

function wordAt(bytes: Buffer, start: number): string {
	return bytes.toString('latin1', start, start + 4);
}

function isWebp(bytes: Buffer): boolean {
	return wordAt(bytes, 0) === 'RIFF' && wordAt(bytes, 8) === 'WEBP';
}

function brandOf(bytes: Buffer): string {
	return wordAt(bytes, 4) === 'ftyp' ? wordAt(bytes, 8) : '';
}

function isSvg(bytes: Buffer): boolean {
	// Removes the zero bytes of UTF-16.
	const head = bytes.toString('latin1', 0, headOfDrawing).replaceAll('\0', '');
	return /<(?:\w+:)?svg[\s>]/i.test(head);
}

/** Returns the kind of a picture by its first bytes, regardless of its name. */
export function pictureKind(bytes: Buffer): PictureKind {
	const brand = brandOf(bytes);
	if (begins(bytes, jpeg) || begins(bytes, png) || isWebp(bytes) || avifBrands.includes(brand))
		return 'accepted';
	if (heicBrands.includes(brand)) return 'heic';
	return isSvg(bytes) ? 'svg' : 'unknown';
}
