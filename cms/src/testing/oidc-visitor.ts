import { walkThrough } from '@portolano/test-kit/oidc/walk.ts';
import { handleEndpoints, type Payload } from 'payload';
import { z } from 'zod';

const refusal = z.object({ errors: z.array(z.looseObject({ message: z.string() })).min(1) });

/** Where the provider of tests sends people back. */
export const callbackOfTests = 'http://localhost:8090/api/users/oidc/callback';

/** A browser that signs in by the provider. */
export class Visitor {
	readonly #payload: Payload;
	readonly #from: string;
	readonly cookies = new Map<string, string>();

	constructor(payload: Payload, from = '203.0.113.7') {
		this.#payload = payload;
		this.#from = from;
	}

	/** Sends a request to the CMS below `/api/users/oidc`, with the cookies. */
	async ask(path: string, body?: unknown): Promise<Response> {
		const request = new Request(`http://localhost:8090/api/users/oidc${path}`, {
			method: body === undefined ? 'GET' : 'POST',
			headers: {
				'Content-Type': 'application/json',
				'X-Forwarded-For': this.#from,
				Cookie: Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; '),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const response = await handleEndpoints({ config: this.#payload.config, request });
		for (const cookie of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			if (value === '') this.cookies.delete(name);
			else this.cookies.set(name, value);
		}
		return response;
	}

	/** Begins a sign-in; returns the address to which the CMS leads. */
	async start(redirect = '/admin'): Promise<URL> {
		const response = await this.ask(`/start?redirect=${encodeURIComponent(redirect)}`);
		return new URL(response.headers.get('Location') ?? '');
	}

	/** Brings the answer of the provider; returns the page to which the CMS leads. */
	async callback(answer: URL): Promise<URL> {
		const response = await this.ask(`/callback${answer.search}`);
		return new URL(response.headers.get('Location') ?? '');
	}

	/** Goes to the provider and back as `subject`; returns the page to which the CMS leads. */
	async goAs(subject: string, redirect?: string): Promise<URL> {
		return this.callback(await walkThrough(await this.start(redirect), subject));
	}

	/** Ends the sign-in, with what a second step needs. */
	async finish(second: { code?: string; ticket?: string } = {}) {
		const response = await this.ask('/finish', second);
		const told: unknown = await response.json();
		return {
			status: response.status,
			told,
			cookies: response.headers.getSetCookie(),
			error: refusal.safeParse(told).data?.errors[0]?.message,
		};
	}

	/** Signs in as `subject`. */
	async signIn(subject: string) {
		await this.goAs(subject);
		return this.finish();
	}
}
