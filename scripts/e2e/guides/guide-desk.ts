import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { untilHydrated } from '../desk.ts';
import { Editor } from '../editor.ts';
import { demoPassword } from '../home.ts';
import { openPage } from '../open-page.ts';

const responsible = 'redazione.portale@example.org';
const administrator = 'amministratore@example.org';

/** All pictures are of the same desk: light, of this size, nothing moving. */
const likeInPictures = {
	viewport: { width: 1280, height: 1400 },
	colorScheme: 'light',
	locale: 'it-IT',
	deviceScaleFactor: 1,
} as const;

/** What other tests may have left otherwise for the account. */
const preferences = { 'portolano-preview': { isOpen: false }, nav: { open: false } };

const withIds = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });
const withDoc = z.object({ doc: z.object({ id: z.string() }) });
const withSeen = z.object({ seen: z.string() });
const withId = z.object({ id: z.string() });

/** A rich text of one paragraph, as the CMS keeps it. */
const paragraph = (text: string) => ({
	root: {
		...{ type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 },
		children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format: 0 }] }],
	},
});

/** The desk of the demonstration, at which pictures are taken. What a walk makes there is removed after it. */
export class GuideDesk {
	readonly cms: string;
	readonly #browser: Browser;
	readonly #pages = new Map<string, Page>();
	readonly #editors = new Map<string, Editor>();
	readonly #undo: (() => Promise<unknown>)[] = [];

	constructor(cms: string, browser: Browser) {
		this.cms = cms;
		this.#browser = browser;
	}

	/** A new page of the desk, signed in, with menu and preview closed. */
	async signedIn(email: string): Promise<Page> {
		const page = await openPage(this.#browser, likeInPictures);
		const { request } = page.context();
		const post = async (path: string, data: object) => {
			const headers = { Origin: this.cms };
			const answer = await request.post(`${this.cms}/api${path}`, { data, headers });
			if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
		};
		await post('/users/login', { email, password: demoPassword });
		for (const [name, value] of Object.entries(preferences))
			await post(`/payload-preferences/${name}`, { value });
		return page;
	}

	/** The page of an account, by default the one responsible for the portal. */
	async page(email = responsible): Promise<Page> {
		const page = this.#pages.get(email) ?? (await this.signedIn(email));
		this.#pages.set(email, page);
		return page;
	}

	/** Opens a page of the desk and waits until what `selector` finds answers. */
	async open(path: string, selector: string, email?: string): Promise<Page> {
		const page = await this.page(email);
		await page.goto(`${this.cms}/admin${path}`);
		await untilHydrated(page, selector);
		return page;
	}

	/** Opens the form of a document, with its state beside it. */
	async openForm(document: string, email?: string): Promise<Page> {
		const page = await this.open(`/collections/${document}`, '#field-title', email);
		await page.getByRole('region', { name: 'Stato del contenuto' }).waitFor();
		return page;
	}

	async editor(email = responsible): Promise<Editor> {
		const editor = this.#editors.get(email) ?? (await Editor.signIn(this.cms, email));
		this.#editors.set(email, editor);
		return editor;
	}

	/** Sends JSON and returns the answer. */
	async send(path: string, body: object, email?: string): Promise<unknown> {
		const answer = await (
			await this.editor(email)
		).request(path, { method: 'POST', body: JSON.stringify(body) });
		if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
		return answer.json();
	}

	/** Returns the id of the first document of a type on the portal. */
	async firstId(type: string, query = 'where[owner.key][equals]=portale'): Promise<string> {
		const answer = await (await this.editor()).request(`/${type}?limit=1&depth=0&sort=id&${query}`);
		return withIds.parse(await answer.json()).docs[0]?.id ?? '';
	}

	/** Makes a document on the portal; returns its name, such as `news/1`. */
	async make(type: string, data: object, email?: string): Promise<string> {
		const owner = await this.firstId('site', 'where[key][equals]=portale');
		const all = { owner, languages: ['it'], _status: 'draft', ...data };
		const isDraft = all._status === 'draft';
		const { doc } = withDoc.parse(
			await this.send(`/${type}?depth=0${isDraft ? '&draft=true' : ''}`, all, email),
		);
		this.afterwards(async () => {
			const editor = await this.editor(administrator);
			await editor.request(`/${type}/${doc.id}?force=true`, { method: 'DELETE' });
		});
		return `${type}/${doc.id}`;
	}

	/** Makes a news item in which nothing is missing. */
	async makeNews(data: object = {}, email?: string): Promise<string> {
		return this.make(
			'news',
			{
				title: 'Anagrafe chiusa venerdì mattina',
				summary: 'Gli sportelli aprono alle 15. I certificati si chiedono anche online, sempre.',
				body: paragraph('Venerdì mattina gli sportelli dell’anagrafe restano chiusi per un aggiornamento.'),
				newsType: 'notizia',
				date: new Date().toISOString(),
				topics: ['comunicazione-istituzionale'],
				offices: [await this.firstId('office', 'where[title][equals]=Ufficio Cultura e turismo')],
				...data,
			},
			email,
		);
	}

	/** Moves a document, such as `submit`. */
	async move(document: string, name: string, email?: string): Promise<void> {
		const answer = await (await this.editor(email)).request(`/${document}/workflow`);
		const { seen } = withSeen.parse(await answer.json());
		await this.send(`/${document}/workflow`, { move: name, seen }, email);
	}

	/** Makes a bundle of documents; returns its id. */
	async makeBundle(title: string, documents: readonly string[]): Promise<string> {
		const parts = documents.map((document) => {
			const [type, id] = document.split('/');
			return { type, id, action: 'publish' };
		});
		const owner = await this.firstId('site', 'where[key][equals]=portale');
		const { id } = withId.parse(await this.send('/bundles/desk', { title, owner, parts }));
		this.afterwards(() => this.send(`/bundles/${id}/desk`, { do: 'delete' }));
		return id;
	}

	/** Does something once the picture is taken, the last first. */
	afterwards(what: () => Promise<unknown>): void {
		this.#undo.push(what);
	}

	/** Leaves nothing of a walk: what it made, and what it opened. */
	async tidy(): Promise<void> {
		for (const undo of this.#undo.splice(0).reverse()) await undo();
		for (const page of this.#pages.values()) await page.goto('about:blank');
	}
}
