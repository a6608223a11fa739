import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import { z } from 'zod';
import { type Alter, alteredToken } from './altered-token.ts';
import type { Person } from './person.ts';
import { personPage } from './person-page.ts';

/** A provider of OpenID Connect on this machine, with a page on which one chooses who to be. */
export interface LocalProvider {
	issuer: string;
	clientId: string;
	clientSecret: string;
	people: Person[];
	/** Spoils the ID tokens that the provider gives from now on; undefined leaves them as they are. */
	alter: (alter: Alter | undefined) => void;
	close: () => Promise<void>;
}

export type { Alter };

interface Options {
	/** Where the client takes answers. */
	callback: string;
	people: Person[];
	/** Any that is free, by default. */
	port?: number;
	clientId?: string;
	clientSecret?: string;
}

const chosen = z.object({ subject: z.string() });

/** Opens a provider. It is `oidc-provider`, which is certified; only its page and its people are ours. */
export async function openProvider({
	callback,
	people,
	port: wanted = 0,
	clientId = 'redazione',
	clientSecret = randomUUID(),
}: Options): Promise<LocalProvider> {
	const server = createServer();
	server.listen(wanted, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : wanted;
	const issuer = `http://127.0.0.1:${port}`;
	const { privateKey } = await generateKeyPair('RS256', { extractable: true });
	const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), use: 'sig', alg: 'RS256' };
	let alter: Alter | undefined;

	const personOf = (subject: string | undefined) => people.find((one) => one.subject === subject);

	const provider: Provider = new Provider(issuer, {
		clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback] }],
		claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'] },
		acrValues: ['1', '2'],
		cookies: { keys: [randomBytes(16).toString('hex')] },
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_, { uid }) => `/person/${uid}` },
		jwks: { keys: [jwk] },
		ttl: { AccessToken: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
		pkce: { required: () => true },
		findAccount: (_, subject) => {
			const person = personOf(subject);
			if (!person) return undefined;
			const claims = { sub: subject, email: person.email, email_verified: person.isVerified ?? false };
			return { accountId: subject, claims: () => claims };
		},
		// Nobody is asked to consent to what the own office does.
		loadExistingGrant: async ({ oidc }) => {
			const grant = new provider.Grant({ clientId, accountId: oidc.session?.accountId });
			grant.addOIDCScope('openid email');
			await grant.save();
			return grant;
		},
	});

	provider.use(async (context, next) => {
		await next();
		const { success, data } = z.looseObject({ id_token: z.string() }).safeParse(context.body);
		if (alter && success)
			context.body = { ...data, id_token: await alteredToken(data.id_token, { alter, jwk, privateKey }) };
	});

	async function choose(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (request.method !== 'POST') {
			response.setHeader('Content-Type', 'text/html; charset=utf-8').end(personPage(people));
			return;
		}
		const { subject } = chosen.parse(Object.fromEntries(new URLSearchParams(await text(request))));
		const person = personOf(subject);
		await provider.interactionFinished(
			request,
			response,
			person
				? {
						login: {
							...{ accountId: subject, remember: false },
							...(person.amr && { amr: person.amr }),
							...(person.acr !== undefined && { acr: person.acr }),
						},
					}
				: { error: 'access_denied', error_description: 'The person did not want to.' },
		);
	}

	const others = provider.callback();
	server.on('request', (request, response) => {
		if (request.url?.startsWith('/person/')) void choose(request, response);
		else void others(request, response);
	});

	return {
		...{ issuer, clientId, clientSecret, people },
		alter: (wished) => {
			alter = wished;
		},
		close: async () => {
			if (!server.listening) return;
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}
