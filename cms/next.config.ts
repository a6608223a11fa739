import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

// The other security headers are set by `src/door/security-headers.ts`, also where Next sets none.
const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const config: NextConfig = {
	poweredByHeader: false,
	experimental: {
		// Of the functions of the desk; the door lets in a little less (`src/door/page-request.ts`).
		serverActions: { bodySizeLimit: '5mb' },
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
			// Data and files are no pages: nothing in them runs or loads, whatever they hold.
			{ source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: nothing }] },
		]),
	// Pictures are resized at upload; Next's own resizer would fetch what an address names.
	images: { unoptimized: true },
	redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
};

export default withPayload(config, { devBundleServerPackages: false });
