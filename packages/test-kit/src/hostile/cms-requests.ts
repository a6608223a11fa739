import { contentTypes } from '@portolano/content-models';
import fc from 'fast-check';

import { hostileQueries, hostileTexts, hostileValues } from './values.ts';

/** One request, sent as it is without any normalisation. */
export interface HostileRequest {
	method: string;
	path: string;
	headers?: Record<string, string>;
	body?: string;
}

const collections = [
	...contentTypes,
	...['users', 'log-entries'],
	...['payload-locked-documents', 'payload-preferences', 'payload-jobs', 'payload-kv', 'payload-migrations'],
] as const;

const collection = fc.constantFrom(...collections);
const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'] as const;

const segment = fc.oneof(
	hostileTexts.map((text) => encodeURIComponent(text.toWellFormed())),
	fc.constantFrom(
		'%00',
		'%ff',
		'%',
		'%2f',
		'..',
		'.',
		'%2e%2e',
		'a%0d%0ab',
		';',
		'[object%20Object]',
		'versions',
	),
);

/** Requests that only read, with hostile query strings. */
const readingRequests: fc.Arbitrary<HostileRequest> = fc
	.tuple(
		collection,
		fc.constantFrom('', '/count', '/versions', '/x', '/versions/x', '/access/x'),
		hostileQueries,
	)
	.map(([slug, rest, query]) => ({ method: 'GET', path: `/api/${slug}${rest}?${query}` }));

/** The same queries sent in the body of a POST, as the admin panel sends long ones. */
const overriddenRequests: fc.Arbitrary<HostileRequest> = fc
	.tuple(
		collection,
		hostileQueries,
		fc.constantFrom('application/x-www-form-urlencoded', 'application/json', 'text/plain', ''),
	)
	.map(([slug, body, type]) => ({
		method: 'POST',
		path: `/api/${slug}`,
		headers: { 'content-type': type, 'x-payload-http-method-override': 'GET' },
		body,
	}));

const ownEndpoints = [
	...[
		'log',
		'stored',
		'publication-status',
		'health',
		'og',
		'access',
		'graphql',
		'graphql-playground',
		'nothing',
	],
	...[
		'users/login',
		'users/logout',
		'users/me',
		'users/init',
		'users/refresh-token',
		'users/forgot-password',
	],
	...[
		'users/reset-password',
		'users/unlock',
		'users/first-register',
		'users/verify/x',
		'users/x/api-key/reveal',
	],
	...[
		'payload-jobs/run',
		'payload-jobs/handle-schedules',
		'payload-preferences/x',
		'globals/x',
		'globals',
		'media/file/x',
	],
] as const;

/** Methods that don't fit their address, and addresses that don't exist. */
const strayRequests: fc.Arbitrary<HostileRequest> = fc
	.tuple(
		fc.constantFrom(...methods),
		fc.oneof(
			fc.constantFrom(...ownEndpoints),
			fc.tuple(collection, segment).map((parts) => parts.join('/')),
			fc
				.tuple(collection, fc.constantFrom('versions', 'access', 'file', 'x'), segment)
				.map((parts) => parts.join('/')),
			fc
				.tuple(collection, segment, fc.constantFrom('duplicate', 'unlock', 'x'))
				.map((parts) => parts.join('/')),
			segment,
		),
		fc.option(hostileQueries, { nil: '' }),
	)
	.map(([method, path, query]) => ({ method, path: `/api/${path}${query && `?${query}`}` }));

const jsonBodies = fc.oneof(
	{ weight: 3, arbitrary: hostileValues.map((value) => JSON.stringify(value) ?? '') },
	hostileTexts,
	fc.constantFrom(
		...[
			'',
			'{',
			'{"a":1,}',
			'[1',
			'"',
			'NaN',
			'{"__proto__":{"isAdministrator":true}}',
			'{"a":'.repeat(3000),
		],
		...[
			'['.repeat(20_000),
			'{"title":"\\ud800"}',
			'{"title":"\\u0000"}',
			'{"title":"x"}{"title":"y"}',
			'\ufeff{}',
		],
		`{"title":${'9'.repeat(1000)}}`,
		`{"alsoOn":[${'"x",'.repeat(5000)}"x"]}`,
	),
);

const mediaTypes = [
	...[
		'application/json',
		'application/json; charset=utf-16',
		'text/plain',
		'application/xml',
		'',
		'a/b/c',
		'multipart/',
	],
	...[
		'multipart/form-data',
		'multipart/form-data; boundary=',
		'multipart/form-data; boundary=x',
		'image/png',
	],
	'application/x-www-form-urlencoded',
] as const;

const signInRoutes = [
	'login',
	'forgot-password',
	'reset-password',
	'unlock',
	'first-register',
	'refresh-token',
	'logout',
];

/** Malformed bodies, sent to any route that accepts one. */
const bodyRequests: fc.Arbitrary<HostileRequest> = fc
	.record({
		method: fc.constantFrom('POST', 'PATCH', 'PUT', 'DELETE'),
		path: fc.oneof(
			collection.map((slug) => `/api/${slug}?draft=true`),
			fc.tuple(collection, segment).map(([slug, id]) => `/api/${slug}/${id}?draft=true`),
			fc.constantFrom(...signInRoutes).map((name) => `/api/users/${name}`),
			fc.constantFrom(
				'/api/graphql',
				'/api/payload-preferences/x',
				'/api/page/x/duplicate',
				'/api/page/versions/x',
			),
		),
		type: fc.oneof({ weight: 3, arbitrary: fc.constant('application/json') }, fc.constantFrom(...mediaTypes)),
		body: jsonBodies,
	})
	.map(({ method, path, type, body }) => ({
		method,
		path,
		headers: { 'content-type': type },
		body: body.toWellFormed(),
	}));

const line = '\r\n';

function part(head: string, content: string): string {
	return `--x${line}${head}${line}${line}${content}${line}`;
}

/** Multipart forms with parts that are broken, missing, repeated or mislabelled. */
const multipartRequests: fc.Arbitrary<HostileRequest> = fc
	.record({
		slug: fc.constantFrom('media', 'file', 'page', 'users'),
		fields: jsonBodies,
		name: hostileTexts.map((text) => text.replaceAll(/["\r\n]/g, '').toWellFormed()),
		type: fc.constantFrom('image/png', 'application/pdf', 'text/html', '', 'a', 'image/svg+xml'),
		shape: fc.constantFrom(
			'whole',
			'no end',
			'no file',
			'two files',
			'no fields',
			'no heads',
			'file as text',
		),
	})
	.map(({ slug, fields, name, type, shape }) => {
		const payload = part('Content-Disposition: form-data; name="_payload"', fields);
		const head = `Content-Disposition: form-data; name="file"; filename="${name}"${line}Content-Type: ${type}`;
		const file = part(head, '%PDF-1.7 x');
		const bodies: Record<typeof shape, string> = {
			whole: `${payload}${file}--x--${line}`,
			'no end': `${payload}${file}`,
			'no file': `${payload}--x--${line}`,
			'two files': `${payload}${file}${file}--x--${line}`,
			'no fields': `${file}--x--${line}`,
			'no heads': `--x${line}${line}${fields}${line}--x--${line}`,
			'file as text': `${payload}${part('Content-Disposition: form-data; name="file"', fields)}--x--${line}`,
		};
		const headers = { 'content-type': 'multipart/form-data; boundary=x' };
		return { method: 'POST', path: `/api/${slug}?draft=true`, headers, body: bodies[shape].toWellFormed() };
	});

const selections = fc.constantFrom(
	...[
		'{ PageList { docs { id } } }',
		'{ PageList(limit: 1) { docs { id } } }',
		'{ a }',
		'{',
		'query',
		'mutation { a }',
	],
	...[
		'{ __schema { types { name } } }',
		'{ __typename }',
		'subscription { a }',
		'query ($a: Int!) { PageList(limit: $a) { limit } }',
	],
	...[
		'{ PageList(limit: -1) { limit } }',
		'{ PageList(page: -3) { page } }',
		'{ PageList(limit: 2147483647) { limit } }',
	],
	...['{ Page(id: "x") { id } }', '{ Page(id: "\\u0000") { id } }', '{ PageList(locale: xx) { limit } }'],
	...[
		'{ PageList(where: { title: { equals: null } }) { limit } }',
		'{ PageList(sort: "nothing.at.all") { limit } }',
	],
	...['{ PageList(where: { owner: { equals: "\\u0000" } }) { limit } }', '{ PageList(sort: "") { limit } }'],
	...[
		'{ versionPage(id: "x") { id } }',
		'mutation { deletePage(id: "x") { id } }',
		'mutation { createPage(data: {}) { id } }',
	],
	...[
		'mutation { updatePage(id: "x", data: { title: "\\u0000" }) { id } }',
		'mutation { logoutUser }',
		'{ meUser { token } }',
	],
	...[
		'mutation { loginUser(email: "a", password: "b") { token } }',
		'mutation { forgotPasswordUser(email: "") }',
	],
	...[
		'mutation { resetPasswordUser(token: "", password: "") { token } }',
		'mutation { unlockUser(email: "x") }',
	],
	...[
		'mutation { refreshTokenUser { refreshedToken } }',
		'{ Access { canAccessAdmin } }',
		'{ initializedUser }',
	],
	`{ ${Array.from({ length: 2000 }, (_, index) => `a${index}: Page(id: "x") { id }`).join(' ')} }`,
	`{ PageList { docs ${'{ owner '.repeat(200)} ${'}'.repeat(200)} } }`,
	`query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }`,
);

/** GraphQL requests that don't parse, don't fit the schema or are too large. */
const graphQLRequests: fc.Arbitrary<HostileRequest> = fc
	.record({
		query: fc.oneof({ weight: 4, arbitrary: selections }, hostileValues),
		variables: fc.option(hostileValues),
	})
	.map((operation) => ({
		method: 'POST',
		path: '/api/graphql',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(operation).toWellFormed(),
	}));

/** Every kind of malformed request to the CMS, by name. */
export const malformedRequests = {
	'query strings': readingRequests,
	'queries in bodies': overriddenRequests,
	'addresses and methods': strayRequests,
	bodies: bodyRequests,
	forms: multipartRequests,
	GraphQL: graphQLRequests,
} as const;

export { mutationsOf } from './mutations.ts';
export { hostileValues } from './values.ts';
export { faultOfAnswer, leakIn } from './verdict.ts';
