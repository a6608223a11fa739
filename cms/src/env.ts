import { previewOrigin } from '@portolano/content-models';
import { z } from 'zod';

const localSecret = 'solo-per-la-macchina-locale-cambiami-in-esercizio';
const isLocal = (address: string) => ['localhost', '127.0.0.1'].includes(new URL(address).hostname);

/** Makes a variable optional; an empty one, as in an `.env` file, counts as missing. */
function optional<T extends z.ZodType>(schema: T) {
	return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

/** `true` or `false`, false by default. */
const yesOrNo = z
	.preprocess((value) => (value === '' ? undefined : value), z.enum(['true', 'false']).default('false'))
	.transform((value) => value === 'true');

const settings = z
	.object({
		/** `file:` for SQLite, `mongodb://` for MongoDB. The default needs nothing installed. */
		DATABASE_URL: z
			.string()
			.regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'an address that begins with file: or mongodb://')
			.default('file:./.data/cms.db'),
		/** Signs sessions. The default is accepted on localhost only, so that no public CMS runs with a known key. */
		PAYLOAD_SECRET: z.string().min(32).default(localSecret),
		/** Token with which the publisher reads the log and the files. The default is accepted on localhost only. */
		LOG_TOKEN: z.string().min(16).default(localSecret),
		/** Token that the CMS sends to the publisher. The default is accepted on localhost only. */
		PUBLISHER_TOKEN: z.string().min(16).default(localSecret),
		/** Public URL of the CMS. Cookies are secure when it is https, and only its origin may use them. */
		CMS_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:8090'),
		/** URL of the publisher, for nudges and for the publication status of documents. */
		PUBLISHER_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:8091'),
		/** URL of the lane of alerts, which tells on which sites an alert was seen. */
		ALERTS_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:8092'),
		/** Where drafts are looked at, with `*` for the token of a preview: `https://*.anteprima.comune.example.it`. */
		PREVIEW_ORIGIN: previewOrigin.default('http://*.anteprima.localhost:8080'),
		/** Folder of uploaded files. Not served directly: readers get copies from the publisher. */
		MEDIA_DIR: z.string().min(1).default('./.data/media'),
		/**
		 * Folder in which the gateway counts visits and keeps ratings (`visits/`, `feedback/`), and `portolano conformity` its reports
		 * (`conformity/`).
		 */
		READERS_DIR: z.string().min(1).default('./.data'),
		/** Further origins that may use editors' cookies, separated by commas, for a CMS with several names. */
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
		/** Trusted proxies (for `X-Forwarded-For`) besides this machine: addresses or networks, separated by commas. */
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
		/** Mail server: `smtp://name:password@host:587` or `smtps://…`. Without it the CMS sends no mail. */
		SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
		/** Sender of the CMS's mail. */
		MAIL_FROM: optional(z.email()),
		/**
		 * Who must sign in with a code besides the password: `publishers` all who may publish, `optional` nobody. Whoever
		 * wants to always can.
		 */
		SECOND_FACTOR: z.enum(['optional', 'publishers']).default('optional'),
		/**
		 * Address of an OpenID Connect provider, as in its discovery document. With it people may sign in by the provider:
		 * accounts are never created from it.
		 */
		OIDC_ISSUER: optional(z.url({ protocol: /^https?$/ })),
		/** What the provider calls this CMS, and the secret that it gave. */
		OIDC_CLIENT_ID: optional(z.string().max(500)),
		OIDC_CLIENT_SECRET: optional(z.string().max(2000)),
		/** Words of the button. */
		OIDC_NAME: z.preprocess(
			(value) => (value === '' ? undefined : value),
			z.string().max(60).default('Entra con l’account dell’ente'),
		),
		/** Whether passwords are refused to everybody but administrators, who get in when the provider is down. */
		OIDC_ONLY: yesOrNo,
		/** Whether a second factor that the provider asserts counts as ours. */
		OIDC_TRUST_SECOND_FACTOR: yesOrNo,
		/** Values of `acr` that assert a second factor, separated by spaces; the provider is asked for them. */
		OIDC_ACR_VALUES: z
			.string()
			.default('')
			.transform((list) => list.split(' ').filter(Boolean)),
		/** `json` writes the program's log as JSON lines, `text` for people. Default: JSON where there is no terminal. */
		LOG_FORMAT: optional(z.enum(['json', 'text'])),
		/** Days for which the log of sign-ins and failed attempts is kept. */
		SIGN_IN_DAYS: z.coerce.number().int().positive().default(180),
		/** Days for which mail is kept once it was sent or given up. */
		MAIL_DAYS: z.coerce.number().int().positive().default(90),
		/** Seconds between comparisons of the log with the published documents, which repair it after a crash. */
		REDERIVE_SECONDS: z.coerce.number().int().positive().default(60),
		/** Password of the demo accounts; used only by the demo. */
		DEMO_PASSWORD: z.string().min(12).default('portolano-di-prova'),
		/** File in which the loader notes what the demo brought, and from which its removal reads it. */
		DEMO_FILE: z.string().min(1).default('./.data/demonstration.json'),
		/** Port of the demo sites on this machine, part of their addresses; used only by the demo. */
		SITES_PORT: z.coerce.number().int().default(8080),
		/** Answers for a new installation, as JSON; used only by `installation/run.ts`. */
		INSTALLATION_ANSWERS: z.string().default('{}'),
		/** Set by Next and by process managers. With `production`, Payload migrates the database on start. */
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
		const { OIDC_ISSUER: issuer } = values;
		const need = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		if (issuer !== undefined) {
			for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const)
				if (values[name] === undefined) need(name, 'what the provider gave, because OIDC_ISSUER is set');
			if (issuer.startsWith('http:') && !isLocal(issuer))
				need('OIDC_ISSUER', 'an address that begins with https:, because it is not this machine');
		} else if (values.OIDC_ONLY) need('OIDC_ISSUER', 'the provider’s address, because OIDC_ONLY is set');
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
 * Parses the settings of the CMS.
 * @throws Error naming each invalid variable with its expected and its actual value, except for secrets.
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
