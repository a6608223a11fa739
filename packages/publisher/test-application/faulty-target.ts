import type { FormerAddress } from '@portolano/content-models';
import type { Forms } from '../src/release/compress.ts';
import type { Addresses } from '../src/release/releases.ts';
import type { Content, Target, TargetFile } from '../src/release/target.ts';

/** A change of a target, as passed to hooks. */
export interface Change {
	readonly what: 'put' | 'put forms' | 'delete' | 'put address' | 'delete address' | 'complete addresses';
	readonly file: string;
}

export interface Hooks {
	/** Called before a change; when it rejects, the change fails and is not made. */
	readonly before?: (change: Change) => Promise<void>;
	/** Called after a change; when it rejects, the change was made but its caller is told that it failed. */
	readonly after?: (change: Change) => Promise<void>;
}

/** Passes everything on to another target, with hooks that fail, wait or observe. */
export class FaultyTarget implements Target {
	readonly #target: Target;
	readonly #hooks: Hooks;

	constructor(target: Target, hooks: Hooks) {
		this.#target = target;
		this.#hooks = hooks;
	}

	get atOnce(): number {
		return this.#target.atOnce;
	}

	put(file: string, content: Content, options: { readonly isNew: boolean }): Promise<void> {
		return this.#with({ what: 'put', file }, () => this.#target.put(file, content, options));
	}

	putForms(file: string, forms: Forms): Promise<void> {
		return this.#with({ what: 'put forms', file }, () => this.#target.putForms(file, forms));
	}

	delete(file: string): Promise<void> {
		return this.#with({ what: 'delete', file }, () => this.#target.delete(file));
	}

	putAddress(path: string, address: FormerAddress): Promise<void> {
		return this.#with({ what: 'put address', file: path }, () => this.#target.putAddress(path, address));
	}

	deleteAddress(path: string): Promise<void> {
		return this.#with({ what: 'delete address', file: path }, () => this.#target.deleteAddress(path));
	}

	completeAddresses(addresses: Addresses): Promise<void> {
		return this.#with({ what: 'complete addresses', file: '' }, () =>
			this.#target.completeAddresses(addresses),
		);
	}

	listAddresses(): AsyncIterable<readonly [path: string, address: FormerAddress]> {
		return this.#target.listAddresses();
	}

	list(): AsyncIterable<TargetFile> {
		return this.#target.list();
	}

	async #with(change: Change, make: () => Promise<void>): Promise<void> {
		await this.#hooks.before?.(change);
		await make();
		await this.#hooks.after?.(change);
	}
}
