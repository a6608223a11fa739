import { createHash } from 'node:crypto';
import type { Look } from '../look.ts';
import type { MarkName } from '../marks.ts';
import { faviconOf } from './favicons.ts';
import { fontsOf } from './fonts.ts';
import { buildSprite } from './icons.ts';
import { buildStyles, sharedRules } from './styles.ts';

/** One file for the browser; its name carries the hash of its bytes. */
export interface Asset {
	file: string;
	bytes: Buffer;
}

/** File names of what a page of one look fetches. */
export interface LookFiles {
	stylesheet: string;
	/** Fonts worth a preload. */
	fonts: string[];
}

export interface UiAssets {
	assets: Asset[];
	looks: Record<string, LookFiles>;
	icons: string;
	marks: Record<MarkName, { svg: string; png: string }>;
}

/** Everything a site serves for `looks`: stylesheets, fonts, the icon sprite and the marks. */
export async function buildAssets(looks: readonly Look[], content: readonly string[]): Promise<UiAssets> {
	const rules = await sharedRules(content);
	const assets = new Map<string, Asset>();
	const add = (name: string, extension: string, bytes: Buffer) => {
		const asset = hashed(name, extension, bytes);
		assets.set(asset.file, asset);
		return asset.file;
	};
	const lookFiles: Record<string, LookFiles> = {};
	for (const look of looks) {
		const fonts = (await fontsOf(look)).map((font) => ({
			...font,
			file: add(font.name, 'woff2', font.bytes),
		}));
		lookFiles[look.name] = {
			stylesheet: add(look.name, 'css', Buffer.from(buildStyles(look, rules, fonts))),
			fonts: fonts.filter(({ preload }) => preload).map(({ file }) => file),
		};
	}
	const icons = add('icons', 'svg', Buffer.from(await buildSprite()));
	const marks = await addMarks(add);
	return { assets: [...assets.values()], looks: lookFiles, icons, marks };
}

async function addMarks(
	add: (name: string, extension: string, bytes: Buffer) => string,
): Promise<UiAssets['marks']> {
	const files = async (name: MarkName) => {
		const { svg, png } = await faviconOf(name);
		return { svg: add(name, 'svg', svg), png: add(name, 'png', png) };
	};
	return {
		taranto: await files('taranto'),
		'visit-taranto': await files('visit-taranto'),
		'polizia-locale': await files('polizia-locale'),
		'protezione-civile': await files('protezione-civile'),
	};
}

function hashed(name: string, extension: string, bytes: Buffer): Asset {
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
	return { file: `${name}.${hash}.${extension}`, bytes };
}
