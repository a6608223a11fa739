import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { publisherNodeFlags } from '@portolano/publisher/node-flags.ts';
import type { CmsAccount } from '../../drill/cms-account.ts';
import { newsForm, type NewsPlace } from '../news-form.ts';

const NEWS = 20_000;
const IMPORTED = 500;
/** Requests of the import at once. */
const AT_ONCE = 8;

/** Work beside the alerts, that goes on until it is ended. */
interface Work {
	readonly end: () => Promise<void>;
}

/** Builds the corpus of 20,000 pages again and again, in a publisher of its own on the same machine. */
function builds(folder: string): Work {
	const script = join(import.meta.dirname, '..', 'publisher-process.ts');
	const ending = new AbortController();
	const { signal } = ending;
	const running = (async () => {
		while (!signal.aborted) {
			rmSync(folder, { recursive: true, force: true });
			const inputs = [...publisherNodeFlags, script, String(NEWS), '1', folder];
			const child = spawn(process.execPath, inputs, { stdio: ['ignore', 'ignore', 'inherit'] });
			signal.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
			await once(child, 'close');
		}
		rmSync(folder, { recursive: true, force: true });
	})();
	return {
		end() {
			ending.abort();
			return running;
		},
	};
}

/** Publishes news as a program that imports them does, eight requests at once. */
function imports(
	account: CmsAccount,
	to: NewsPlace,
): Work & { readonly isWhole: () => boolean; readonly failing: Promise<never> } {
	let [isEnded, begun, done] = [false, 0, 0];
	async function keepImporting(): Promise<void> {
		while (!isEnded) {
			begun += 1;
			await account.create('news', newsForm(begun, to, 'published'));
			done += 1;
		}
	}
	const running = Promise.all(Array.from({ length: AT_ONCE }, keepImporting));
	return {
		isWhole: () => done >= IMPORTED,
		failing: running.then(() => new Promise<never>(() => undefined)),
		async end() {
			isEnded = true;
			await running;
		},
	};
}

/**
 * Builds 20,000 pages and imports documents while `work` runs, which is told whether 500 are imported: it goes on until
 * then.
 */
export async function whileBusy<Result>(
	{ account, to, folder }: { account: CmsAccount; to: NewsPlace; folder: string },
	work: (isImported: () => boolean) => Promise<Result>,
): Promise<Result> {
	const building = builds(folder);
	const importing = imports(account, to);
	try {
		return await Promise.race([work(importing.isWhole), importing.failing]);
	} finally {
		await Promise.all([building.end(), importing.end()]);
	}
}
