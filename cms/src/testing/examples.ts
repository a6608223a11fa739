import { type ContentType, contentTypes } from '@portolano/content-models';
import type { Example } from './example.ts';

type Examples = { [T in ContentType]: Example<T> };

function isComplete(found: Partial<Record<ContentType, unknown>>): found is Examples {
	return contentTypes.every((type) => typeof found[type] === 'object');
}

async function exampleIn(type: ContentType): Promise<unknown> {
	const found: unknown = await import(`../collections/${type}/example.ts`);
	return typeof found === 'object' && found !== null && 'example' in found ? found.example : undefined;
}

async function allExamples(): Promise<Examples> {
	const found = Object.fromEntries(
		await Promise.all(contentTypes.map(async (type) => [type, await exampleIn(type)] as const)),
	);
	if (!isComplete(found)) throw new Error('Every content type exports an `example` from its `example.ts`.');
	return found;
}

/** The example records of every type, from the type's folder. */
export const examples = await allExamples();
