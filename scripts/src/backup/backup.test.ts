import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../env.ts';
import { type Home, homeAt } from '../places.ts';
import { completeSettingsFile } from '../settings-file.ts';
import { backUp } from './backup.ts';
import { manifestText } from './manifest.ts';
import { restore } from './restore.ts';
import { newKeys } from './sealing.ts';

let folder: string;
let home: Home;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'portolano-backup-'));
	home = homeAt(join(folder, 'town'));
	file = join(folder, 'backup.tar.gz');
	completeSettingsFile(home);
	mkdirSync(join(home.dataFolder, 'media/by-hash/ab'), { recursive: true });
	writeFileSync(join(home.dataFolder, 'media/by-hash/ab/abcd'), 'a picture');
	onDatabase(home, (database) =>
		database.exec(`
			CREATE TABLE payload_migrations (name TEXT);
			INSERT INTO payload_migrations VALUES ('20261122_071006_initial');
			CREATE TABLE accounts (name TEXT, sum INTEGER);
			INSERT INTO accounts VALUES ('a', 50), ('b', 50);`),
	);
});

afterEach(() => rmSync(folder, { recursive: true }));

function onDatabase<R>({ dataFolder }: Home, work: (database: DatabaseSync) => R): R {
	const database = new DatabaseSync(join(dataFolder, 'cms.db'));
	try {
		return work(database);
	} finally {
		database.close();
	}
}

const sums = (of: Home) =>
	onDatabase(of, (database) =>
		database
			.prepare('SELECT sum FROM accounts ORDER BY name')
			.all()
			.map(({ sum }) => sum),
	);

const pictureOf = ({ dataFolder }: Home) => readFileSync(join(dataFolder, 'media/by-hash/ab/abcd'), 'utf8');

const contentOf = (of: Home) => [sums(of), pictureOf(of), readSettings(of).PAYLOAD_SECRET];

const elsewhere = () => homeAt(join(folder, 'other'));

/** Expects that a restoration is refused, and leaves nothing. */
async function expectRefused(
	options: Parameters<typeof restore>[1],
	message: string | RegExp,
): Promise<void> {
	const other = elsewhere();
	await expect(restore(other, options)).rejects.toThrow(message);
	expect(existsSync(other.folder) ? readdirSync(other.folder) : []).toEqual([]);
}

describe('a backup', () => {
	test('restores database, uploads and settings in another folder, for their owner alone', async () => {
		await backUp(home, { file });
		const other = elsewhere();
		await restore(other, { file });

		expect(contentOf(other)).toEqual(contentOf(home));
		const { PAYLOAD_SECRET, LOG_TOKEN } = readSettings(home);
		expect(readSettings(other)).toMatchObject({
			...{ PAYLOAD_SECRET, LOG_TOKEN },
			DATABASE_URL: `file:${join(other.dataFolder, 'cms.db')}`,
		});
		for (const path of [file, other.settingsFile, join(other.dataFolder, 'cms.db')])
			expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(readdirSync(home.dataFolder).sort()).toEqual(['cms.db', 'media']);
		expect(readdirSync(other.folder).sort()).toEqual(['.data', '.env']);
	});

	test('is of one instant, whatever is saved meanwhile', async () => {
		const backedUp = backUp(home, { file });
		onDatabase(home, (database) => {
			for (let index = 0; index < 50; index += 1)
				database.exec(`BEGIN; UPDATE accounts SET sum = sum - 1 WHERE name = 'a';
					UPDATE accounts SET sum = sum + 1 WHERE name = 'b'; COMMIT;`);
		});
		await backedUp;
		await restore(elsewhere(), { file });
		const [a, b] = sums(elsewhere()).map(Number);
		expect((a ?? 0) + (b ?? 0)).toBe(100);
	});

	test('never takes the place of a file', async () => {
		writeFileSync(file, 'something else');
		await expect(backUp(home, { file })).rejects.toThrow('is there already');
		expect(readFileSync(file, 'utf8')).toBe('something else');
	});

	test('that is encrypted is restored with its secret key alone', async () => {
		const [own, another] = [await newKeys(), await newKeys()];
		const [identity, wrong] = [join(folder, 'key'), join(folder, 'wrong')];
		writeFileSync(identity, `# mine\n${own.identity}\n`);
		writeFileSync(wrong, another.identity);
		await backUp(home, { file, recipient: own.recipient });

		expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1/);
		await expectRefused({ file }, '--identity');
		await expectRefused({ file, identity: wrong }, 'does not open this backup');
		await restore(elsewhere(), { file, identity });
		expect(sums(elsewhere())).toEqual([50, 50]);
	});

	test('for what is not a public key is not made', async () => {
		await expect(backUp(home, { file, recipient: 'age1nonsense' })).rejects.toThrow('not a public key');
		expect(existsSync(file)).toBe(false);
	});
});

describe('a restoration is refused, and changes nothing,', () => {
	beforeEach(() => backUp(home, { file }));

	test('where there is an installation', async () => {
		const before = readFileSync(home.settingsFile, 'utf8');
		await expect(restore(home, { file })).rejects.toThrow('There is an installation');
		expect(readFileSync(home.settingsFile, 'utf8')).toBe(before);
		expect(sums(home)).toEqual([50, 50]);
	});

	test('wherever the backup was cut short', async () => {
		const whole = readFileSync(file);
		for (let part = 0; part < 20; part += 1) {
			writeFileSync(file, whole.subarray(0, Math.floor((whole.length * part) / 20)));
			await expectRefused({ file }, 'cut short');
		}
	});

	test('wherever a byte of what it holds has changed', async () => {
		const tar = gunzipSync(readFileSync(file));
		for (let part = 1; part < 40; part += 1) {
			const changed = Buffer.from(tar);
			const at = Math.floor((tar.length * part) / 40);
			changed[at] = (changed[at] ?? 0) ^ 1;
			writeFileSync(file, gzipSync(changed));
			const other = elsewhere();
			const refused = await restore(other, { file }).then(
				() => undefined,
				(error: unknown) => String(error),
			);
			// A byte may be of what fills up a block, and is no part of any file.
			if (refused === undefined) expect(contentOf(other)).toEqual(contentOf(home));
			else expect(refused).toContain('Nothing was changed');
			rmSync(other.folder, { recursive: true, force: true });
		}
	});

	test('when it is of a newer version', async () => {
		onDatabase(home, (database) =>
			database.exec(`INSERT INTO payload_migrations VALUES ('20991231_235959_not_known_yet')`),
		);
		rmSync(file);
		await backUp(home, { file });
		await expectRefused({ file }, 'newer version');
	});

	test('when there is no such file, or it is no backup', async () => {
		await expectRefused({ file: `${file}.missing` }, 'There is no file');
		writeFileSync(file, manifestText({ createdAt: '', database: 'sqlite', migrations: [], files: {} }));
		await expectRefused({ file }, 'damaged');
	});
});
