import { z } from 'zod';

/** Limits of the mark of a site: it is in each entry of the log that publishes the site. */
export const MARK_SVG_MAX = 16 * 1024;
export const MARK_PNG_MAX = 150 * 1024;

/** Side of a mark that is a picture, in pixels. */
export const MARK_PIXELS = 512;

/** Larger files of drawings and pictures are neither sent nor read, in bytes. */
export const MARK_FILE_MAX = 1024 * 1024;

/** Bytes in base 64, at least one. */
const bytes = (max: number) =>
	z
		.base64()
		.min(4)
		.max(Math.ceil(max / 3) * 4);

/** Pictures that programs fetch, made from the mark when it is saved: a site without the CMS has no need to make them. */
const markIcons = z.strictObject({
	/** `favicon.ico`. */
	favicon: bytes(20 * 1024),
	/** PNG of 180, 192 and 512 pixels. */
	touch: bytes(60 * 1024),
	small: bytes(60 * 1024),
	large: bytes(300 * 1024),
	/**
	 * PNG of 192 and 512 pixels that launchers cut to the shape of their icons: the mark stands in the safe zone
	 * (https://www.w3.org/TR/appmanifest/#icon-masks). Absent in sites that were last saved before there were any.
	 */
	maskableSmall: bytes(60 * 1024).optional(),
	maskableLarge: bytes(300 * 1024).optional(),
	/** JPEG of 1200 × 630 pixels, shown beside links to pages without a picture of their own. */
	social: bytes(300 * 1024),
});

export type MarkIcons = z.infer<typeof markIcons>;

const svgMark = z.strictObject({
	format: z.literal('svg'),
	/** A drawing that the CMS has made safe: shapes, and nothing that runs or refers to anything else. */
	source: z.string().startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="').max(MARK_SVG_MAX),
	/** Whether it has a single colour: it is shown in that of the text around it. */
	isOneColour: z.boolean(),
	icons: markIcons,
});

const pngMark = z.strictObject({
	format: z.literal('png'),
	data: bytes(MARK_PNG_MAX),
	icons: markIcons,
});

/** The mark of a site, beside its name in every page. */
export const mark = z.discriminatedUnion('format', [svgMark, pngMark]);

export type Mark = z.infer<typeof mark>;
