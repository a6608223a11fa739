import { z } from 'zod';
import { demoPassword } from './home.ts';

const WITHIN_MS = 60_000;
const found = z.object({
	docs: z.array(z.looseObject({ id: z.string(), slug: z.string(), title: z.string() })).min(1),
});

const withFiles = z.object({
	docs: z.array(z.looseObject({ id: z.string(), files: z.array(z.string()).nullish() })),
});
const isJson = { 'Content-Type': 'application/json' };

/** A demonstration account through the REST API of the CMS, by default the one that edits the portal. */
export class Editor {
	readonly #cms: string;
	#token = '';

	private constructor(cms: string) {
		this.#cms = cms;
	}

	static async signIn(cms: string, email = 'redazione.portale@example.org'): Promise<Editor> {
		const editor = new Editor(cms);
		const login = await editor.request('/users/login', {
			method: 'POST',
			body: JSON.stringify({ email, password: demoPassword }),
		});
		editor.#token = z.object({ token: z.string() }).parse(await login.json()).token;
		return editor;
	}

	async request(path: string, init: RequestInit = {}): Promise<Response> {
		const authorization = this.#token ? { Authorization: `JWT ${this.#token}` } : {};
		return fetch(`${this.#cms}/api${path}`, {
			...init,
			headers: { ...(typeof init.body === 'string' && isJson), ...authorization },
		});
	}

	/** Returns the newest news item of the portal. */
	async aNews() {
		const query =
			'where[owner.key][equals]=portale&where[newsType][equals]=notizia&limit=1&depth=0&sort=-date';
		const [news] = found.parse(await (await this.request(`/news?${query}`)).json()).docs;
		if (!news) throw new Error('The demonstration has no news.');
		return news;
	}

	/** Returns a document of the portal, and its first file. */
	async aDocumentWithFile(): Promise<{ id: string; file: string }> {
		const answer = await this.request('/document?where[owner.key][equals]=portale&limit=50&depth=0');
		const { docs } = withFiles.parse(await answer.json());
		for (const { id, files } of docs) if (files?.[0] !== undefined) return { id, file: files[0] };
		throw new Error('The demonstration has no document with a file.');
	}

	/** Replaces the bytes of a file that may be online, as the form of the CMS does. */
	replaceFile(id: string, name: string, bytes: string): Promise<Response> {
		const body = new FormData();
		body.set('_payload', '{"replacesOnline":true}');
		body.set('file', new File([bytes], name, { type: 'application/pdf' }));
		return this.request(`/file/${id}?depth=0`, { method: 'PATCH', body });
	}

	async change(id: string, data: object, query = ''): Promise<Response> {
		return this.request(`/news/${id}?depth=0${query}`, { method: 'PATCH', body: JSON.stringify(data) });
	}
}

/** Whether `isTrue` returns true within a minute: the machine may be busy. */
export async function eventually(isTrue: () => Promise<boolean>): Promise<boolean> {
	const deadline = Date.now() + WITHIN_MS;
	while (Date.now() < deadline) {
		if (await isTrue()) return true;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return false;
}
