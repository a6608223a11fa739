import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(kind: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
	const frame = Buffer.alloc(body.length + 8);
	frame.writeUInt32BE(data.byteLength, 0);
	body.copy(frame, 4);
	frame.writeUInt32BE(crc32(body), body.length + 4);
	return frame;
}

function header(width: number, height: number): Buffer {
	const data = Buffer.alloc(13);
	data.writeUInt32BE(width, 0);
	data.writeUInt32BE(height, 4);
	data.set([8, 2, 0, 0, 0], 8);
	return data;
}

/**
 * Returns an 8-bit RGB PNG (ISO/IEC 15948) of a few kilobytes: sky above, sea below, in hues derived from `seed`. The
 * same input gives the same bytes.
 */
export function drawPng({
	seed,
	width,
	height,
}: {
	seed: string;
	width: number;
	height: number;
}): Uint8Array {
	const [red = 0, green = 0, blue = 0] = createHash('sha256').update(seed).digest();
	const sky = [160 + (red % 80), 180 + (green % 60), 200 + (blue % 50)];
	const sea = [red % 90, 60 + (green % 80), 90 + (blue % 90)];
	const row = (colour: number[]) =>
		Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.from(colour))]);
	const horizon = Math.round(height * (0.35 + (red % 30) / 100));
	const rows = Array.from({ length: height }, (_, y) => (y < horizon ? row(sky) : row(sea)));
	return Buffer.concat([
		signature,
		chunk('IHDR', header(width, height)),
		chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
		chunk('IEND', new Uint8Array()),
	]);
}
