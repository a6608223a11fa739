import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderTarget } from './release/folder-target.ts';
import { openSiteFolder } from './release/site-folder.ts';
import { filesOn } from './verify-files.ts';

test('the page of the search is compared, the index beside it is not', async () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'portolano-verify-'));
	const folder = openSiteFolder(dataDir, 'portale');
	for (const file of ['index.html', 'ricerca/index.html', 'ricerca/entry.json', 'ricerca/pages/it/1.json']) {
		mkdirSync(dirname(join(folder.live, file)), { recursive: true });
		writeFileSync(join(folder.live, file), '');
	}

	expect([...(await filesOn(new FolderTarget(folder))).keys()].sort()).toEqual([
		'index.html',
		'ricerca/index.html',
	]);
	rmSync(dataDir, { recursive: true });
});
