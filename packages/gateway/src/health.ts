import { createHash, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import manifest from '../package.json' with { type: 'json' };
import { answerShortly } from './short-answer.ts';
import type { GatewaySite, SiteHandler } from './site-handler.ts';

/** The state of a gateway, as `GET /health` returns it to holders of the token. */
export const gatewayHealth = z.object({
	isWell: z.boolean(),
	version: z.string(),
	startedAt: z.iso.datetime(),
	uptimeSeconds: z.number(),
	/** The time on this machine. */
	now: z.iso.datetime(),
	/** Why the list of sites is out of date. */
	trouble: z.string().nullable(),
	lastError: z.object({ at: z.iso.datetime(), message: z.string() }).nullable(),
	sites: z.array(z.object({ site: z.string(), origin: z.string(), isReleased: z.boolean() })),
});

export type GatewayHealth = z.infer<typeof gatewayHealth>;

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Remembers the last error of a gateway and answers `/health` under the names of this machine. */
export class Health {
	readonly #startedAt = new Date();
	readonly #token: string | undefined;
	#sites: readonly GatewaySite[] = [];
	#trouble: string | undefined;
	#lastError: GatewayHealth['lastError'] = null;

	/** `token` lets its holders see the details; without it nobody does. */
	constructor(token: string | undefined) {
		this.#token = token;
	}

	/** Must be called with the sites served from now on. */
	serving(sites: readonly GatewaySite[]): void {
		this.#sites = sites;
	}

	/** Notes whether the list of sites is up to date: `trouble` says why not. */
	note(trouble: string | undefined): void {
		this.#trouble = trouble;
		if (trouble !== undefined) this.failed(trouble);
	}

	/** Notes an error of a single request. */
	failed(message: string): void {
		this.#lastError = { at: new Date().toISOString(), message };
	}

	/** Answers `GET` and `HEAD /health`; `otherwise` answers everything else. */
	handler(otherwise: SiteHandler): SiteHandler {
		return (request, response) => {
			if (request.url !== '/health') otherwise(request, response);
			else if (request.method === 'GET' || request.method === 'HEAD') this.#answer(request, response);
			else answerShortly(request, response, { status: 405, headers: { Allow: 'GET, HEAD' } });
		};
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const isWell = this.#trouble === undefined;
		const body = JSON.stringify(this.#isForHolder(request) ? this.#state(isWell) : { isWell });
		answerShortly(request, response, {
			status: isWell ? 200 : 503,
			text: body,
			headers: {
				'Content-Type': 'application/json; charset=utf-8',
				'Content-Length': String(Buffer.byteLength(body)),
			},
		});
	}

	#state(isWell: boolean): GatewayHealth {
		const now = new Date();
		return {
			isWell,
			version: manifest.version,
			startedAt: this.#startedAt.toISOString(),
			uptimeSeconds: (now.getTime() - this.#startedAt.getTime()) / 1000,
			now: now.toISOString(),
			trouble: this.#trouble ?? null,
			lastError: this.#lastError,
			sites: this.#sites.map(({ key, origin, folder }) => ({
				...{ site: key, origin },
				isReleased: existsSync(join(folder, 'index.html')),
			})),
		};
	}

	#isForHolder({ headers: { authorization = '' } }: IncomingMessage): boolean {
		if (this.#token === undefined) return false;
		return timingSafeEqual(digest(authorization), digest(`Bearer ${this.#token}`));
	}
}
