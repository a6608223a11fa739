import { expect, test } from 'vitest';
import { FilesInUse } from './files-in-use.ts';

const files = (...names: string[]) => new Map(names.map((name) => [`/file/0/${name}`, `sha of ${name}`]));

test('a file is in use as long as a page shows it', () => {
	const used = new FilesInUse();
	used.set('/a/', files('mare.png', 'porto.png'));
	used.set('/b/', files('mare.png'));
	used.set('/a/', files('porto.png'));
	expect([used.all, used.dropped]).toEqual([files('porto.png', 'mare.png'), []]);
	used.delete('/b/');
	expect([used.all, used.dropped]).toEqual([files('porto.png'), ['/file/0/mare.png']]);
	expect(used.of('/a/')).toEqual(files('porto.png'));
});

test('a file is added when the first page shows it, and when its bytes change', () => {
	const used = new FilesInUse();
	used.set('/a/', files('mare.png'));
	used.clearAdded();
	used.set('/b/', files('mare.png', 'porto.png'));
	expect(used.added).toEqual(['/file/0/porto.png']);
	used.clearAdded();
	used.set('/a/', new Map([['/file/0/mare.png', 'another']]));
	expect([used.added, used.all.get('/file/0/mare.png')]).toEqual([['/file/0/mare.png'], 'another']);
});

test('the files of a page from an earlier process are unknown until it is rendered', () => {
	const used = new FilesInUse();
	used.keep('/a/');
	expect(used.isComplete).toBe(false);
	used.set('/a/', files());
	expect([used.isComplete, used.of('/a/')]).toEqual([true, files()]);
	used.keep('/a/');
	expect(used.isComplete).toBe(true);
});
