const lengthBytes = 4;

/** Splits a stream of BSON documents, each of which begins with its length. @throws when the last one is cut short. */
export async function* documentsIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let rest: Buffer = Buffer.alloc(0);
	for await (const chunk of chunks) {
		rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		let at = 0;
		while (rest.length - at >= lengthBytes) {
			const length = rest.readInt32LE(at);
			if (length <= lengthBytes) throw new Error(`A document of ${length} bytes cannot be.`);
			if (rest.length - at < length) break;
			yield rest.subarray(at, at + length);
			at += length;
		}
		rest = rest.subarray(at);
	}
	if (rest.length > 0) throw new Error('The last document is cut short.');
}
