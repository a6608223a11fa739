import { checkContent, type Content } from '@portolano/checks/content';
import { type Published, richText } from '@portolano/content-models';
import { isLanguage, languageNames } from '../fields/languages.ts';
import { contentOfText } from './content-of-text.ts';
import { fieldPath, type Reason } from './refusal.ts';

const nothing: Content = { headings: [], links: [], alternativeTexts: [], tables: [] };

/** Fields whose value becomes the text of a link somewhere: in a list, in a menu, in another page. */
const linkTexts = new Set<PropertyKey>(['title', 'name', 'label']);

/** The heading of a block leads nowhere, unlike the title of a document or of a card. */
function isHeadingOfBlock(path: readonly PropertyKey[]): boolean {
	return path.at(-1) === 'title' && path.at(-3) === 'blocks';
}

/** Returns the page content made from one field; undefined if no content rule concerns the field. */
function contentOf(field: PropertyKey | undefined, value: unknown): Content | undefined {
	if (typeof value === 'string') {
		if (field === 'alternativeText') return { ...nothing, alternativeTexts: [value] };
		if (field !== undefined && linkTexts.has(field))
			return { ...nothing, links: [{ href: '/', text: value.trim() }] };
		return undefined;
	}
	const { data } = richText.safeParse(value);
	return data && contentOfText(data);
}

const reasonsShown = 3;

function reasonFor(content: Content, path: readonly PropertyKey[]): Reason[] {
	const faults = checkContent(content);
	if (faults.length === 0) return [];
	const language = path.at(-1);
	const isTranslation = isLanguage(language) && language !== 'it';
	const told = faults.slice(0, reasonsShown).map(({ what, cure }) => `${what} ${cure}`);
	const others = faults.length - told.length;
	const words = [
		isTranslation ? `Nel testo in ${languageNames[language]}:` : '',
		...told,
		others > 0 ? `E altri ${others} punti simili.` : '',
	];
	return [{ path: fieldPath(path), message: words.filter(Boolean).join(' ') }];
}

function reasonsIn(value: unknown, path: readonly PropertyKey[]): Reason[] {
	if (typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.flatMap((item, index) => reasonsIn(item, [...path, index]));
	return Object.entries(value).flatMap(([key, item]) => {
		const field = isHeadingOfBlock(path) ? undefined : path.at(-1);
		const content = isLanguage(key) ? contentOf(field, item) : undefined;
		return content ? reasonFor(content, [...path, key]) : reasonsIn(item, [...path, key]);
	});
}

/**
 * Returns the reasons for which the publisher's checks would hold back the page of a document, as far as the document
 * alone shows: headings, links, alternative texts, tables. Empty if the content passes.
 */
export function contentReasons(document: Published): Reason[] {
	const byField = Map.groupBy(reasonsIn(document, []), ({ path }) => path);
	return [...byField].map(([path, reasons]) => ({
		path,
		message: reasons.map(({ message }) => message).join(' '),
	}));
}
