import { createHash } from 'node:crypto';
import type { MediaVariant, PublishedFile } from '@portolano/content-models';
import { drawPdf } from './pdf.ts';
import { drawPng } from './png.ts';

const bytesByHash = new Map<string, Uint8Array>();
const filesByName = new Map<string, PublishedFile>();

/**
 * Returns the bytes of a file or picture made by a builder, by their SHA-256 or its first 16 digits, as in addresses;
 * `undefined` if no builder made them.
 */
export function storedBytes(sha256: string): Uint8Array | undefined {
	return bytesByHash.get(sha256.slice(0, 16));
}

/** Stores `bytes` for {@link storedBytes} and returns their description as in the publication log. */
export function storeBytes(name: string, mime: string, bytes: Uint8Array): PublishedFile {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	bytesByHash.set(sha256.slice(0, 16), bytes);
	return { sha256, bytes: bytes.byteLength, mime, name };
}

function once(name: string, mime: string, draw: () => Uint8Array): PublishedFile {
	const file = filesByName.get(name) ?? storeBytes(name, mime, draw());
	filesByName.set(name, file);
	return file;
}

/** Stores a 16:9 picture whose colours are derived from its name. */
export function storePicture(name: string, width: number): MediaVariant {
	const height = Math.round((width * 9) / 16);
	const file = once(`${name}-${width}.png`, 'image/png', () => drawPng({ seed: name, width, height }));
	return { width, height, format: 'png', file };
}

/** Stores a one-page PDF that shows `title`. */
export function storePdf(name: string, title: string): PublishedFile {
	return once(`${name}.pdf`, 'application/pdf', () => drawPdf(title));
}

/** Stores a text file, such as a CSV. */
export function storeText(name: string, mime: string, text: string): PublishedFile {
	return once(name, mime, () => new TextEncoder().encode(text));
}
