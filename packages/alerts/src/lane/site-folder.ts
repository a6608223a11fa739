import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { timedFeedsName, type TimedFile, type TimedFiles, timedPagesName } from '@portolano/content-models';
import { isCode, replaceFile } from '@portolano/follower';
import { forCaddy } from '../renderings/caddy.ts';
import { forNginx } from '../renderings/nginx.ts';
import type { PageFiles } from '../writer/site-files.ts';

const renderings = { nginx: forNginx, caddy: forCaddy } as const;

type Files = Readonly<Record<string, TimedFile>>;

/** Returns the texts of files, by path within the folder; `name` is the file of them all for our gateway. */
function textsOf(name: string, files: Files): Map<string, string> {
	const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 32);
	const timed: TimedFiles = {
		version,
		files: Object.fromEntries(Object.entries(files).map(([path, file]) => [path, [...file]])),
	};
	const rendered = Object.entries(renderings).flatMap(([server, render]) =>
		Object.entries(files).map(([path, file]): [string, string] => [`${server}${path}`, render(file)]),
	);
	return new Map([[name, JSON.stringify(timed)], ...rendered]);
}

function readIfThere(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (isCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined;
		throw error;
	}
}

/**
 * The folder of a site, from which web servers read: each file is replaced at once, and only where it differs. So a server
 * never reads half a file, and what is in force stays as it is when the disk is full or the lane is killed.
 */
export class SiteFolder {
	readonly #folder: string;
	/** The texts known to be on the disk. */
	readonly #known = new Map<string, string>();
	/** The paths written last, by the file of them all. */
	readonly #written = new Map<string, ReadonlySet<string>>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/**
	 * Returns the steps that write what differs of what readers see, the most urgent first: the file of our gateway, the bars
	 * for other servers, the rest. Each throws when something cannot be written; what was there is as it was.
	 */
	pageSteps({ files, isOn }: PageFiles): readonly (() => void)[] {
		const texts = [...this.#textsOf(timedPagesName, files)];
		const writing = (isWanted: (path: string) => boolean) => () => {
			for (const [path, text] of texts) if (isWanted(path)) this.#replace(path, text);
		};
		const isTimed = (path: string) => path === timedPagesName;
		const isBar = (path: string) => path.includes('/allerte/barra.');
		const writeBars = writing(isBar);
		return [
			writing(isTimed),
			() => {
				writeBars();
				this.#switch(isOn);
			},
			writing((path) => !isTimed(path) && !isBar(path)),
		];
	}

	/** Writes what differs of what programs read, and removes what is neither. @throws when something cannot be written. */
	writeFeeds(files: Files): void {
		for (const [path, text] of this.#textsOf(timedFeedsName, files)) this.#replace(path, text);
		this.#removeOthers();
	}

	/** Removes all of it, the switch of bars first, so that no server includes a part. @throws when something can't be removed. */
	remove(): void {
		this.#known.clear();
		this.#switch(false);
		rmSync(this.#folder, { recursive: true, force: true });
	}

	/** Compares all files with those on the disk at the next {@link write}: somebody else may have changed them. */
	forget(): void {
		this.#known.clear();
	}

	#textsOf(name: string, files: Files): ReadonlyMap<string, string> {
		const texts = textsOf(name, files);
		this.#written.set(name, new Set(texts.keys()));
		return texts;
	}

	#replace(path: string, text: string): void {
		const file = join(this.#folder, path);
		if ((this.#known.get(path) ?? readIfThere(file)) !== text) {
			this.#known.delete(path);
			mkdirSync(dirname(file), { recursive: true });
			replaceFile(file, text);
		}
		this.#known.set(path, text);
	}

	/** While the file `on` exists, servers include bars in every page. */
	#switch(isOn: boolean): void {
		const file = join(this.#folder, 'on');
		if (!isOn) rmSync(file, { force: true });
		else if (!existsSync(file)) writeFileSync(file, '');
	}

	/** Removes files of alerts of which nothing is told any more, and temporary ones of a lane that was killed. */
	#removeOthers(): void {
		const written = [...this.#written.values()];
		for (const folder of Object.keys(renderings)) {
			for (const name of readdirSync(join(this.#folder, folder, 'allerte'))) {
				const path = `${folder}/allerte/${name}`;
				if (written.some((paths) => paths.has(path))) continue;
				this.#known.delete(path);
				rmSync(join(this.#folder, path), { recursive: true, force: true });
			}
		}
	}
}
