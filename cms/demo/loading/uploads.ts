import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { File } from 'payload';
import sharp from 'sharp';
import { z } from 'zod';
import { type ContentItem, DemoContentError } from './content-items.ts';
import { makePdf } from './pdf.ts';

/** Largest width on pages, in pixels. */
const pictureWidth = 1600;

const mimeTypes: Record<string, string> = {
	'.csv': 'text/csv',
	'.geojson': 'application/geo+json',
	'.json': 'application/json',
	'.ics': 'text/calendar',
	'.gpx': 'application/gpx+xml',
};

const picture = z.looseObject({ file: z.string() });
const localizedTitle = z.union([z.string(), z.looseObject({ it: z.string() }).transform(({ it }) => it)]);
const attachment = z.union([
	z.looseObject({ title: localizedTitle, pdf: z.looseObject({ body: localizedTitle }) }),
	z.looseObject({ title: localizedTitle, data: z.string() }),
]);

function uploaded(name: string, mimetype: string, data: Buffer): File {
	return { name, mimetype, data, size: data.length };
}

async function bytesOf(item: ContentItem, folder: string, name: string): Promise<Buffer> {
	try {
		return await readFile(path.join(folder, name));
	} catch (error) {
		throw new DemoContentError(
			`${item.source}, ${item.type}/${item.key}: the file ${name} is not in the folder of the demo.`,
			{
				cause: error,
			},
		);
	}
}

async function toPicture(item: ContentItem, folder: string): Promise<File> {
	const { file } = picture.parse(item);
	const drawing = await bytesOf(item, folder, file);
	const data = await sharp(drawing)
		.resize({ width: pictureWidth })
		.flatten({ background: '#ffffff' })
		.png({ compressionLevel: 3 })
		.toBuffer();
	return uploaded(`${item.key}.png`, 'image/png', data);
}

async function toAttachment(item: ContentItem, folder: string): Promise<File> {
	const { success, data } = attachment.safeParse(item);
	if (!success)
		throw new DemoContentError(`${item.source}, file/${item.key}: write a title, and “pdf.body” or “data”.`);
	if ('pdf' in data && typeof data.pdf === 'object') {
		const { body } = z.object({ body: localizedTitle }).parse(data.pdf);
		return uploaded(`${item.key}.pdf`, 'application/pdf', await makePdf(data.title, body));
	}
	const name = String(data.data);
	const extension = path.extname(name);
	return uploaded(
		`${item.key}${extension}`,
		mimeTypes[extension] ?? 'text/plain',
		await bytesOf(item, folder, name),
	);
}

/** Returns the file of an upload: a rasterised drawing, a PDF made of a text, or a file as it is. */
export async function uploadOf(item: ContentItem, folder: string): Promise<File | undefined> {
	if (item.type === 'media') return toPicture(item, folder);
	return item.type === 'file' ? toAttachment(item, folder) : undefined;
}
