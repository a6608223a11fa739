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

// What has its hash in its name may be kept; all else is for one person's eyes.
const hashed = /^\/_next\/static\//;

/** On every answer, redirections and errors of Next included, which its own `headers` setting leaves out. */
export function setSecurityHeaders({ request, response }: Exchange): void {
	response.setHeaders(new Map(Object.entries(securityHeaders)));
	if (!hashed.test(request.url ?? '/')) response.setHeader('Cache-Control', 'no-store');
}
