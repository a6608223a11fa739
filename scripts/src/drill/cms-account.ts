import { z } from 'zod';
import { requestCms, type CmsAnswer, type CmsRequest, session } from '../cms-request.ts';
import { ExpectedError } from '../expected-error.ts';
import { type Credentials, requestSession } from '../request-session.ts';

const list = z.object({ docs: z.array(z.object({ id: z.string() })) });
const made = z.object({ doc: z.object({ id: z.string(), updatedAt: z.string() }) });

/** A document that was created. */
type Made = z.infer<typeof made>['doc'];

/** A CMS that accepts a request and is silent must not keep a rehearsal from ending. */
const TIMEOUT_MS = 15_000;
const MOST = 50;

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
	static async signIn(cms: string, account: Credentials): Promise<CmsAccount> {
		const answer = await requestSession(cms, account).catch((cause: unknown) => {
			throw new ExpectedError(`Il CMS non risponde a ${cms}. La prova non è cominciata.`, { cause });
		});
		const { data } = session.safeParse(answer.body);
		if (data) return new CmsAccount(cms, data.token);
		const reason = reasonIn(answer);
		throw new ExpectedError(`Il CMS non fa entrare ${account.email}: ${reason}. La prova non è cominciata.`);
	}

	/** Returns the id of the first document that meets the query; undefined when there is none. */
	async first(collection: string, query: string): Promise<string | undefined> {
		return (await this.all(collection, query, 1))[0];
	}

	/** Returns the ids of the documents that meet the query, at most `limit`. */
	async all(collection: string, query: string, limit = MOST): Promise<string[]> {
		const body = await this.request({ path: `/${collection}?${query}&limit=${limit}&depth=0` });
		return list.parse(body).docs.map(({ id }) => id);
	}

	/** Creates a document; returns its id and its version. @throws {ExpectedError} with the reason when the CMS refuses it. */
	async create(collection: string, data: object): Promise<Made> {
		const body = await this.request({ path: `/${collection}?depth=0`, method: 'POST', body: data });
		return made.parse(body).doc;
	}

	/** Deletes a document; one that isn't there any more is no error. */
	async delete(collection: string, id: string): Promise<void> {
		const answer = await this.#send({ path: `/${collection}/${id}?depth=0`, method: 'DELETE' });
		if (answer.status !== 404) this.#bodyOf(answer);
	}

	/** Returns the body of the answer. @throws {ExpectedError} with the reason when the CMS refuses. */
	async request(request: CmsRequest): Promise<unknown> {
		return this.#bodyOf(await this.#send(request));
	}

	#send(request: CmsRequest): Promise<CmsAnswer> {
		return requestCms(this.#cms, { ...request, token: this.#token, timeoutMs: TIMEOUT_MS });
	}

	#bodyOf(answer: CmsAnswer): unknown {
		if (answer.isOk) return answer.body;
		throw new ExpectedError(`Il CMS rifiuta la richiesta: ${reasonIn(answer)}`);
	}
}
