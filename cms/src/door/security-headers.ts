import type { Exchange } from './every-request.ts';

const sensors = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'midi'];

const securityHeaders = {
	'X-Frame-Options': 'DENY',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': sensors.map((sensor) => `${sensor}=()`).join(', '),
	'X-Robots-Tag': 'noindex',
};

// Files with a hash in their name may be cached; everything else may be private to one user.
const hashed = /^\/_next\/static\//;

/** Sets the security headers on every answer. Next's `headers` option would miss its own redirects and errors. */
export function setSecurityHeaders({ request, response }: Exchange): void {
	response.setHeaders(new Map(Object.entries(securityHeaders)));
	if (!hashed.test(request.url ?? '/')) response.setHeader('Cache-Control', 'no-store');
}
