interface Box {
	type: string;
	end: number;
}

const headerSize = 8;

function sizeAt(bytes: Buffer, start: number): number {
	const size = bytes.readUInt32BE(start);
	// 0: up to the end of the file; 1: given in 64 bits after the type (ISO 14496-12, 4.2).
	if (size === 0) return bytes.length - start;
	return size === 1 && bytes.length - start >= 16 ? Number(bytes.readBigUInt64BE(start + headerSize)) : size;
}

function boxAt(bytes: Buffer, start: number): Box | undefined {
	if (bytes.length - start < headerSize) return undefined;
	const size = sizeAt(bytes, start);
	const isWhole = size >= headerSize && size <= bytes.length - start;
	return isWhole
		? { type: bytes.toString('latin1', start + 4, start + headerSize), end: start + size }
		: undefined;
}

/** Whether the bytes are a complete MP4: boxes from the first to the last byte, among them a movie (`moov`). */
export function isMp4(bytes: Buffer): boolean {
	const types: string[] = [];
	let start = 0;
	while (start < bytes.length) {
		const box = boxAt(bytes, start);
		if (!box) return false;
		types.push(box.type);
		start = box.end;
	}
	return types[0] === 'ftyp' && types.includes('moov');
}
