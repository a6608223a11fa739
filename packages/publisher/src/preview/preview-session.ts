import { languageRoot } from '@portolano/content-models';
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
	/** `location` is a path of the previewed site, or an address of another site. */
	| { readonly status: 301 | 308; readonly location: string }
	| { readonly status: 410; readonly body: string | Uint8Array; readonly reason: string | undefined };

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
	/** Who opened it. */
	readonly holder: string;
	/** Published files of the pages shown until now, by path, with their SHA-256. */
	readonly shown: Map<PagePath, string>;
}

/** The pages and files of a site under the drafts of one session. */
export class PreviewSession {
	readonly #options: SessionOptions;
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

	get holder(): string {
		return this.#options.holder;
	}

	get shown(): Map<PagePath, string> {
		return this.#options.shown;
	}

	/** Returns what answers at `path`: a page under the drafts, a file that one shows, a file of the site. */
	async answer(path: PagePath): Promise<PreviewAnswer> {
		const page = await this.#page(path);
		if (page) return page;
		const site = await this.#current();
		const { request, files } = this.#options;
		const body = await files.read(path, {
			...{ site: request.site, assets: site.loaded.assets },
			sha256: this.shown.get(path),
		});
		if (body) return { status: 200, body };
		const former = site.formerAt(path, (file) => files.has(file, request.site));
		if (former?.status === 301) return { status: 301, location: former.to };
		if (former) return { status: 410, body: await this.#instead(path, '410'), reason: former.reason };
		if (path.startsWith('/') && site.has(`${path}/`)) return { status: 308, location: `${path}/` };
		return { status: 404, body: await this.#instead(path, '404') };
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

	/** The page of the site for unknown or withdrawn addresses, in the language of the path. */
	async #instead(path: PagePath, name: '404' | '410'): Promise<string | Uint8Array> {
		const { loaded } = await this.#current();
		const root = languageRoot(loaded.application.languageOf(path));
		for (const page of new Set([`${root}${name}.html`, `/${name}.html`])) {
			const answer = await this.#page(page);
			if (answer?.status === 200) return answer.body;
		}
		return '';
	}

	async #current(): Promise<PreviewedSite> {
		if (!this.#site.isCurrent) this.#site = await this.#options.previews.open(this.#options.request);
		return this.#site;
	}

	#remember(files: Readonly<Record<PagePath, string>>): void {
		for (const [path, sha256] of Object.entries(files)) this.shown.set(path, sha256);
		for (const oldest of this.shown.keys()) {
			if (this.shown.size <= filesMax) break;
			this.shown.delete(oldest);
		}
	}
}
