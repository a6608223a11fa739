import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
} from '../../testing/example.ts';

const variants = [
	{
		width: 400,
		height: 200,
		format: 'webp' as const,
		file: { sha256: 'ab'.repeat(32), bytes: 1200, mime: 'image/webp', name: 'mare-400x200.webp' },
	},
];

const least = {
	...storedAtLeast,
	alternativeText: 'Il mare',
	caption: null,
	credit: null,
	licence: null,
	variants,
	url: '/api/media/file/mare.png',
	thumbnailURL: null,
	filename: 'mare.png',
	mimeType: 'image/png',
	filesize: 90_000,
	width: 600,
	height: 300,
	focalX: null,
	focalY: null,
};

const full = {
	...least,
	...storedInFull,
	caption: 'Di sera',
	credit: 'Archivio',
	licence: 'CC BY 4.0',
	focalX: 20,
	focalY: 70,
};

export const example: Example<'media'> = {
	full: {
		stored: {
			it: full,
			en: { ...full, alternativeText: 'The sea', caption: 'In the evening' },
		},
		published: {
			...publishedInFull,
			type: 'media',
			alternativeText: { it: 'Il mare', en: 'The sea' },
			caption: { it: 'Di sera', en: 'In the evening' },
			credit: 'Archivio',
			licence: 'CC BY 4.0',
			focalPoint: { x: 20, y: 70 },
			width: 600,
			height: 300,
			variants,
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'media',
			alternativeText: { it: 'Il mare' },
			focalPoint: { x: 50, y: 50 },
			width: 600,
			height: 300,
			variants,
		},
	},
};
