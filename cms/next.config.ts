import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
const sensors = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'midi'];

/** On every answer, errors and redirections included. Pages of the desk get their own policy in `src/proxy.ts`. */
const securityHeaders = [
	{ key: 'X-Frame-Options', value: 'DENY' },
	{ key: 'X-Content-Type-Options', value: 'nosniff' },
	{ key: 'Referrer-Policy', value: 'same-origin' },
	{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
	{ key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
	{ key: 'Permissions-Policy', value: sensors.map((sensor) => `${sensor}=()`).join(', ') },
	{ key: 'X-Robots-Tag', value: 'noindex' },
];

// What has its hash in its name may be kept; all else is for one person's eyes.
const unhashed = '/((?!_next/static/).*)';
const noStore = [{ key: 'Cache-Control', value: 'no-store' }];

const config: NextConfig = {
	poweredByHeader: false,
	experimental: {
		// Writing it takes a quarter of a build and 500 MB; whoever changes sources often runs `npm run dev`.
		turbopackFileSystemCacheForBuild: false,
		// Nobody downloads this code, and names in its errors can be read.
		serverMinification: false,
	},
	transpilePackages: ['@portolano/checks', '@portolano/content-models'],
	// `pnpm exec tsc -p cms` checks types; doing it twice doubles the build.
	typescript: { ignoreBuildErrors: true },
	headers: () =>
		Promise.resolve([
			{ source: '/:path*', headers: securityHeaders },
			{ source: unhashed, headers: noStore },
			// Data and files are no pages: nothing in them runs or loads, whatever they hold.
			{ source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: nothing }] },
		]),
	// Pictures are resized at upload; Next's own resizer would fetch what an address names.
	images: { unoptimized: true },
	redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
};

export default withPayload(config, { devBundleServerPackages: false });
