import { createHash } from 'node:crypto';
import type { MarkName } from '../marks.ts';
import { faviconOf, type RootIcons, rootIconsOf } from './favicons.ts';
import { readFonts } from './fonts.ts';
import { buildSprite } from './icons.ts';
import { buildStyles } from './styles.ts';

/** A file for the browser; its name contains the hash of its bytes. */
export interface Asset {
	file: string;
	bytes: Buffer;
}

export interface UiAssets {
	assets: Asset[];
	stylesheet: string;
	/** Fonts worth a preload. */
	fonts: string[];
	icons: string;
	marks: Record<MarkName, { svg: string; png: string }>;
	rootIcons: Record<MarkName, RootIcons>;
}

/** Builds all assets: the stylesheet, the fonts, the icon sprite and the marks. `content` is that of {@link buildStyles}. */
export async function buildAssets(content: readonly string[]): Promise<UiAssets> {
	const assets = new Map<string, Asset>();
	const add = (name: string, extension: string, bytes: Buffer) => {
		const asset = hashed(name, extension, bytes);
		assets.set(asset.file, asset);
		return asset.file;
	};
	const fonts = (await readFonts()).map((font) => ({ ...font, file: add(font.name, 'woff2', font.bytes) }));
	const stylesheet = add('portolano', 'css', Buffer.from(await buildStyles(content, fonts)));
	const icons = add('icons', 'svg', Buffer.from(await buildSprite()));
	const marks = await addMarks(add);
	const rootIcons = await ofEachMark(rootIconsOf);
	return {
		assets: [...assets.values()],
		stylesheet,
		fonts: fonts.filter(({ preload }) => preload).map(({ file }) => file),
		icons,
		marks,
		rootIcons,
	};
}

async function addMarks(
	add: (name: string, extension: string, bytes: Buffer) => string,
): Promise<UiAssets['marks']> {
	return ofEachMark(async (name) => {
		const { svg, png } = await faviconOf(name);
		return { svg: add(name, 'svg', svg), png: add(name, 'png', png) };
	});
}

async function ofEachMark<T>(make: (name: MarkName) => Promise<T>): Promise<Record<MarkName, T>> {
	return {
		'dolphin-rider': await make('dolphin-rider'),
		'dolphin-sun': await make('dolphin-sun'),
		'dolphin-shield': await make('dolphin-shield'),
		'dolphin-triangle': await make('dolphin-triangle'),
	};
}

function hashed(name: string, extension: string, bytes: Buffer): Asset {
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
	return { file: `${name}.${hash}.${extension}`, bytes };
}
