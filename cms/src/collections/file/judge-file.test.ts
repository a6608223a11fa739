import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { objectionTo } from './judge-file.ts';

const demonstration = path.join(import.meta.dirname, '../../../demo/data');

test('the files of the demonstration are all accepted', () => {
	const files = globSync('**/*.{csv,geojson,json,gpx,pdf,xml,ics,zip,txt}', { cwd: demonstration });

	expect(files.length).toBeGreaterThan(0);
	for (const name of files)
		expect(objectionTo({ name, data: readFileSync(path.join(demonstration, name)) }), name).toBeUndefined();
});

test.each([
	['in UTF-16', Buffer.from('\ufeffa;b', 'utf16le')],
	['in a Windows encoding', Buffer.from([0x63, 0x69, 0x74, 0x74, 0xe0, 0x3b])],
	['with a byte order mark', Buffer.from('\ufeffa;b')],
])('a CSV %s is accepted', (_, data) => {
	expect(objectionTo({ name: 'a.csv', data })).toBeUndefined();
});

test.each([
	['in UTF-16', Buffer.from('\ufeff<html><script>x</script>', 'utf16le')],
	['behind a comment', Buffer.from('<!-- a --><HTML>')],
	[
		'behind a declaration and blanks',
		Buffer.from('  <?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">'),
	],
])('a page %s is refused under every name', (_, data) => {
	for (const name of ['a.csv', 'a.txt', 'a.pdf', 'a.json', 'a.xml', 'a.zip', 'a.docx', 'a.p7m'])
		expect(objectionTo({ name, data }), name).toBeDefined();
});

test.each(['a.pdf', 'a.csv', 'a.txt', 'a.xml', 'a.docx', 'a.p7m', 'a.mp4', 'a.xyz', 'a'])(
	'%s is refused as empty if it has no bytes or only white space',
	(name) => {
		const empty = (text: string) => objectionTo({ name, data: Buffer.from(text) })?.reason;

		expect(empty('')).toBe('è vuoto: 0 byte.');
		expect([empty(' '), empty('\r\n\t\n'), empty('\ufeff')]).toEqual(
			Array.from({ length: 3 }, () => 'è vuoto: contiene solo spazi.'),
		);
	},
);

test.each(['[]', '1', 'null', '{}', '{"type":"Elenco"}'])('%s is JSON and no GeoJSON', (text) => {
	const data = Buffer.from(text);

	expect(objectionTo({ name: 'a.json', data })).toBeUndefined();
	expect(objectionTo({ name: 'a.geojson', data })?.reason).toContain('di un altro formato');
});

test('a signed document is accepted as PEM and as Base64, and plain text is refused as one', () => {
	const pem = Buffer.from('-----BEGIN PKCS7-----\nMIIG\n');

	expect(objectionTo({ name: 'atto.pdf.p7m', data: pem })).toBeUndefined();
	expect(objectionTo({ name: 'atto.pdf.p7m', data: Buffer.from('MIIGZAYJKoZIhvcNAQcC') })).toBeUndefined();
	expect(objectionTo({ name: 'atto.p7m', data: Buffer.from('un testo') })).toBeDefined();
});
