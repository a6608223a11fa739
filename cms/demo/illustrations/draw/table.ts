import { ink } from './palette.ts';
import { print } from './prints.ts';
import { disc, line, oval, rect, row, shape, type Point, type Svg } from './svg.ts';

/** The top of a table from y to the lower edge, covered with a striped cloth or of bare wood. */
export function tableTop(y: number, [cloth, stripe]: readonly [string, string?]): Svg {
	const stripes = stripe
		? shape(
				row(8, (i) => `M${i * 210 - 20} ${y}h100l${(i - 3.5) * 14} ${1010 - y}h-112z`),
				stripe,
				0.75,
			)
		: rect([0, y, 1600, 1010 - y], print('planks'));
	return rect([0, y, 1600, 1010 - y], cloth) + stripes + rect([0, y - 8, 1600, 14], ink.limestone);
}

/** A plate with a coloured rim, its shadow below: the middle and the half width. */
export function plate([x, y]: Point, r: number, rim: string = ink.teal): Svg {
	return [
		oval([x - r * 0.05, y + r * 0.12, r * 1.04, r * 0.46], ink.night, 0.25),
		oval([x, y, r, r * 0.44], ink.foam),
		oval([x, y - r * 0.015, r, r * 0.43], '#fffaf0'),
		`<ellipse cx="${x}" cy="${y - r * 0.02}" rx="${r * 0.86}" ry="${r * 0.36}" fill="none" stroke="${rim}" stroke-width="${r * 0.022}"/>`,
	].join('');
}

/** A stemmed glass so tall, with wine of that colour; the point is its foot. */
export function wineGlass([x, y]: Point, tall: number, wine: string): Svg {
	const u = tall / 100;
	return [
		oval([x, y, 24 * u, 5 * u], ink.foam, 0.9),
		line(`M${x} ${y - 50 * u}V${y}`, ink.foam, 4 * u),
		shape(
			`M${x - 22 * u} ${y - 100 * u}H${x + 22 * u}Q${x + 30 * u} ${y - 52 * u} ${x} ${y - 48 * u}Q${x - 30 * u} ${y - 52 * u} ${x - 22 * u} ${y - 100 * u}z`,
			ink.foam,
			0.75,
		),
		shape(
			`M${x - 25 * u} ${y - 80 * u}H${x + 25 * u}Q${x + 28 * u} ${y - 53 * u} ${x} ${y - 50 * u}Q${x - 28 * u} ${y - 53 * u} ${x - 25 * u} ${y - 80 * u}z`,
			wine,
		),
		line(
			`M${x + 14 * u} ${y - 94 * u}Q${x + 18 * u} ${y - 74 * u} ${x + 12 * u} ${y - 62 * u}`,
			ink.cream,
			2.6 * u,
		),
	].join('');
}

/** A bottle so tall with a label; the point is the middle of its foot. */
export function bottle([x, y]: Point, tall: number, [glass, label]: readonly [string, string]): Svg {
	const u = tall / 100;
	const body = `M${x - 14 * u} ${y}V${y - 56 * u}Q${x - 14 * u} ${y - 68 * u} ${x - 5 * u} ${y - 74 * u}V${y - 100 * u}H${x + 5 * u}V${y - 74 * u}Q${x + 14 * u} ${y - 68 * u} ${x + 14 * u} ${y - 56 * u}V${y}z`;
	return [
		shape(body, glass),
		shape(
			`M${x - 14 * u} ${y}V${y - 56 * u}Q${x - 14 * u} ${y - 68 * u} ${x - 5 * u} ${y - 74 * u}V${y - 100 * u}H${x - 1 * u}V${y - 74 * u}Q${x - 6 * u} ${y - 66 * u} ${x - 6 * u} ${y}z`,
			ink.night,
			0.35,
		),
		rect([x - 14 * u, y - 46 * u, 28 * u, 28 * u], label),
		rect([x - 8 * u, y - 38 * u, 16 * u, 3 * u], ink.brick),
		rect([x - 8 * u, y - 31 * u, 16 * u, 2 * u], ink.dust),
		rect([x - 6 * u, y - 102 * u, 12 * u, 12 * u], ink.brick),
	].join('');
}

/** A round loaf with its cross; the middle and the radius. */
export function loaf([x, y]: Point, r: number): Svg {
	return [
		oval([x, y + r * 0.5, r * 1.05, r * 0.2], ink.night, 0.25),
		shape(
			`M${x - r} ${y + r * 0.4}Q${x - r} ${y - r * 0.6} ${x} ${y - r * 0.62}T${x + r} ${y + r * 0.4}Q${x} ${y + r * 0.66} ${x - r} ${y + r * 0.4}z`,
			'#d79a55',
		),
		shape(
			`M${x - r} ${y + r * 0.4}Q${x - r} ${y - r * 0.6} ${x} ${y - r * 0.62}Q${x - r * 0.6} ${y - r * 0.2} ${x - r * 0.5} ${y + r * 0.5}z`,
			'#a8683b',
		),
		line(
			`M${x - r * 0.4} ${y - r * 0.3}Q${x} ${y - r * 0.1} ${x + r * 0.5} ${y - r * 0.2}M${x - r * 0.1} ${y - r * 0.5}Q${x + r * 0.1} ${y - r * 0.1} ${x + r * 0.1} ${y + r * 0.2}`,
			'#f3dcae',
			r * 0.07,
		),
	].join('');
}

/** A ring of taralli or of any small baked rings on a plate. */
export function taralli([x, y]: Point, r: number): Svg {
	return row(7, (i) => {
		const [cx, cy] = [
			x + Math.cos(i * 0.9) * r * (i ? 1 : 0) * 1.3,
			y + Math.sin(i * 0.9) * r * (i ? 0.5 : 0) - (i === 0 ? r * 0.4 : 0),
		];
		return `<ellipse cx="${cx}" cy="${cy}" rx="${r * 0.5}" ry="${r * 0.34}" fill="none" stroke="${i % 2 ? '#d79a55' : '#c48745'}" stroke-width="${r * 0.26}"/>`;
	});
}

/** A lemon cut in half. */
export function lemonHalf([x, y]: Point, r: number): Svg {
	return (
		disc([x, y, r], ink.gold) +
		disc([x, y, r * 0.84], ink.cream) +
		row(
			8,
			(i) =>
				`<path d="M${x} ${y - r * 0.08}l${-r * 0.24} ${-r * 0.6}q${r * 0.24} ${-r * 0.16} ${r * 0.48} 0z" fill="#f7d25c" transform="rotate(${i * 45} ${x} ${y})"/>`,
		)
	);
}
