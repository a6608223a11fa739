import { type Gap, type Language, type SiteKey, withoutGapMarks } from '@portolano/content-models';
import type { Overlay, PagePath, SiteApplication, Told } from '@portolano/content-store';
import type { KnownPaths, PageCheck } from '../page-check.ts';
import type { Problem } from '../problems.ts';
import { type FailedPage, type PageToRender, render, type RenderedPage } from '../rendering/render-page.ts';
import { withGapsMarked } from './marked-page.ts';

/** A page as it would be. */
export interface PreviewedPage {
	readonly site: SiteKey;
	readonly path: PagePath;
	readonly language: Language;
	/** 200, or 422 where the page could not be rendered: the first of the problems tells why. */
	readonly status: 200 | 422;
	readonly contentType: string;
	/** Empty where the page could not be rendered, and where it is no text. */
	readonly html: string;
	/** A page that is no text, such as a picture, in base64. */
	readonly base64?: string;
	/** The published files that it shows, by path, with their SHA-256. */
	readonly files: Readonly<Record<PagePath, string>>;
	/** What a release would find wrong with it. */
	readonly problems: readonly Problem[];
}

export interface PreviewDependencies {
	readonly application: SiteApplication;
	readonly overlay: Overlay;
	readonly check: PageCheck;
	readonly known: KnownPaths;
	/** What is missing in the draft of the document whose own page it is. */
	readonly gaps: readonly Gap[];
}

/** Renders and checks a page on an overlay. Nothing is recorded. */
export async function previewPage(
	{ application, overlay, check, known, gaps }: PreviewDependencies,
	{ site, path, document }: PageToRender,
): Promise<PreviewedPage> {
	const files = new Map<PagePath, string>();
	const language = application.languageOf(path);
	const view = overlay.view({ site, language, showing: document, files });
	const rendered = await render(application, path, { view, path, ...(document && { document }) });
	const page = { site, path, language };
	if ('message' in rendered) return { ...page, ...failed(rendered) };
	const marked = { ...rendered, body: markedBody(rendered, gaps) };
	const problems = check({ ...marked, files }, known);
	return { ...page, status: 200, ...bodyOf(marked), files: Object.fromEntries(files), problems };
}

type Body = Pick<RenderedPage, 'contentType' | 'body'>;

function markedBody({ contentType, body }: Body, gaps: readonly Gap[]): Body['body'] {
	if (typeof body !== 'string') return body;
	return contentType.startsWith('text/html') ? withGapsMarked(body, gaps) : withoutGapMarks(body);
}

function failed(page: FailedPage): Omit<PreviewedPage, 'site' | 'path' | 'language'> {
	const problems = [{ told: templateFails, ...page, isBlocking: true }];
	return { status: 422, contentType: 'text/html; charset=utf-8', html: '', files: {}, problems };
}

/** Told where the application knows nothing better. */
const templateFails: Told = {
	what: 'La pagina non si può comporre con questo contenuto.',
	cure: 'Annulla l’ultima modifica e riprova; se non basta, salva una bozza e avvisa chi amministra il sistema.',
};

function bodyOf({ contentType, body }: Body) {
	if (typeof body === 'string') return { contentType, html: body };
	return { contentType, html: '', base64: Buffer.from(body).toString('base64') };
}
