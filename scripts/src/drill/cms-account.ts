import { z } from 'zod';
import { ExpectedError } from '../expected-error.ts';

const session = z.object({ token: z.string() });
const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });
const list = z.object({ docs: z.array(z.object({ id: z.string() })) });
const made = z.object({ doc: z.object({ id: z.string() }) });

const isJson = { 'Content-Type': 'application/json' };

const reasonIn = (body: unknown, status: number) =>
	refusal
		.safeParse(body)
		.data?.errors.map(({ message }) => message)
		.join(' ') ?? `risposta ${status}`;

/** An account of the CMS, through its REST API. */
export class CmsAccount {
	readonly #cms: string;
	readonly #headers: Readonly<Record<string, string>>;

	private constructor(cms: string, token: string) {
		this.#cms = cms;
		this.#headers = { ...isJson, Authorization: `JWT ${token}` };
	}

	/** @throws {ExpectedError} when the CMS doesn't answer or refuses the sign-in. */
	static async signIn(cms: string, account: { email: string; password: string }): Promise<CmsAccount> {
		const answer = await fetch(`${cms}/api/users/login`, {
			method: 'POST',
			headers: isJson,
			body: JSON.stringify(account),
		}).catch((cause: unknown) => {
			throw new ExpectedError(`Il CMS non risponde a ${cms}. La prova non è cominciata.`, { cause });
		});
		const body: unknown = await answer.json();
		const { data } = session.safeParse(body);
		if (data) return new CmsAccount(cms, data.token);
		const reason = reasonIn(body, answer.status);
		throw new ExpectedError(`Il CMS non fa entrare ${account.email}: ${reason}. La prova non è cominciata.`);
	}

	/** Returns the id of the first document that meets the query; undefined when there is none. */
	async first(collection: string, query: string): Promise<string | undefined> {
		return list.parse(await this.#request(`/${collection}?${query}&limit=1&depth=0`)).docs[0]?.id;
	}

	/** Creates a document; returns its id. @throws {ExpectedError} with the reason when the CMS refuses it. */
	async create(collection: string, data: object): Promise<string> {
		const body = await this.#request(`/${collection}?depth=0`, {
			method: 'POST',
			body: JSON.stringify(data),
		});
		return made.parse(body).doc.id;
	}

	async delete(collection: string, id: string): Promise<void> {
		await this.#request(`/${collection}/${id}?depth=0`, { method: 'DELETE' });
	}

	async #request(path: string, init: RequestInit = {}): Promise<unknown> {
		const answer = await fetch(`${this.#cms}/api${path}`, { ...init, headers: this.#headers });
		const body: unknown = await answer.json();
		if (answer.ok) return body;
		throw new ExpectedError(`Il CMS rifiuta la richiesta: ${reasonIn(body, answer.status)}`);
	}
}
