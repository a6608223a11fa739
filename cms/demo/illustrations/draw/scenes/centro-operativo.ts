import { grid, houses } from '../houses.ts';
import { ink, sunset } from '../palette.ts';
import { helmet, person, vest } from '../people.ts';
import { print } from '../prints.ts';
import { sky } from '../sky.ts';
import { whiteStone } from '../stone.ts';
import { paving } from '../street.ts';
import { archPath, at, boxPath, disc, line, oval, rect, row, shape, type Point, type Svg } from '../svg.ts';
import { van } from '../vehicles.ts';

/** The operations centre of civil protection: antenna, screens behind glass, a van ready. */
export function centroOperativo(): readonly Svg[] {
	return [
		sky({ ...sunset, sky: ['#12334f', '#1b5d75', '#35808c', '#d9a077', '#f39a6c'] }, [1220, 470], 100),
		houses([-20, 760, 1660, 240], 91, 150),
		rect([420, 420, 760, 340], whiteStone.lit),
		rect([420, 420, 760, 340], print('stone')),
		rect([420, 420, 170, 340], whiteStone.shade),
		shape(
			row(3, (i) => boxPath([452 + i * 40, 480, 22, 60])),
			ink.gold,
		),
		rect([420, 612, 760, 16], ink.teal),
		rect([404, 404, 792, 22], ink.cream),
		rect([630, 470, 500, 130], ink.gold),
		shape(grid([630, 470, 500, 130], [5, 1], [0.06, 1]), ink.navy),
		shape(
			'M690 600V560Q704 530 718 560V600zM850 600V550Q866 520 882 550V600zM1010 600V560Q1026 528 1042 560V600z',
			ink.navy,
		),
		shape(archPath([660, 760, 150, 130]), ink.deep),
		rect([880, 640, 200, 120], ink.teal),
		line('M880 670H1080M880 700H1080M880 730H1080', ink.deep, 4),
		antenna([520, 404]),
		paving(756, '#c9b79b'),
		oval([1010, 884, 250, 16], ink.plum, 0.35),
		at([1010, 880], van(), 1.7),
		person({
			feet: [600, 900],
			tall: 190,
			coat: ink.navy,
			trousers: ink.deep,
			walking: true,
			over: vest(ink.gold, ink.cream) + helmet(ink.gold),
		}),
		person({
			feet: [480, 896],
			tall: 184,
			coat: ink.navy,
			trousers: ink.deep,
			walking: true,
			long: true,
			over: vest(ink.gold, ink.cream),
		}),
	];
}

function antenna([x, base]: Point): Svg {
	const rings = [26, 46, 66].map(
		(r) =>
			`M${x - r * 0.8} ${base - 230 - r * 0.6}A${r} ${r} 0 0 0 ${x - r * 0.8} ${base - 230 + r * 0.6}M${x + r * 0.8} ${base - 230 - r * 0.6}A${r} ${r} 0 0 1 ${x + r * 0.8} ${base - 230 + r * 0.6}`,
	);
	return (
		line(
			`M${x - 34} ${base}L${x} ${base - 230}L${x + 34} ${base}M${x - 24} ${base - 70}L${x + 15} ${base - 130}M${x + 24} ${base - 70}L${x - 15} ${base - 130}`,
			ink.navy,
			7,
		) +
		line(rings.join(''), ink.coral, 7) +
		disc([x, base - 232, 11], ink.coral)
	);
}
