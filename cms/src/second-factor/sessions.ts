import type { ArrayField, AuthStrategy, Config, Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { User } from '../generated/payload-types.ts';
import { writeSessions } from '../collections/users/sessions/write-sessions.ts';
import type { Scope } from '../publication/scope.ts';
import { mustHaveFactor } from './requirement.ts';

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number];

/** What each session of an account tells besides Payload's own fields, with which it is merged. */
export const sessionsField: ArrayField = {
	name: 'sessions',
	type: 'array',
	fields: [{ name: 'hasSecondFactor', type: 'checkbox', defaultValue: false }],
};

type Session = NonNullable<User['sessions']>[number];

/** Notes in the session `id` of an account that who works in it has given a second factor. */
export async function noteSecondFactor(id: string | undefined, user: string, scope: Scope): Promise<void> {
	const note = (session: Session) => (session.id === id ? { ...session, hasSecondFactor: true } : session);
	await writeSessions(user, (sessions) => sessions.map(note), scope);
}

const session = z.object({ id: z.string(), hasSecondFactor: z.boolean().nullish() });

/** The user of a request as Payload's strategy finds it: an account with all its sessions, and the id of the present one. */
const signedIn = z.object({
	_sid: z.string(),
	sessions: z.array(session),
});

/** Whether the session of a user was opened without the second factor that the account must have. */
function lacksFactor(user: User): boolean {
	if (!mustHaveFactor(user)) return false;
	const { data } = signedIn.safeParse(user);
	return !data?.sessions.some(({ id, hasSecondFactor }) => id === data._sid && hasSecondFactor === true);
}

const header = 'Portolano-Session';
const needsFactor = 'needs-second-factor';

/** Whether the session of a request does not count, because it was opened without the second factor that it needs. */
export const isSessionWithoutFactor = ({
	responseHeaders,
}: Pick<PayloadRequest, 'responseHeaders'>): boolean => responseHeaders?.get(header) === needsFactor;

function requiring({ name, authenticate }: AuthStrategy): AuthStrategy {
	return {
		name,
		authenticate: async (args) => {
			const found = await authenticate(args);
			if (!found.user || !lacksFactor(found.user)) return found;
			// Pages hand no request to strategies: what they answer with is all that reaches every place.
			return { user: null, responseHeaders: new Headers({ [header]: needsFactor }) };
		},
	};
}

/**
 * Lets sessions that were opened without a second factor count no more once their account must have one: when
 * `SECOND_FACTOR` is set, and when an account is given a role that publishes. Payload has no hook for it: a strategy of a
 * collection can add users, and none can refuse those of others.
 */
export function requireFactorOfSessions(payload: Payload): void {
	payload.authStrategies = payload.authStrategies.map(requiring);
}

const message =
	'Questa sessione è stata aperta senza codice di verifica, che adesso serve a chi può pubblicare: accedi di nuovo. ' +
	'Se non l’hai ancora attivato, lo attivi mentre accedi. Nulla è cambiato.';

const refusals = z.object({ status: z.union([z.literal(401), z.literal(403), z.literal(404)]) });

/** Requests for which no session is needed: what they are refused for is another matter. */
const withoutSession = /^\/api\/users\/(login|oidc|forgot-password|reset-password)(\/|$)/;

/** Tells who asks in such a session why it is refused. */
export const tellFactorNeeded: AfterErrorHook = ({ error, req, graphqlResult }) => {
	if (!isSessionWithoutFactor(req) || withoutSession.test(req.pathname)) return undefined;
	const cause = 'originalError' in error ? error.originalError : error;
	if (!refusals.safeParse(cause).success) return undefined;
	return {
		status: 401,
		response: { errors: [{ message }] },
		...(graphqlResult && {
			graphqlResult: {
				...graphqlResult,
				message,
				extensions: { ...graphqlResult.extensions, statusCode: 401 },
			},
		}),
	};
};
