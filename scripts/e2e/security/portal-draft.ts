import { z } from 'zod';
import type { Session } from './accounts.ts';

const saved = z.object({ doc: z.object({ id: z.string() }) });
const list = z.object({ docs: z.array(z.looseObject({ id: z.string() })) });

/** The REST API, with the session of the portal's publisher account. */
export class PortalDesk {
	readonly #cms: string;
	readonly #session: Session;
	readonly #made: string[] = [];

	constructor(cms: string, session: Session) {
		this.#cms = cms;
		this.#session = session;
	}

	async #request(path: string, method = 'GET', body?: unknown): Promise<unknown> {
		const response = await fetch(`${this.#cms}/api/${path}`, {
			method,
			headers: { 'Content-Type': 'application/json', ...this.#session.headers },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		return response.json();
	}

	async found(path: string) {
		return list.parse(await this.#request(path)).docs;
	}

	/** Creates a draft of a place and returns its id. */
	async draft(title: string): Promise<string> {
		const [portal] = await this.found('site?where[key][equals]=portale');
		const body = { owner: portal?.id, languages: ['it'], title };
		const { id } = saved.parse(await this.#request('place?draft=true', 'POST', body)).doc;
		this.#made.push(id);
		return id;
	}

	/** Deletes every draft that was created here. */
	async clear(): Promise<void> {
		for (const id of this.#made) await this.#request(`place/${id}?overrideLock=true`, 'DELETE');
	}
}
