import { expect, test } from 'vitest';
import { filePath, lastingPath } from './file-addresses.ts';
import { pagePath } from './page-path.ts';

test('the address of a version contains its hash', () => {
	expect(filePath({ sha256: 'ab'.repeat(32), name: 'piano.pdf' })).toBe('/file/abababababababab/piano.pdf');
});

test('the lasting address of an upload contains its id and the name of the newest version', () => {
	expect(lastingPath({ id: '12', file: { name: 'piano.pdf' } })).toBe('/allegati/12/piano.pdf');
});

test.each(['A/../b', 'è', '-a', 'x'.repeat(64)])('the id “%s” makes a valid path', (id) => {
	expect(pagePath.safeParse(lastingPath({ id, file: { name: 'un_piano.pdf' } })).success).toBe(true);
});
