import { type Reference, type SiteKey, withoutOtherCommands } from '@portolano/content-models';
import type { PageFiles, PagePath, Recorder, SiteApplication, Store, Told } from '@portolano/content-store';
import { toldBy } from './told-by.ts';

/** A rendered page. */
export interface RenderedPage {
	readonly path: PagePath;
	readonly body: string | Uint8Array;
	readonly contentType: string;
	/** The published files that it shows. */
	readonly files: PageFiles;
}

/** A page that could not be rendered, with the error message and, where editors can correct it, what they are told. */
export interface FailedPage {
	readonly path: PagePath;
	readonly message: string;
	readonly told?: Told;
}

export interface PageToRender {
	readonly site: SiteKey;
	readonly path: PagePath;
	readonly document: Reference | undefined;
}

/** Returns the file of a path: `novita/index.html` for `/novita/`, `feed.xml` for `/feed.xml`. */
export function fileOf(path: PagePath): string {
	return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The reverse of {@link fileOf}. */
export function pathOfFile(file: string): PagePath {
	const folder = file.replace(/index\.html$/, '');
	return fileOf(`/${folder}`) === file ? `/${folder}` : `/${file}`;
}

/**
 * Renders one page and records what it read, also when it fails: it is rendered again when any of that changes. A page whose
 * documents changed while it was being rendered is rendered again at once. A page fails when the application throws or
 * answers with another status than 200.
 */
export async function renderPage(
	application: SiteApplication,
	store: Store,
	page: PageToRender,
): Promise<RenderedPage | FailedPage> {
	for (;;) {
		const { rendered, recorder } = await renderRecorded(application, store, page);
		if (store.record({ site: page.site, path: page.path }, recorder)) return rendered;
	}
}

/** Renders one page; returns its queries in the recorder without recording them in the store. */
export async function renderRecorded(
	application: SiteApplication,
	store: Store,
	{ site, path, document }: PageToRender,
): Promise<{ rendered: RenderedPage | FailedPage; recorder: Recorder }> {
	const recorder = store.recorder();
	const language = application.languageOf(path);
	const view = store.view({ site, language, recorder, showing: document });
	const context = { view, path, ...(document && { document }) };
	const rendered = await render(application, path, context);
	return { rendered: 'message' in rendered ? rendered : { ...rendered, files: recorder.files }, recorder };
}

/** Renders a page with what its context shows. */
export async function render(
	application: SiteApplication,
	path: PagePath,
	context: Parameters<SiteApplication['render']>[1],
): Promise<Omit<RenderedPage, 'files'> | FailedPage> {
	try {
		const { status, body, contentType } = await application.render(path, context);
		if (status === 200) return { path, body: safeBody(body, contentType), contentType };
		const message = `The application answered ${status} for ${path}, a page that it lists itself.`;
		return { path, message, told: unknownToApplication };
	} catch (error) {
		return failedBy(error, path);
	}
}

/** Web servers read pages for commands; nothing that somebody wrote may be one. */
function safeBody(body: string | Uint8Array, contentType: string): string | Uint8Array {
	return typeof body === 'string' && contentType.startsWith('text/html') ? withoutOtherCommands(body) : body;
}

const unknownToApplication: Told = {
	what: 'Questo tipo di sito non ha un modello per questa pagina.',
	cure: 'Controlla il tipo e le lingue del sito; se sono giusti, avvisa chi amministra il sistema.',
};

function failedBy(error: unknown, path: PagePath): FailedPage {
	const told = toldBy(error);
	if (told && error instanceof Error) return { path, message: error.message, told };
	const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return { path, message: `${path} could not be rendered: ${reason}` };
}
