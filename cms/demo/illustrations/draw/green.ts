import { ink } from './palette.ts';
import { between, chance } from './random.ts';
import { at, disc, line, oval, row, shape, turned, type Point, type Svg } from './svg.ts';

/** A palm with its foot at the origin, 100 units tall before scaling. */
export function palm(dark = false): Svg {
	const [bark, barkLit] = dark ? [ink.night, ink.navy] : [ink.umber, ink.dust];
	const [back, front, light] = dark ? [ink.night, ink.navy, ink.deep] : [ink.pine, ink.leaf, ink.olive];
	const rings = row(11, (i) => `M${-3.4 + i * 0.36} ${-7 - i * 6.4}q3.500 2 7 0`);
	return [
		shape('M-4 0Q-1 -45 1 -78H5Q5 -40 4 0z', bark),
		shape('M1 -78H5Q5 -40 4 0H1Q3 -40 1 -78z', barkLit),
		line(rings, bark, 0.8),
		crown([38, 12, -16, -48, -80], 33, back),
		crown([26, -4, -34, -66], 31, front),
		at([3, -78], leaves([18, -14, -44, -74], 29, light)),
	].join('');
}

function crown(angles: readonly number[], length: number, colour: string): Svg {
	const half = leaves(angles, length, colour);
	return at([3, -78], half) + at([3, -78], half, [-1, 1]);
}

function leaves(angles: readonly number[], length: number, colour: string): Svg {
	return `<g fill="${colour}">${angles.map((angle, i) => turned([0, 0], angle, frond(length - (i % 2) * 4))).join('')}</g>`;
}

/** A palm leaf that leaves the origin along x and droops, cut in leaflets below. */
function frond(length: number): Svg {
	const along = (t: number, rise: number, end: number): Point => [
		length * (t * (1 - t) + t * t),
		length * (-rise * 2 * t * (1 - t) + end * t * t),
	];
	const cuts = Array.from({ length: 12 }, (_, i) => {
		const t = 0.96 - i * 0.076;
		const [x, y] = i % 2 ? along(t, 0.3, 0.22) : along(t - 0.03, -0.02, 0.34);
		return `${x} ${y}`;
	});
	return `<path d="M0 0Q${length / 2} ${-length * 0.4} ${length} ${length * 0.22}L${cuts.join(' ')}z"/>`;
}

/** An umbrella pine, 100 units tall, foot at the origin. */
export function pine(shade: string = ink.pine, lit: string = ink.leaf): Svg {
	return [
		shape(
			'M-3.500 0Q-1 -30 -2 -52L-20 -70-17 -72-1 -58Q0 -64 0 -72H4Q3 -64 4 -58L19 -73 22 -71 5 -50Q4 -28 5 0z',
			ink.umber,
		),
		oval([0, -76, 44, 15], shade),
		oval([-18, -84, 24, 11], shade),
		oval([16, -87, 28, 12], shade),
		oval([14, -89, 25, 8.5], lit),
		oval([-16, -86, 17, 6], lit),
		oval([24, -76, 19, 6.5], lit),
	].join('');
}

/** A cypress, 100 units tall. */
export function cypress(shade: string = ink.pine, lit: string = ink.leaf): Svg {
	return (
		shape('M-2 0V-8Q-14 -30 0 -100Q14 -30 2 -8V0z', shade) + shape('M2 -8Q4 -50 0 -100Q14 -30 2 -8z', lit)
	);
}

/** A round-headed tree such as an olive or a holm oak, 100 units tall. */
export function tree(shade: string = ink.leaf, lit: string = ink.olive, seed = 3): Svg {
	const range = between(chance(seed));
	const blobs = Array.from(
		{ length: 13 },
		(_, i) =>
			[Math.cos(i * 2.4) * (6 + i * 1.9), -66 + Math.sin(i * 2.4) * (4 + i * 1.15), range(13, 18)] as const,
	);
	const shades = blobs.map((blob) => disc(blob, shade)).join('');
	const lights = blobs
		.filter(([x, y]) => x - y > 58)
		.map(([x, y, r]) => disc([x + 4, y - 5, r * 0.68], lit))
		.join('');
	return shape('M-5 0Q-1 -24 -9 -46L-5 -48 0 -34 7 -52 11 -50Q4 -26 6 0z', ink.umber) + shades + lights;
}

/** Bushes along a line from x over a width. */
export function hedge([x, base]: Point, width: number, [shade, lit]: readonly [string, string]): Svg {
	const range = between(chance(Math.round(width + x)));
	const count = Math.ceil(width / 46);
	const step = width / count;
	const low = row(count + 1, (i) => disc([x + i * step, base - range(4, 20), range(30, 46)], shade));
	const high = row(count, (i) => disc([x + (i + 0.6) * step, base - range(26, 40), range(13, 22)], lit));
	return low + high;
}

/** Blades of grass or reeds around a point. */
export function reeds([x, y]: Point, count: number, colour: string): Svg {
	const range = between(chance(count + Math.round(x)));
	const blades = row(count, () => {
		const [bx, tall, lean] = [x + range(-90, 90), range(60, 190), range(-36, 36)];
		return `M${bx - 4} ${y}Q${bx} ${y - tall * 0.6} ${bx + lean} ${y - tall}Q${bx + 7} ${y - tall * 0.5} ${bx + 5} ${y}z`;
	});
	return shape(blades, colour);
}

/** Branches with flowers that frame a corner; mirror it with a negative scale. */
export function bougainvillea(seed: number): Svg {
	const range = between(chance(seed));
	const leaves = row(26, () =>
		turned([range(0, 330), range(0, 130)], range(0, 180), `<ellipse rx="24" ry="11"/>`),
	);
	const flowers = row(22, () =>
		disc([range(0, 330), range(0, 160), range(8, 17)], range(0, 1) > 0.5 ? '#c2476b' : '#e0708a'),
	);
	return `<g fill="${ink.pine}">${leaves}</g>${flowers}`;
}

/** A leaf of laurel, tip along x. */
export function laurel(length: number, colour: string, lit: string): Svg {
	const w = length * 0.2;
	return (
		shape(`M0 0Q${length * 0.45} ${-w * 1.6} ${length} 0Q${length * 0.45} ${w * 1.6} 0 0z`, colour) +
		shape(`M0 0Q${length * 0.45} ${-w * 1.6} ${length} 0z`, lit)
	);
}

/** Places a plant with its foot at a point, so many units tall. */
export function planted([x, y]: Point, tall: number, plant: Svg): Svg {
	return at([x, y], plant, tall / 100);
}

/** An olive tree, grey-green, 100 units tall. */
export function oliveTree(seed = 5): Svg {
	return tree('#5b7050', '#8fa070', seed);
}
