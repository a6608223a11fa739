import { z } from 'zod';

const localSecret = 'solo-per-la-macchina-locale-cambiami-in-esercizio';
const isLocal = (address: string) => ['localhost', '127.0.0.1'].includes(new URL(address).hostname);

/** What may be left out, or left empty as in a file of settings. */
function optional<T extends z.ZodType>(schema: T) {
	return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

const settings = z
	.object({
		/** `file:` for SQLite, `mongodb://` for MongoDB. The default needs nothing installed. */
		DATABASE_URL: z
			.string()
			.regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'an address that begins with file: or mongodb://')
			.default('file:./.data/cms.db'),
		/** Signs sessions. The default is accepted on localhost only, so that no public CMS runs with a known key. */
		PAYLOAD_SECRET: z.string().min(32).default(localSecret),
		/** What the publisher shows to read the log and the files. The default is accepted on localhost only. */
		LOG_TOKEN: z.string().min(16).default(localSecret),
		/** What the CMS shows to the publisher. The default is accepted on localhost only. */
		PUBLISHER_TOKEN: z.string().min(16).default(localSecret),
		/** Address editors type: cookies are secure when it is https, and only its origin may use them. */
		CMS_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:8090'),
		/** Where the publisher listens for nudges and answers about the state of a page. */
		PUBLISHER_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:8091'),
		/** Folder of uploaded files. Not served directly: readers get copies from the publisher. */
		MEDIA_DIR: z.string().min(1).default('./.data/media'),
		/** More origins that may use editors' cookies, separated by commas; none unless the CMS has several names. */
		ALLOWED_ORIGINS: z
			.string()
			.default('')
			.transform((list) =>
				list
					.split(',')
					.map((origin) => origin.trim())
					.filter(Boolean),
			)
			.pipe(z.array(z.url())),
		/** Proxies in front of the CMS whose `X-Forwarded-For` is believed, addresses or networks separated by commas; those on this machine always are. */
		TRUSTED_PROXIES: z
			.string()
			.default('')
			.transform((list) =>
				list
					.split(',')
					.map((proxy) => proxy.trim())
					.filter(Boolean),
			)
			.pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))),
		/** The server that takes the mail of the CMS, `smtp://name:password@host:587` or `smtps://`; without it the desk says that it sends none. */
		SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
		/** Who the mail of the CMS is from. */
		MAIL_FROM: optional(z.email()),
		/** Days for which it is kept who signed in, or tried to, and from where. */
		SIGN_IN_DAYS: z.coerce.number().int().positive().default(180),
		/** Seconds between two comparisons of what is published with the log; a minute hides a crash from readers. */
		REDERIVE_SECONDS: z.coerce.number().int().positive().default(60),
		/** Password of the accounts of the demo; only the demo reads it. */
		DEMO_PASSWORD: z.string().min(12).default('portolano-di-prova'),
		/** Port of the sites of the demo on this machine, which their addresses name; only the demo reads it. */
		SITES_PORT: z.coerce.number().int().default(8080),
		/** Set by Next and by process managers; in production Payload migrates the database by itself. */
		NODE_ENV: z.string().default('development'),
		/** Largest file an editor may upload, in megabytes. */
		UPLOAD_MAX_MB: z.coerce.number().int().positive().default(25),
	})
	.superRefine((values, context) => {
		if (values.SMTP_URL !== undefined && values.MAIL_FROM === undefined) {
			context.addIssue({
				code: 'custom',
				path: ['MAIL_FROM'],
				message: 'the e-mail address that mail is sent from, because SMTP_URL is set',
			});
		}
		for (const name of ['PAYLOAD_SECRET', 'LOG_TOKEN', 'PUBLISHER_TOKEN'] as const) {
			if (values[name] === localSecret && !isLocal(values.CMS_URL)) {
				context.addIssue({
					code: 'custom',
					path: [name],
					message: 'a secret of your own, because CMS_URL is not this machine',
				});
			}
		}
	});

export type Env = z.infer<typeof settings>;

/**
 * The settings of the CMS.
 * @throws Error naming each wrong variable, what was expected and what was found; secrets are not repeated.
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
	const { success, data, error } = settings.safeParse(variables);
	if (success) return data;
	const lines = error.issues.map(({ path, message }) => {
		const name = String(path[0]);
		const found = /SECRET|TOKEN|SMTP/.test(name) ? 'another value' : `“${variables[name] ?? ''}”`;
		return `- ${name}: expected ${message}, found ${found}`;
	});
	throw new Error(
		`The CMS did not start because its settings are wrong:\n${lines.join('\n')}\nNothing was changed.`,
	);
}

export const env = readEnv(process.env);
