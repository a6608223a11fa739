import type { FileExtension } from '@portolano/content-models';
import { z } from 'zod';
import { isMp4 } from './mp4.ts';

/** Whether the bytes match the extension of the file name. */
type Test = (bytes: Buffer) => boolean;

const head = 65_536;

function begins(bytes: Buffer, ...signature: number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}

/** Returns the beginning of a text in UTF-8, UTF-16 or a Windows encoding; undefined if the bytes are no text. */
function textOf(bytes: Buffer): string | undefined {
	const start = bytes.subarray(0, head);
	if (begins(start, 0xff, 0xfe)) return start.toString('utf16le');
	// The only control characters of a text are tab, line feed, form feed, carriage return and escape.
	if (start.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte))) return undefined;
	return start.toString('utf8').replace(/^\uFEFF/, '');
}

const markup =
	/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s|html|head|body|script|svg|iframe|style|meta|title|table|div|p|a|img|h1)\b/i;

/** Whether a browser that guesses the type would render the bytes as a page. */
export function isMarkup(bytes: Buffer): boolean {
	return markup.test(textOf(bytes) ?? '');
}

/** Parts of an XML file that a browser would run: HTML, SVG, XSLT, scripts, entities. */
const active =
	/w3\.org\/(?:1999\/xhtml|2000\/svg)|<\?xml-stylesheet|<(?:\w+:)?(?:script|html|svg)\b|<!entity/i;

export function isActiveXml(bytes: Buffer): boolean {
	return active.test(bytes.toString('latin1').replaceAll('\0', ''));
}

/** Whether the bytes are only white space. */
export function isBlank(bytes: Buffer): boolean {
	return bytes.subarray(0, head).toString('utf8').trim() === '';
}

const isText: Test = (bytes) => textOf(bytes) !== undefined && !isMarkup(bytes);

const isXml =
	(root: RegExp): Test =>
	(bytes) => {
		const text = textOf(bytes)?.trimStart() ?? '';
		const first = /<(?![?!])([\w.:-]+)/.exec(text)?.[1] ?? '';
		return text.startsWith('<') && root.test(first.split(':').at(-1) ?? '');
	};

/** Returns the value of the JSON; undefined if the bytes are no JSON. */
function jsonIn(bytes: Buffer): unknown {
	try {
		const value: unknown = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
		return value;
	} catch {
		// Invalid JSON is an expected case.
		return undefined;
	}
}

const isJson: Test = (bytes) => jsonIn(bytes) !== undefined;

/** RFC 7946, 1.4. */
const geoJsonTypes = [
	...['Feature', 'FeatureCollection', 'GeometryCollection'],
	...['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
];
const geoJson = z.looseObject({ type: z.enum(geoJsonTypes) });

const isGeoJson: Test = (bytes) => geoJson.safeParse(jsonIn(bytes)).success;

const isZip: Test = (bytes) => begins(bytes, 0x50, 0x4b, 0x03, 0x04);

/** Tests for an office document: a ZIP archive with a part of this name. */
const holds =
	(part: string): Test =>
	(bytes) =>
		isZip(bytes) && bytes.includes(part);

/** Whether the bytes are a signed envelope, binary (DER) or as text (PEM, Base64). */
const isSigned: Test = (bytes) =>
	(begins(bytes, 0x30) && ((bytes[1] ?? 0) & 0x80) !== 0) ||
	/^(?:-----BEGIN |MI)[\w\s+/=-]/.test(bytes.toString('latin1', 0, 64));

const startsWith =
	(text: string): Test =>
	(bytes) =>
		textOf(bytes)?.trimStart().startsWith(text) ?? false;

/** The test for the content of each accepted format. */
export const contents = {
	pdf: (bytes) => bytes.subarray(0, 1024).includes('%PDF-') && !isMarkup(bytes),
	txt: isText,
	csv: isText,
	vtt: startsWith('WEBVTT'),
	ics: startsWith('BEGIN:VCALENDAR'),
	json: isJson,
	geojson: isGeoJson,
	gpx: isXml(/^gpx$/i),
	kml: isXml(/^kml$/i),
	xml: isXml(/./),
	zip: (bytes) => isZip(bytes) || begins(bytes, 0x50, 0x4b, 0x05, 0x06),
	gz: (bytes) => begins(bytes, 0x1f, 0x8b),
	p7m: isSigned,
	odt: holds('application/vnd.oasis.opendocument.text'),
	ods: holds('application/vnd.oasis.opendocument.spreadsheet'),
	odp: holds('application/vnd.oasis.opendocument.presentation'),
	docx: holds('word/'),
	xlsx: holds('xl/'),
	pptx: holds('ppt/'),
	mp4: isMp4,
} as const satisfies Partial<Record<FileExtension, Test>>;

export type AcceptedExtension = keyof typeof contents;

/** Whether files of this extension are accepted. */
export function isAccepted(extension: string): extension is AcceptedExtension {
	return Object.hasOwn(contents, extension);
}

/** Whether the bytes are an office document with macros. */
export function hasMacros(bytes: Buffer): boolean {
	return isZip(bytes) && bytes.includes('vbaProject.bin');
}
