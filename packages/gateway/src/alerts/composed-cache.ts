import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Good enough for pages that are compressed once each while an alert is on, in a millisecond or two. */
const BROTLI_QUALITY = 5;

/** A body put together from several files, as it is sent. */
export interface Composed {
	readonly body: Buffer;
	/** Of this body in this encoding. */
	readonly etag: string;
	readonly encoding: Encoding;
}

export type Encoding = 'br' | 'gzip' | 'identity';

const encoded: Readonly<Record<Encoding, (text: string) => Promise<Buffer>>> = {
	br: (text) =>
		toBrotli(text, {
			params: {
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
			},
		}),
	gzip: (text) => toGzip(text),
	identity: (text) => Promise.resolve(Buffer.from(text)),
};

async function compose(text: Promise<string>, encoding: Encoding): Promise<Composed> {
	const body = await encoded[encoding](await text);
	return { body, encoding, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}

/** Composed bodies, kept up to a number of bytes: the least recently sent are forgotten first. */
export class ComposedCache {
	readonly #bytesMax: number;
	readonly #kept = new Map<string, Composed>();
	/** Bodies being composed: many readers of a page compose it once. */
	readonly #underWay = new Map<string, Promise<Composed>>();
	#bytes = 0;

	constructor(bytesMax: number) {
		this.#bytesMax = bytesMax;
	}

	/** Bytes kept. */
	get bytes(): number {
		return this.#bytes;
	}

	/** Returns the body for `key`, which must differ for different texts; `textOf` is called where it isn't kept. */
	async body(key: string, encoding: Encoding, textOf: () => Promise<string>): Promise<Composed> {
		const name = `${encoding} ${key}`;
		const kept = this.#kept.get(name);
		if (kept) {
			this.#kept.delete(name);
			this.#kept.set(name, kept);
			return kept;
		}
		const underWay = this.#underWay.get(name) ?? this.#begin(name, compose(textOf(), encoding));
		return underWay;
	}

	async #begin(name: string, composing: Promise<Composed>): Promise<Composed> {
		this.#underWay.set(name, composing);
		try {
			const composed = await composing;
			this.#keep(name, composed);
			return composed;
		} finally {
			this.#underWay.delete(name);
		}
	}

	#keep(name: string, composed: Composed): void {
		this.#kept.set(name, composed);
		this.#bytes += composed.body.length;
		for (const [oldest, { body }] of this.#kept) {
			if (this.#bytes <= this.#bytesMax) return;
			this.#kept.delete(oldest);
			this.#bytes -= body.length;
		}
	}
}
