import { z } from 'zod';
import type { Problem } from './problems.ts';

const told = z.object({
	/** Of `oauth4webapi`, or of the system. */
	code: z.string().optional().catch(undefined),
	/** Of the provider (RFC 6749). */
	error: z.string().optional().catch(undefined),
	status: z.number().optional().catch(undefined),
	cause: z.unknown().optional(),
});

const ofProvider: Record<string, Problem> = {
	access_denied: 'denied',
	invalid_grant: 'repeated',
	invalid_client: 'misconfigured',
	unauthorized_client: 'misconfigured',
	invalid_scope: 'misconfigured',
	invalid_request: 'misconfigured',
	unsupported_response_type: 'misconfigured',
	server_error: 'unreachable',
	temporarily_unavailable: 'unreachable',
};

const ofChecks: Record<string, Problem> = {
	OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'clock',
	OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'unproven',
	OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'misconfigured',
	OAUTH_INVALID_RESPONSE: 'unproven',
	OAUTH_KEY_SELECTION_FAILED: 'unproven',
	OAUTH_UNSUPPORTED_OPERATION: 'unproven',
	OAUTH_PARSE_ERROR: 'unproven',
	OAUTH_TIMEOUT: 'unreachable',
	OAUTH_RESPONSE_IS_NOT_JSON: 'unreachable',
	OAUTH_RESPONSE_IS_NOT_CONFORM: 'unreachable',
};

/** Returns the problem that an error of `relying-party.ts` is. */
export function problemOf(error: unknown): Problem {
	const { data } = told.safeParse(error);
	const known = ofProvider[data?.error ?? ''] ?? ofChecks[data?.code ?? ''];
	if (known) return known;
	// `fetch` throws a TypeError when nobody answers.
	return error instanceof TypeError ? 'unreachable' : 'unproven';
}
