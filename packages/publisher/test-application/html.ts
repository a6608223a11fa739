import { type Localized, plainText, type Published, type RichText } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { searchMarks, type SearchRecord } from '@portolano/search';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

export function link(path: string, label: Localized<string>): string {
	return `<a href="${path}">${escape(label.it)}</a>`;
}

export function list(items: readonly string[]): string {
	return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

export function prose(text: Localized<RichText>): string {
	return plainText(text.it)
		.split('\n')
		.map((line) => `<p>${escape(line)}</p>`)
		.join('');
}

/** Renders the links of the site's main menu. */
function navigation(view: StoreView, key: string): string {
	const order = { by: 'id', direction: 'ascending' } as const;
	const menus = view.list({
		type: 'menu',
		select: ['items'],
		where: { position: 'main', owner: key },
		order,
		limit: 1,
	});
	const items = menus.items.flatMap(({ items }) => items.map((item) => ({ ...item, site: key })));
	return list(items.flatMap(({ label, to }) => (to.kind === 'path' ? [link(to.path, label)] : [])));
}

export interface PageContent {
	readonly title: string;
	readonly main: string;
	/** Search record of the page; pages without one are not indexed. */
	readonly search?: SearchRecord;
}

function marks(record: SearchRecord): string {
	const elements = searchMarks(record).map((mark) => Object.entries(mark));
	return elements
		.map(
			(attributes) =>
				`<meta${attributes.map(([name, value]) => ` ${name}="${escape(String(value))}"`).join('')}>`,
		)
		.join('');
}

/** Renders a whole page of the site of the view. */
export function page(view: StoreView, { title, main, search }: PageContent): string {
	const { name, key } = view.site();
	return `<!doctype html><html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)} - ${escape(name.it)}</title><link rel="stylesheet" href="/_astro/town.css">${search ? marks(search) : ''}</head><body><header><nav aria-label="Principale">${navigation(view, key)}</nav></header><main${search ? ' data-pagefind-body' : ''}><h1>${escape(title)}</h1>${main}</main><footer><p>${escape(name.it)}</p></footer></body></html>`;
}

/** Renders a document's picture in its smallest variant. */
export function picture(
	view: StoreView,
	media: Pick<Published<'media'>, 'variants' | 'alternativeText'> | undefined,
): string {
	const [variant] = media?.variants ?? [];
	if (!media || !variant) return '';
	return `<img src="${view.file(variant.file)}" alt="${escape(media.alternativeText.it)}" width="${variant.width}" height="${variant.height}">`;
}
