import sharp from 'sharp';

/** A picture of a screen, and the words on it, a line for each text. */
export interface Shot {
	image: Buffer;
	words: string;
}

/** Pictures are compared in cells of so many pixels: anti-aliasing and compression vanish in them. */
const cellPx = 4;

/** A cell differs when its grey differs by more than this, of 255. */
const greyMax = 40;

/** The share of cells that may differ. */
const shareMax = 0.004;

/** By how many pixels the size may differ: fonts are set a little differently on other machines. */
const sizeMax = 6;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

async function sizeOf(image: Buffer): Promise<{ width: number; height: number }> {
	const { width, height } = await sharp(image).metadata();
	return { width, height };
}

/** Returns the cells of a picture in grey. */
async function cellsOf(image: Buffer, { width, height }: { width: number; height: number }): Promise<Buffer> {
	return sharp(image)
		.flatten({ background: '#fff' })
		.greyscale()
		.resize(Math.ceil(width / cellPx), Math.ceil(height / cellPx), { fit: 'fill', kernel: 'linear' })
		.raw()
		.toBuffer();
}

async function lookDifferences(kept: Buffer, now: Buffer): Promise<string[]> {
	const [size, other] = [await sizeOf(kept), await sizeOf(now)];
	const isOther =
		Math.abs(size.width - other.width) > sizeMax || Math.abs(size.height - other.height) > sizeMax;
	if (isOther)
		return [`it was ${size.width} × ${size.height} pixels, and is ${other.width} × ${other.height}`];
	const [before, after] = [await cellsOf(kept, size), await cellsOf(now, size)];
	const differing = before.filter((grey, cell) => Math.abs(grey - (after[cell] ?? 0)) > greyMax).length;
	const share = differing / before.length;
	if (share <= shareMax) return [];
	return [`${percent(share)} of it looks different, and ${percent(shareMax)} may`];
}

/** Numbers differ between installations, such as how many sites there are. */
const masked = (line: string) => line.replaceAll(/\d+/g, '0');

/** The lines of `some` that `others` lack, counted: a line that stands twice must stand twice. */
function missingIn(others: readonly string[], some: readonly string[]): string[] {
	const left = [...others];
	return some.filter((line) => {
		const at = left.indexOf(line);
		if (at === -1) return true;
		left.splice(at, 1);
		return false;
	});
}

function wordDifferences(kept: string, now: string): string[] {
	const [before, after] = [kept, now].map((words) => masked(words.trim()).split('\n'));
	const [gone, come] = [missingIn(after ?? [], before ?? []), missingIn(before ?? [], after ?? [])];
	if (gone.length === 0 && come.length === 0)
		return before?.join('\n') === after?.join('\n') ? [] : ['the same words stand in another order'];
	return [...gone.map((line) => `gone: ${line}`), ...come.map((line) => `new: ${line}`)];
}

/** Returns in what a screen differs from its picture, in words; nothing when they are alike but for noise. */
export async function differences(kept: Shot, now: Shot): Promise<string[]> {
	return [...wordDifferences(kept.words, now.words), ...(await lookDifferences(kept.image, now.image))];
}
