/** Reads the body of `request`, at most `largest` bytes; returns undefined without a body. */
export async function bodyOf(
	request: Request,
	largest: number,
): Promise<ArrayBuffer | 'too large' | undefined> {
	if (request.body === null) return undefined;
	if (Number(request.headers.get('content-length') ?? 0) > largest) return 'too large';
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	for await (const chunk of request.body) {
		size += chunk.byteLength;
		if (size > largest) return 'too large';
		chunks.push(new Uint8Array(chunk));
	}
	return new Blob(chunks).arrayBuffer();
}
