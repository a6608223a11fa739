import { expect, test } from 'vitest';
import { headersOfMime, headersOfUpload } from './file-types.ts';

const sandbox = {
	'Content-Disposition': 'attachment',
	'Content-Security-Policy': "sandbox; default-src 'none'",
};

test.each(['a.pdf', 'a.PNG', 'a.jpg', 'a.mp4', 'a.txt'])('%s is shown inline', (name) => {
	const headers = headersOfUpload(name);

	expect(Object.keys(headers).toSorted()).toEqual(['Content-Type', 'X-Content-Type-Options']);
});

test.each(['a.html', 'a.svg', 'a.xhtml', 'a.js', 'a.xml', 'a.pdf.p7m', 'a', 'a.pdf.html', 'a.docx', 'a.csv'])(
	'%s is downloaded, and nothing in it runs',
	(name) => {
		expect(headersOfUpload(name)).toMatchObject({ ...sandbox, 'X-Content-Type-Options': 'nosniff' });
		expect(headersOfUpload(name)['Content-Type']).not.toMatch(/html|svg|javascript/);
	},
);

test.each(['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/html; charset=utf-8', ''])(
	'bytes of type %s are downloaded',
	(mime) => {
		expect(headersOfMime(mime)).toMatchObject({ ...sandbox, 'Content-Type': 'application/octet-stream' });
	},
);

test('a picture identified by its media type is shown inline', () => {
	expect(headersOfMime('image/webp')).not.toHaveProperty('Content-Disposition');
});
