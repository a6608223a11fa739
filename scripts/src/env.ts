import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { isAbsolute, join } from 'node:path';
import { parseEnv } from 'node:util';
import { previewOrigin } from '@portolano/content-models';
import { isCode } from '@portolano/follower/error-code.ts';
import { z } from 'zod';
import { ExpectedError } from './expected-error.ts';
import type { Home } from './places.ts';

const LAST_PORT = 65_535;
/** Each site has its own port, and a second one in development. */
const ROOM_FOR_SITES = 100;

/**
 * Zero and an empty value are refused: the system would choose a random port, and the address would change at every
 * start.
 */
const portUpTo = (last: number) =>
	z
		.string()
		.regex(/^[1-9]\d*$/, `a whole number from 1 to ${last}, such as 8080`)
		.transform(Number)
		.refine((number) => number <= last, `a whole number from 1 to ${last}, such as 8080`);

const port = portUpTo(LAST_PORT);
const secret = z.string().min(32);

const proxies = z
	.string()
	.default('')
	.transform((list) =>
		list
			.split(',')
			.map((proxy) => proxy.trim())
			.filter(Boolean),
	)
	.refine(
		(list) => list.every((proxy) => isIP(proxy.replace(/\/\d{1,3}$/, '')) > 0),
		'addresses or networks separated by commas, such as 10.0.0.5, 10.1.0.0/16',
	);

const publicOrigin = z
	.string()
	.regex(
		/^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/,
		'an origin without a path, such as https://redazione.comune.example.it',
	);

const databaseUrl = z
	.string()
	.regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/, 'an address that begins with file: or mongodb://');

/** What the CMS alone reads and checks: who needs a second factor, the provider of OpenID Connect, how long it keeps things. */
const ofCms = z.object({
	SECOND_FACTOR: z.string().optional(),
	SIGN_IN_DAYS: z.string().optional(),
	MAIL_DAYS: z.string().optional(),
	UPLOAD_MAX_MB: z.string().optional(),
	OIDC_ISSUER: z.string().optional(),
	OIDC_CLIENT_ID: z.string().optional(),
	OIDC_CLIENT_SECRET: z.string().optional(),
	OIDC_NAME: z.string().optional(),
	OIDC_ONLY: z.string().optional(),
	OIDC_TRUST_SECOND_FACTOR: z.string().optional(),
	OIDC_ACR_VALUES: z.string().optional(),
});

const settingsSchema = z.object({
	/** Database of the CMS: a SQLite file, or MongoDB for a city. */
	DATABASE_URL: databaseUrl,
	/** Signs sessions of the CMS. */
	PAYLOAD_SECRET: secret,
	/** Lets the publisher read the publication log. */
	LOG_TOKEN: secret,
	/** Lets the CMS and the command line send requests to the publisher. */
	PUBLISHER_TOKEN: secret,
	/** Password of the demonstration accounts; generated at the first start. */
	DEMO_PASSWORD: z.string().min(12),
	/** Port on which all sites answer, told apart by host name. */
	PORT: port,
	/** First of the ports on which each site answers alone, without its host name. */
	FIRST_SITE_PORT: portUpTo(LAST_PORT - ROOM_FOR_SITES),
	CMS_PORT: port,
	/** Where people reach the CMS, such as https://redazione.comune.example.it. Default: its port on this machine. */
	CMS_URL: publicOrigin.optional(),
	/** Reverse proxies in front of the sites. Only their forwarding headers are trusted for the client's address. */
	TRUSTED_PROXIES: proxies,
	PUBLISHER_PORT: port,
	/** Port of the lane of alerts, on this machine alone. Default: the one after that of the publisher. */
	ALERTS_PORT: port.optional(),
	/** Where the sites answer to the lane, told apart by host name. Default: the gateway on this machine. */
	ALERTS_CHECK_URL: publicOrigin.optional(),
	/** Where drafts are looked at, with `*` for the token of a session. Default: below `anteprima.localhost`. */
	PREVIEW_ORIGIN: previewOrigin.optional(),
	/** Mail server and sender address of the CMS; without them the admin panel says that no mail is sent. */
	SMTP_URL: z.string().optional(),
	MAIL_FROM: z.string().optional(),
	...ofCms.shape,
});

/** Settings of one installation, with absolute addresses. */
export type Settings = Omit<z.infer<typeof settingsSchema>, 'ALERTS_PORT' | 'ALERTS_CHECK_URL'> & {
	ALERTS_PORT: number;
	ALERTS_CHECK_URL: string;
	/** Where the other parts reach the CMS: on this machine. */
	cmsUrl: string;
	/** Where people reach it. */
	cmsAddress: string;
	publisherUrl: string;
	alertsUrl: string;
	previewOrigin: string;
	home: Home;
};

type Values = Readonly<Record<string, string | undefined>>;

function explain(home: Home, { issues }: z.ZodError, fromEnvironment: Values): ExpectedError {
	const lines = issues.map(({ path, message }) => {
		const name = path.join('.');
		return `  ${name}: ${message}${name in fromEnvironment ? ' (set in the environment, which wins over the file)' : ''}`;
	});
	return new ExpectedError(
		`The settings in ${home.settingsFile} can't be used:\n${lines.join('\n')}\n` +
			`Correct these lines, or remove them to have them made again. Nothing was started and nothing was changed.`,
	);
}

/** Returns the settings that are set in the environment. */
function settingsOfEnvironment(): Values {
	const names = Object.keys(settingsSchema.shape);
	return Object.fromEntries(
		names.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]),
	);
}

function absoluteDatabase(url: string, home: Home): string {
	if (!url.startsWith('file:')) return url;
	const path = url.slice('file:'.length);
	return `file:${isAbsolute(path) ? path : join(home.folder, path)}`;
}

function readSettingsFile({ settingsFile }: Home): string {
	try {
		return readFileSync(settingsFile, 'utf8');
	} catch (cause) {
		if (!isCode(cause, 'ENOENT')) throw cause;
		throw new ExpectedError(
			`There are no settings in ${settingsFile} yet. Run “npm start” once, which creates them, or name the folder of the ` +
				'installation with --home. Nothing was started and nothing was changed.',
			{ cause },
		);
	}
}

/**
 * Returns the settings of `.env`; variables of the environment take precedence.
 * @throws {ExpectedError} naming each invalid value, or when there is no such file.
 */
export function readSettings(home: Home): Settings {
	const file = parseEnv(readSettingsFile(home));
	const fromEnvironment = settingsOfEnvironment();
	const { data, error } = settingsSchema.safeParse({ ...file, ...fromEnvironment });
	if (!data) throw explain(home, error, fromEnvironment);
	const alertsPort = data.ALERTS_PORT ?? data.PUBLISHER_PORT + 1;
	return {
		...data,
		DATABASE_URL: absoluteDatabase(data.DATABASE_URL, home),
		cmsUrl: `http://localhost:${data.CMS_PORT}`,
		cmsAddress: data.CMS_URL ?? `http://localhost:${data.CMS_PORT}`,
		publisherUrl: `http://127.0.0.1:${data.PUBLISHER_PORT}`,
		...{ ALERTS_PORT: alertsPort, alertsUrl: `http://127.0.0.1:${alertsPort}` },
		ALERTS_CHECK_URL: data.ALERTS_CHECK_URL ?? `http://127.0.0.1:${data.PORT}`,
		previewOrigin: data.PREVIEW_ORIGIN ?? `http://*.anteprima.localhost:${data.PORT}`,
		home,
	};
}

/** Returns what is written for the CMS alone, as it is written. */
export function settingsOfCms(settings: Settings): Record<string, string> {
	const written = Object.entries(ofCms.parse(settings));
	return Object.fromEntries(written.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Returns the variable LOG_FORMAT: `json` or `text`; undefined when it is not set. */
export const logFormat = (): string | undefined => process.env['LOG_FORMAT'];

/** Returns the environment that child processes inherit. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
	return process.env;
}
