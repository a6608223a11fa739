import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
} from '../../testing/example.ts';

const stored = {
	sha256: 'ab'.repeat(32),
	bytes: 1200,
	mime: 'application/pdf',
	name: 'modulo.pdf',
};

const least = {
	...storedAtLeast,
	title: 'Modulo di richiesta',
	publishedFrom: null,
	publishedUntil: null,
	stored,
	url: '/api/file/file/modulo.pdf',
	thumbnailURL: null,
	filename: 'modulo.pdf',
	mimeType: 'application/pdf',
	filesize: 1200,
	width: null,
	height: null,
};

const full = {
	...least,
	...storedInFull,
	publishedFrom: '2026-04-10T22:00:00.000Z',
	publishedUntil: '2026-11-29T23:00:00.000Z',
};

export const example: Example<'file'> = {
	full: {
		stored: { it: full, en: { ...full, title: 'Request form' } },
		published: {
			...publishedInFull,
			type: 'file',
			title: { it: 'Modulo di richiesta', en: 'Request form' },
			file: stored,
			publishedFrom: '2026-04-11',
			publishedUntil: '2026-11-30',
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'file',
			title: { it: 'Modulo di richiesta' },
			file: stored,
		},
	},
};
