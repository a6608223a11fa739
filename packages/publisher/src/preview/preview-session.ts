import type { PagePath } from '@portolano/content-store';
import type { Problem } from '../problems.ts';
import type { PreviewFiles } from './preview-files.ts';
import type { PreviewedSite } from './previewed-site.ts';
import { type Previews, type SiteRequest, whileCurrent } from './previews.ts';

/** Most files that a session remembers from the pages that it has shown. */
const filesMax = 10_000;

/** What answers at an address of a previewed site. */
export type PreviewAnswer =
	| { readonly status: 200 | 404; readonly contentType?: string; readonly body: string | Uint8Array }
	| { readonly status: 422; readonly problems: readonly Problem[] }
	| { readonly status: 308; readonly location: string };

export interface SessionDependencies {
	readonly previews: Pick<Previews, 'open'>;
	readonly files: PreviewFiles;
}

interface SessionOptions extends SessionDependencies {
	readonly request: SiteRequest;
	/** The site with the drafts laid over it, as long as the documents don't change. */
	readonly site: PreviewedSite;
	/** Milliseconds since 1970. */
	readonly expiresAt: number;
}

/** The pages and files of a site under the drafts of one session. */
export class PreviewSession {
	readonly #options: SessionOptions;
	/** Published files of the pages shown, by path, with their SHA-256. */
	readonly #shown = new Map<PagePath, string>();
	readonly bytes: number;
	#site: PreviewedSite;

	constructor(options: SessionOptions) {
		this.#options = options;
		this.#site = options.site;
		this.bytes = Buffer.byteLength(JSON.stringify(options.request));
	}

	/** When it ends, in milliseconds since 1970. */
	get expiresAt(): number {
		return this.#options.expiresAt;
	}

	/** Returns what answers at `path`: a page under the drafts, a file that one shows, a file of the site. */
	async answer(path: PagePath): Promise<PreviewAnswer> {
		const page = await this.#page(path);
		if (page) return page;
		const site = await this.#current();
		const body = await this.#options.files.read(path, {
			...{ site: this.#options.request.site, assets: site.loaded.assets },
			sha256: this.#shown.get(path),
		});
		if (body) return { status: 200, body };
		if (path.startsWith('/') && site.has(`${path}/`)) return { status: 308, location: `${path}/` };
		return this.#missing(path);
	}

	/** Returns the page at `path`; undefined when the site has none there. */
	#page(path: PagePath): Promise<PreviewAnswer | undefined> {
		return whileCurrent(
			() => this.#current(),
			async (site) => {
				if (!site.has(path)) return undefined;
				const { status, contentType, html, base64, files, problems } = await site.render(path);
				if (status === 422) return { status, problems };
				this.#remember(files);
				return { status, contentType, body: base64 === undefined ? html : Buffer.from(base64, 'base64') };
			},
		);
	}

	/** The page of the site for unknown addresses, in the language of the path. */
	async #missing(path: PagePath): Promise<PreviewAnswer> {
		const { loaded } = await this.#current();
		const language = loaded.application.languageOf(path);
		for (const instead of language === 'it' ? ['/404.html'] : [`/${language}/404.html`, '/404.html']) {
			const page = await this.#page(instead);
			if (page?.status === 200) return { ...page, status: 404 };
		}
		return { status: 404, body: '' };
	}

	async #current(): Promise<PreviewedSite> {
		if (!this.#site.isCurrent) this.#site = await this.#options.previews.open(this.#options.request);
		return this.#site;
	}

	#remember(files: Readonly<Record<PagePath, string>>): void {
		for (const [path, sha256] of Object.entries(files)) this.#shown.set(path, sha256);
		for (const oldest of this.#shown.keys()) {
			if (this.#shown.size <= filesMax) break;
			this.#shown.delete(oldest);
		}
	}
}
