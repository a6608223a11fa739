/** Formats that citizens can open without buying anything, and those of open data. */
export const mimeTypes = [
	'application/pdf',
	'application/zip',
	'application/json',
	'application/geo+json',
	'application/gpx+xml',
	'application/xml',
	'text/xml',
	'text/csv',
	'text/plain',
	'text/calendar',
	'application/vnd.oasis.opendocument.text',
	'application/vnd.oasis.opendocument.spreadsheet',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;
