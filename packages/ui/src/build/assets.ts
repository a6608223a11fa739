import { createHash } from 'node:crypto';
import { readFonts } from './fonts.ts';
import { pictogramSprite } from '../pictograms.ts';
import { buildSprite } from './icons.ts';
import { buildEmergencyStyles, buildStyles } from './styles.ts';

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
	pictograms: string;
	/** The stylesheet of the emergency page, which stands at an address of the site. */
	emergencyStyles: string;
}

/** Builds all assets: the stylesheet, the fonts, the icons and the pictograms. `content` is that of {@link buildStyles}. */
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
	const pictograms = add('pictograms', 'svg', Buffer.from(pictogramSprite()));
	return {
		assets: [...assets.values()],
		stylesheet,
		fonts: fonts.filter(({ preload }) => preload).map(({ file }) => file),
		icons,
		pictograms,
		emergencyStyles: buildEmergencyStyles(),
	};
}

function hashed(name: string, extension: string, bytes: Buffer): Asset {
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
	return { file: `${name}.${hash}.${extension}`, bytes };
}
