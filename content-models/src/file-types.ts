/** How a file is served: shown by the browser, or only downloaded. */
interface FileType {
	mime: string;
	/** Safe to show in the browser: nothing in such a file runs as code. */
	isInline?: true;
}

/**
 * File types of the sites and of the CMS, by extension. Any other extension is served as a download of type
 * `application/octet-stream`: the list of inline types is short on purpose.
 */
const fileTypes = {
	pdf: { mime: 'application/pdf', isInline: true },
	txt: { mime: 'text/plain', isInline: true },
	csv: { mime: 'text/csv' },
	vtt: { mime: 'text/vtt', isInline: true },
	ics: { mime: 'text/calendar' },
	json: { mime: 'application/json' },
	geojson: { mime: 'application/geo+json' },
	gpx: { mime: 'application/gpx+xml' },
	kml: { mime: 'application/vnd.google-earth.kml+xml' },
	xml: { mime: 'application/xml' },
	zip: { mime: 'application/zip' },
	gz: { mime: 'application/gzip' },
	p7m: { mime: 'application/pkcs7-mime' },
	odt: { mime: 'application/vnd.oasis.opendocument.text' },
	ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet' },
	odp: { mime: 'application/vnd.oasis.opendocument.presentation' },
	docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
	xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
	pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
	mp4: { mime: 'video/mp4', isInline: true },
	jpg: { mime: 'image/jpeg', isInline: true },
	jpeg: { mime: 'image/jpeg', isInline: true },
	png: { mime: 'image/png', isInline: true },
	webp: { mime: 'image/webp', isInline: true },
	avif: { mime: 'image/avif', isInline: true },
} as const satisfies Record<string, FileType>;

export type FileExtension = keyof typeof fileTypes;

const byExtension: ReadonlyMap<string, FileType> = new Map(Object.entries(fileTypes));
const byMime: ReadonlyMap<string, FileType> = new Map(
	Object.values(fileTypes).map((type) => [type.mime, type]),
);

/** Returns the extension of `name` in lower case, without its dot. */
export function extensionOf(name: string): string {
	const dot = name.lastIndexOf('.');
	return dot === -1
		? ''
		: name
				.slice(dot + 1)
				.trim()
				.toLowerCase();
}

/** Whether files with this extension are known. */
export function isFileExtension(extension: string): extension is FileExtension {
	return byExtension.has(extension);
}

/** Returns the media type of a known extension. */
export function mimeOf(extension: FileExtension): string {
	return fileTypes[extension].mime;
}

const toKeep = {
	'Content-Disposition': 'attachment',
	'Content-Security-Policy': "sandbox; default-src 'none'",
};

function headersOf(type: FileType | undefined): Record<string, string> {
	return {
		'Content-Type': type?.mime ?? 'application/octet-stream',
		'X-Content-Type-Options': 'nosniff',
		...(type?.isInline ? {} : toKeep),
	};
}

/** Returns the response headers for an uploaded file called `name`: nothing in it ever runs as a page. */
export function headersOfUpload(name: string): Record<string, string> {
	return headersOf(byExtension.get(extensionOf(name)));
}

/** Returns the same headers for bytes of which only the media type is known. */
export function headersOfMime(mime: string): Record<string, string> {
	return headersOf(byMime.get(mime.split(';')[0]?.trim().toLowerCase() ?? ''));
}
