import { z } from 'zod';
import { requestCms, type CmsAnswer, type CmsRequest, session } from '../cms-request.ts';
import { ExpectedError } from '../expected-error.ts';

const list = z.object({ docs: z.array(z.object({ id: z.string() })) });
const made = z.object({ doc: z.object({ id: z.string() }) });

const reasonIn = ({ reasons, status }: CmsAnswer) =>
	reasons.length > 0 ? reasons.join(' ') : `risposta ${status}`;

/** An account of the CMS, through its REST API. */
export class CmsAccount {
	readonly #cms: string;
	readonly #token: string;

	private constructor(cms: string, token: string) {
		this.#cms = cms;
		this.#token = token;
	}

	/** @throws {ExpectedError} when the CMS doesn't answer or refuses the sign-in. */
	static async signIn(cms: string, account: { email: string; password: string }): Promise<CmsAccount> {
		const answer = await requestCms(cms, { path: '/users/login', method: 'POST', body: account }).catch(
			(cause: unknown) => {
				throw new ExpectedError(`Il CMS non risponde a ${cms}. La prova non è cominciata.`, { cause });
			},
		);
		const { data } = session.safeParse(answer.body);
		if (data) return new CmsAccount(cms, data.token);
		const reason = reasonIn(answer);
		throw new ExpectedError(`Il CMS non fa entrare ${account.email}: ${reason}. La prova non è cominciata.`);
	}

	/** Returns the id of the first document that meets the query; undefined when there is none. */
	async first(collection: string, query: string): Promise<string | undefined> {
		return list.parse(await this.#request({ path: `/${collection}?${query}&limit=1&depth=0` })).docs[0]?.id;
	}

	/** Creates a document; returns its id. @throws {ExpectedError} with the reason when the CMS refuses it. */
	async create(collection: string, data: object): Promise<string> {
		const body = await this.#request({ path: `/${collection}?depth=0`, method: 'POST', body: data });
		return made.parse(body).doc.id;
	}

	async delete(collection: string, id: string): Promise<void> {
		await this.#request({ path: `/${collection}/${id}?depth=0`, method: 'DELETE' });
	}

	async #request(request: CmsRequest): Promise<unknown> {
		const answer = await requestCms(this.#cms, { ...request, token: this.#token });
		if (answer.isOk) return answer.body;
		throw new ExpectedError(`Il CMS rifiuta la richiesta: ${reasonIn(answer)}`);
	}
}
