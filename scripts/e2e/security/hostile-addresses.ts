import fc from 'fast-check';

const words = (text: string) => text.trim().split(/\s+/);

/** Addresses of known attacks: paths out of a folder, redirects to other hosts, access to internals of servers. */
export const hostileAddresses = [
	'/admin',
	...words(`
		//evil.example //evil.example/admin ///evil.example /\\evil.example /\\/evil.example /%2f%2fevil.example
		/%5cevil.example /.//evil.example /admin//evil.example /admin/..//evil.example http://evil.example/admin
		/../../etc/passwd /..%2f..%2f..%2fetc%2fpasswd /%2e%2e/%2e%2e/.env /admin/%2e%2e/%2e%2e/package.json
		/_next/static/../../../package.json /_next/static/..%2f..%2f..%2fpackage.json /_next/server/app.js
		/_next/image?url=http%3A%2F%2F127.0.0.1 /_next/image?url=%2F..%2F.env&w=64&q=75 /_next/data/x/admin.json
		/api/media/file/..%2f..%2f..%2fcms.db /api/file/file/%2e%2e%2f%2e%2e%2fcms.db /api/media/file/%00
		/api/stored/..%2f..%2fcms.db /.env /.git/config /cms.db /package.json /.next/BUILD_ID
		/%00 /admin/%00 /api/page/%00 /admin/collections/page/%00 /% /%zz /admin/%ff /api/%c0%af
		/admin/%0d%0aSet-Cookie:a=b /api/%0d%0aLocation:%20https://evil.example /admin?a=%0d%0aX:y /?%ff
		http://[::1 http:// * /; /admin;/x /admin/collections/constructor /admin/collections/__proto__
		/admin/collections/page/versions /admin/account/../x /api /api/ /api//page
		/admin/collections/media?limit=1 /admin/collections/file/create /admin/account`),
	`/${'a'.repeat(6000)}`,
	`/admin/${'a/'.repeat(2000)}`,
	`/api/page/${'%41'.repeat(2000)}`,
	`/admin/collections/page?${'a=b&'.repeat(2000)}`,
];

const pieces = words(`
	/ // \\ .. . %2f %5c %2e%2e ..%2f %252e @ : ? # ; & = %00 %0d%0a %ff %c0%af % %u002f _rsc
	admin api collections page versions _next static evil.example __proto__ constructor
	redirect=//evil.example where[title][$gt]=`);

/** Random addresses composed of parts of such attacks. */
export const randomAddresses = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.webSegment()), { maxLength: 10 })
	.map((parts) => `/${parts.join('')}`);

export const anyMethod = fc.constantFrom(...words('GET HEAD POST PUT PATCH DELETE OPTIONS TRACE PROPFIND'));

const names = words(`
	next-router-state-tree next-router-prefetch next-router-segment-prefetch next-url next-action next-resume
	x-forwarded-host x-forwarded-proto x-forwarded-for forwarded host origin referer cookie sec-fetch-site
	x-nextjs-data x-middleware-subrequest x-middleware-rewrite x-invoke-path x-action-forwarded x-original-url
	x-rewrite-url x-http-method-override accept accept-language accept-encoding range if-none-match
	if-modified-since content-type te expect`);

const values = [
	...words(`x 1 % { [] ["",{}] %5B%22%22%2C%7B%22children%22%3A%22x%22%7D%5D null /../x bytes=9-1,, */*;q=9
		evil.example http://evil.example //evil.example payload-token=% multipart/form-data`),
	...['', 'a b', 'src/proxy:'.repeat(5), 'payload-token=a.b.c; payload-theme=<script>', 'x'.repeat(3000)],
];

/** A header that Next reads from its own pages or from proxies, or that any server reads, with an invalid value. */
export const hostileHeader = fc
	.tuple(fc.constantFrom(...names), fc.constantFrom(...values))
	.map(([name, value]): Record<string, string> => ({ [name]: value }));
