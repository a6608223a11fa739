import { expect, test } from 'vitest';
import { robots } from './robots.ts';
import { securityTxt } from './security-txt.ts';
import { webManifest } from './web-manifest.ts';

test('robots.txt allows everything and names the sitemap', () => {
	expect(robots({ sitemapUrl: 'https://comune.example/sitemap.xml' })).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://comune.example/sitemap.xml\n',
	);
});

const security = {
	contact: 'mailto:sicurezza@comune.example',
	expires: '2027-10-31T23:59:59.000Z',
	languages: ['it', 'en'],
	canonical: 'https://comune.example/.well-known/security.txt',
};

test('security.txt has the fields of RFC 9116', () => {
	expect(securityTxt(security)).toBe(
		'Contact: mailto:sicurezza@comune.example\nExpires: 2027-10-31T23:59:59Z\nPreferred-Languages: it, en\nCanonical: https://comune.example/.well-known/security.txt\n',
	);
});

test('security.txt refuses a bare address', () => {
	expect(() => securityTxt({ ...security, contact: 'sicurezza@comune.example' })).toThrow('mailto:');
});

test('the manifest is JSON with the members an installation needs', () => {
	const icons = [{ src: '/icona-192.png', sizes: '192x192', type: 'image/png' }];
	const text = webManifest({
		name: 'Comune di Taranto',
		shortName: 'Taranto',
		description: 'Il sito del Comune',
		language: 'it',
		themeColor: '#0066cc',
		backgroundColor: '#ffffff',
		icons,
	});

	expect(JSON.parse(text)).toMatchObject({
		name: 'Comune di Taranto',
		short_name: 'Taranto',
		start_url: '/',
		lang: 'it',
		icons,
	});
});
