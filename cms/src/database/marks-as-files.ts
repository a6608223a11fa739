import { type BareMark, iconsOf } from '../marks/icons.ts';
import { namedMarks } from './named-marks.ts';

type Site = Readonly<Record<string, unknown>>;

const remembered = new Map<string, ReturnType<typeof iconsOf>>();

/** Returns the icons of a former mark, made once for each colour. */
function iconsFor(mark: BareMark & { format: 'svg' }, primary: string): ReturnType<typeof iconsOf> {
	const key = `${primary} ${mark.source}`;
	const icons = remembered.get(key) ?? iconsOf({ mark, primary });
	remembered.set(key, icons);
	return icons;
}

/** Returns a former mark as a drawing, with its icons; undefined for another name. */
export async function drawnMark(name: unknown, primary: unknown) {
	const source = typeof name === 'string' ? namedMarks[name] : undefined;
	if (source === undefined) return undefined;
	const mark = { format: 'svg', source, isOneColour: true } as const;
	return { mark, icons: await iconsFor(mark, typeof primary === 'string' ? primary : '#5a6772') };
}

const primaryOf = ({ theme }: Site): unknown =>
	typeof theme === 'object' && theme !== null && 'primary' in theme ? theme.primary : undefined;

/**
 * Replaces the name of the mark of a site by its drawing; returns a site without a mark unchanged. A published document,
 * which has a type, holds the icons in its mark; a record holds them beside it.
 */
export async function withDrawnMark(site: Site): Promise<Site> {
	const drawn = await drawnMark(site['mark'], primaryOf(site));
	if (!drawn) return site;
	const { mark, icons } = drawn;
	return 'type' in site ? { ...site, mark: { ...mark, icons } } : { ...site, mark, markIcons: icons };
}

/** Returns the name of a former mark with the same drawing; of the first for another drawing. */
export function nameOfMark(mark: unknown): string {
	const source = typeof mark === 'object' && mark !== null && 'source' in mark ? mark.source : undefined;
	return Object.keys(namedMarks).find((name) => namedMarks[name] === source) ?? 'dolphin-rider';
}

/** The reverse of {@link withDrawnMark}; another drawing becomes the first former mark. */
export function withNamedMark(site: Site): Site {
	const { mark, markIcons, ...others } = site;
	if (markIcons === undefined && (typeof mark !== 'object' || mark === null)) return site;
	return { ...others, mark: nameOfMark(mark) };
}
