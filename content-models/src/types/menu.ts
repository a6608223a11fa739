import { z } from 'zod';
import { localizedText } from '../primitives.ts';
import { published } from '../published.ts';
import { linkTarget } from '../link-target.ts';

export const menuPositions = ['main', 'secondary', 'footer', 'legal'] as const;

/** Maximum number of items of a main menu: more fail the national criterion C.SI.1.6. */
export const MAIN_MENU_MAX = 7;

/** A path on the site itself, such as `/eventi/`, for pages that aren't documents. */
const pathTarget = z.strictObject({ kind: z.literal('path'), path: z.string().regex(/^\/([a-z0-9-]+\/)*$/) });

const target = z.discriminatedUnion('kind', [...linkTarget.options, pathTarget]);

const item = z.strictObject({ label: localizedText(80), to: target });

/** The links of a menu in one position on the pages of its owner. */
export const menu = published('menu', {
	position: z.enum(menuPositions),
	title: localizedText(80).optional(),
	items: z.array(item.extend({ items: z.array(item) })),
});

declare module '../documents.ts' {
	interface Documents {
		menu: z.infer<typeof menu>;
	}
}
