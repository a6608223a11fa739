import { BSON } from 'mongodb';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { documentsIn } from './bson-documents.ts';

const documents = [{ a: 1 }, { b: 'città', c: [1, 2, 3] }, {}].map((one) => BSON.serialize(one));
const bytes = Buffer.concat(documents);

async function split(all: Buffer, size: number): Promise<Buffer[]> {
	const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
		all.subarray(index * size, (index + 1) * size),
	);
	const found: Buffer[] = [];
	for await (const document of documentsIn(Readable.from(chunks))) found.push(document);
	return found;
}

test('documents are found however the bytes are divided', async () => {
	for (let size = 1; size <= bytes.length; size += 1)
		expect((await split(bytes, size)).map((one) => BSON.deserialize(one))).toEqual([
			{ a: 1 },
			{ b: 'città', c: [1, 2, 3] },
			{},
		]);
});

test('a document that is cut short, or whose length cannot be, is refused', async () => {
	await expect(split(bytes.subarray(0, -1), 7)).rejects.toThrow('cut short');
	await expect(split(Buffer.alloc(8), 8)).rejects.toThrow('cannot be');
});
