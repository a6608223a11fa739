import * as client from 'openid-client';
import { z } from 'zod';
import { env } from '../env.ts';
import type { Identity } from './identity.ts';
import { callbackAddress, provider } from './settings.ts';

const timeoutSeconds = 10;
/** How far the clock of the provider may be from ours. */
const toleratedSeconds = 60;
const rememberedMs = 60 * 60_000;

/** How a provider may say that it asked for a second factor (RFC 8176). */
const secondFactors = new Set(['mfa', 'otp', 'hwk', 'swk', 'sc']);

/** Sends the secret in the way that the provider takes. */
const authenticated =
	(secret: string): client.ClientAuth =>
	(...request) => {
		const [server] = request;
		const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
		const way = methods.includes('client_secret_post') ? client.ClientSecretPost : client.ClientSecretBasic;
		return way(secret)(...request);
	};

async function discover(): Promise<client.Configuration> {
	if (!provider) throw new Error('OIDC_ISSUER is not set.');
	const { issuer, clientId, clientSecret } = provider;
	return client.discovery(
		new URL(issuer),
		clientId,
		{ [client.clockTolerance]: toleratedSeconds },
		authenticated(clientSecret),
		{
			timeout: timeoutSeconds,
			// Signatures are checked although the tokens come straight from the provider. `env.ts` allows `http:` on this machine alone.
			execute: [
				client.enableNonRepudiationChecks,
				...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
			],
		},
	);
}

let known: { at: number; configuration: Promise<client.Configuration> } | undefined;

/** Returns what the provider says of itself, asked once an hour. */
function configured(now = Date.now()): Promise<client.Configuration> {
	if (known && now - known.at < rememberedMs) return known.configuration;
	const configuration = discover();
	known = { at: now, configuration };
	configuration.catch(() => {
		// Asked again the next time.
		if (known?.configuration === configuration) known = undefined;
	});
	return configuration;
}

/** What has to be kept of a request for a sign-in, for its answer. */
interface Asked {
	state: string;
	nonce: string;
	verifier: string;
}

/** Returns the address at which the provider asks a person who they are, and what its answer is checked with. */
export async function askProvider(): Promise<{ address: URL; asked: Asked }> {
	const configuration = await configured();
	const verifier = client.randomPKCECodeVerifier();
	const asked = { state: client.randomState(), nonce: client.randomNonce(), verifier };
	const address = client.buildAuthorizationUrl(configuration, {
		...{ redirect_uri: callbackAddress, scope: 'openid email', state: asked.state, nonce: asked.nonce },
		...{
			code_challenge: await client.calculatePKCECodeChallenge(verifier),
			code_challenge_method: 'S256',
		},
		...(env.OIDC_ACR_VALUES.length > 0 && { acr_values: env.OIDC_ACR_VALUES.join(' ') }),
	});
	return { address, asked };
}

/** What a provider may write for yes. */
const yes = z.literal([true, 'true', 1, '1']);

const claimsSchema = z.object({
	iss: z.string(),
	sub: z.string().max(255),
	email: z.email().max(254).optional().catch(undefined),
	email_verified: z.unknown().optional(),
	/** The same of Microsoft Entra, which has no `email_verified`. */
	xms_edov: z.unknown().optional(),
	amr: z.array(z.string()).optional().catch(undefined),
	acr: z.string().optional().catch(undefined),
});

const isVerified = ({ email_verified: usual, xms_edov: ofEntra }: z.infer<typeof claimsSchema>) =>
	yes.safeParse(usual).success || yes.safeParse(ofEntra).success;

function hasSecondFactor({ amr = [], acr }: z.infer<typeof claimsSchema>): boolean {
	if (!env.OIDC_TRUST_SECOND_FACTOR) return false;
	return (
		amr.some((way) => secondFactors.has(way)) || (acr !== undefined && env.OIDC_ACR_VALUES.includes(acr))
	);
}

/**
 * Returns whom the answer of the provider, the query `search` of a request, vouches for.
 * @throws when it fails any check of OpenID Connect Core, or the provider does not answer.
 */
export async function identityIn(search: string, { state, nonce, verifier }: Asked): Promise<Identity> {
	const configuration = await configured();
	const answer = new URL(callbackAddress);
	answer.search = search;
	const tokens = await client.authorizationCodeGrant(configuration, answer, {
		...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
	});
	const inToken = tokens.claims();
	// Many providers tell the address only there. What the token says goes first: it is signed.
	const more =
		inToken !== undefined &&
		inToken['email'] === undefined &&
		configuration.serverMetadata().userinfo_endpoint
			? await client.fetchUserInfo(configuration, tokens.access_token, inToken.sub)
			: {};
	const claims = claimsSchema.parse({ ...more, ...inToken });
	return {
		...{ issuer: claims.iss, subject: claims.sub, hasSecondFactor: hasSecondFactor(claims) },
		email: isVerified(claims) ? claims.email?.toLowerCase() : undefined,
	};
}
