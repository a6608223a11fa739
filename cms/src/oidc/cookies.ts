import type { PayloadRequest } from 'payload';
import { generateCookie, parseCookies } from 'payload/shared';
import { z } from 'zod';
import { env } from '../env.ts';
import { seal, unseal } from '../second-factor/sealed.ts';
import { identitySchema } from './identity.ts';

/** A person may have to look for the phone, at the provider and then here. */
const lastsMs = 15 * 60_000;

interface Kept<Value extends z.ZodType> {
	name: string;
	/** The only path to which browsers send it. */
	path: string;
	/** `Lax` cookies come along when the provider sends people back. */
	sameSite: 'Lax' | 'Strict';
	schema: Value;
}

const dated = z.object({ value: z.unknown(), until: z.number() });

/** A cookie whose value is encrypted, counts for a short time, and only once. */
function sealedCookie<Value extends z.ZodType>({ name, path, sameSite, schema }: Kept<Value>) {
	/** What was used, until it no longer counts anyway. */
	const used = new Map<string, number>();

	const cookie = (value: string, expires: number) =>
		generateCookie<false>({
			...{ name, value, path, sameSite, httpOnly: true, secure: env.CMS_URL.startsWith('https:') },
			expires: new Date(expires),
			returnCookieAsObject: false,
		});

	const sealedIn = ({ headers }: Pick<PayloadRequest, 'headers'>) => parseCookies(headers).get(name) ?? '';

	return {
		/** Returns the header that sets it. */
		set(value: z.infer<Value>, now = Date.now()): string {
			const until = now + lastsMs;
			return cookie(seal(JSON.stringify({ value, until }), name), until);
		},

		/** Returns the header that removes it. */
		remove: (): string => cookie('', 0),

		/** Returns its value; undefined when it is missing, altered, or too old. */
		read(req: Pick<PayloadRequest, 'headers'>, now = Date.now()): z.infer<Value> | undefined {
			const text = unseal(sealedIn(req), name);
			const { data } = dated.safeParse(text === undefined ? undefined : JSON.parse(text));
			return data && data.until > now ? schema.safeParse(data.value).data : undefined;
		},

		/** Whether it was used before, in this or another browser. */
		wasUsed: (req: Pick<PayloadRequest, 'headers'>): boolean => used.has(sealedIn(req)),

		use(req: Pick<PayloadRequest, 'headers'>, now = Date.now()): void {
			for (const [sealed, until] of used) if (until < now) used.delete(sealed);
			used.set(sealedIn(req), now + lastsMs);
		},
	};
}

/** From the start of a sign-in to the answer of the provider. */
export const transactionCookie = sealedCookie({
	name: 'portolano-oidc',
	path: '/api/users/oidc/callback',
	sameSite: 'Lax',
	schema: z.object({
		state: z.string(),
		nonce: z.string(),
		verifier: z.string(),
		/** Page of the desk to open then. */
		target: z.string(),
	}),
});

/** From there to the end of the sign-in, which may need a second step. */
export const identityCookie = sealedCookie({
	name: 'portolano-oidc-identity',
	path: '/api/users/oidc/finish',
	sameSite: 'Strict',
	schema: identitySchema,
});
